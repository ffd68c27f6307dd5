/**
 * Control messages through the kernel, each kind in and out. Their bytes are in `cmsg.test.ts`; descriptors and credentials
 * are in `operations/pass-descriptors.test.ts`, the error queue is in `operations/error-queue.test.ts`.
 */
import { closeSync } from 'node:fs';
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  AF_UNIX,
  CLOCK_MONOTONIC,
  CMSG_LEN,
  CMSG_SPACE,
  ETH_P_IP,
  IP_MTU_DISCOVER,
  IP_ORIGDSTADDR,
  IP_PKTINFO,
  IP_PMTUDISC_DO,
  IP_RECVORIGDSTADDR,
  IP_RECVTOS,
  IP_RECVTTL,
  IP_TOS,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_UDP,
  IPV6_DONTFRAG,
  IPV6_HOPLIMIT,
  IPV6_ORIGDSTADDR,
  IPV6_PKTINFO,
  IPV6_RECVHOPLIMIT,
  IPV6_RECVORIGDSTADDR,
  IPV6_RECVPKTINFO,
  IPV6_RECVTCLASS,
  IPV6_TCLASS,
  IPV6_UNICAST_HOPS,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  PACKET_AUXDATA,
  SCM_RIGHTS,
  SCM_TIMESTAMP,
  SCM_TIMESTAMPING,
  SCM_TIMESTAMPNS,
  SCM_TXTIME,
  SO_ATTACH_FILTER,
  SO_MARK,
  SO_RCVBUF,
  SO_RCVMARK,
  SO_RXQ_OVFL,
  SO_TIMESTAMP,
  SO_TIMESTAMP_NEW,
  SO_TIMESTAMPING,
  SO_TIMESTAMPNS,
  SO_TIMESTAMPNS_NEW,
  SO_TXTIME,
  SOCK_DGRAM,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOL_PACKET,
  SOL_SOCKET,
  UDP_GRO,
  UDP_SEGMENT,
  type Address,
  type AncillaryInput,
  type AncillaryMessage,
  type ScmTimestamping,
  type Timespec,
  type Timeval,
} from 'bsd-sockets';
import { compileFilter } from 'bsd-sockets/packet';
import { closeLater, facades, type AnySocket } from '../support/facades';
import { isRoot } from '../support/kinds';
import { python, describeWithPython } from '../support/python';
import { udpPair, valueOf, versions, type Version } from '../support/udp';

const ROOM = 512;
const LOOPBACK_INDEX = 1;
const itAsRoot = isRoot ? it : it.skip;

/** A time of the wall clock that the kernel took just now, in milliseconds. */
function expectNow(milliseconds: number): void {
  expect(Math.abs(milliseconds - Date.now())).toBeLessThan(60_000);
}

describe.each(facades)('$title', (facade) => {
  const [v4, v6] = versions;
  let a: AnySocket;
  let b: AnySocket;

  /** Sends a message with these control messages and gives those it arrives with. */
  async function through(...ancdata: AncillaryInput[]): Promise<AncillaryMessage[]> {
    await a.sendmsg(['x'], ancdata);
    return (await b.recvmsg(1, ROOM)).ancdata;
  }

  describe('IPv4', () => {
    beforeEach(async () => {
      [a, b] = await udpPair(facade, v4);
    });

    it('IP_PKTINFO tells where a datagram was sent to, and says where one comes from', async () => {
      const wild = facade.socket(AF_INET, SOCK_DGRAM);
      await wild.bind({ address: '', port: 0 });
      wild.setsockopt(IPPROTO_IP, IP_PKTINFO, true);
      const { port } = wild.getsockname() as { port: number };
      await a.connect({ address: '127.3.2.1', port });
      await a.send('where?');
      const { ancdata, address } = await wild.recvmsg(10, ROOM);
      const info = valueOf(ancdata, IPPROTO_IP, IP_PKTINFO);
      expect(info).toEqual({ ifindex: LOOPBACK_INDEX, spec_dst: '127.3.2.1', addr: '127.3.2.1' });
      // What came in goes out, and the answer is from there.
      await wild.sendmsg(['here'], [{ level: IPPROTO_IP, type: IP_PKTINFO, data: info! }], 0, address as Address);
      expect(await a.recvfrom(10)).toEqual([Buffer.from('here'), { family: AF_INET, address: '127.3.2.1', port }]);
    });

    it('IP_PKTINFO of an address and no interface chooses the source', async () => {
      const data = { ifindex: 0, spec_dst: '127.0.0.9', addr: '' };
      const sender = facade.socket(AF_INET, SOCK_DGRAM);
      await sender.sendmsg(['x'], [{ level: IPPROTO_IP, type: IP_PKTINFO, data }], 0, b.getsockname());
      expect((await b.recvfrom(10))[1]).toMatchObject({ address: '127.0.0.9' });
    });

    it('IP_TTL is an int both ways, and never 0', async () => {
      b.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
      expect(await through({ level: IPPROTO_IP, type: IP_TTL, data: 42 })).toMatchObject([
        { level: IPPROTO_IP, type: IP_TTL, value: 42, data: Buffer.from(new Int32Array([42]).buffer) },
      ]);
      const zero = [{ level: IPPROTO_IP, type: IP_TTL, data: 0 }];
      await expect(() => a.sendmsg(['x'], zero)).toFailWith('EINVAL', 'sendmsg');
    });

    it('IP_TOS goes out as an int and comes in as a byte', async () => {
      b.setsockopt(IPPROTO_IP, IP_RECVTOS, 1);
      expect(await through({ level: IPPROTO_IP, type: IP_TOS, data: 0xb8 })).toEqual([
        { level: IPPROTO_IP, type: IP_TOS, value: 0xb8, data: Buffer.from([0xb8]) },
      ]);
    });

    it('IP_ORIGDSTADDR', async () => {
      b.setsockopt(IPPROTO_IP, IP_RECVORIGDSTADDR, 1 as never);
      expect(valueOf(await through(), IPPROTO_IP, IP_ORIGDSTADDR)).toEqual(b.getsockname());
    });
  });

  describe('IPv6', () => {
    beforeEach(async () => {
      [a, b] = await udpPair(facade, v6);
    });

    it('IPV6_PKTINFO both ways', async () => {
      b.setsockopt(IPPROTO_IPV6, IPV6_RECVPKTINFO, true);
      const info = { addr: '::1', ifindex: LOOPBACK_INDEX };
      expect(await through({ level: IPPROTO_IPV6, type: IPV6_PKTINFO, data: info })).toMatchObject([
        { level: IPPROTO_IPV6, type: IPV6_PKTINFO, value: info },
      ]);
    });

    it('IPV6_ORIGDSTADDR', async () => {
      b.setsockopt(IPPROTO_IPV6, IPV6_RECVORIGDSTADDR, 1 as never);
      expect(valueOf(await through(), IPPROTO_IPV6, IPV6_ORIGDSTADDR)).toEqual(b.getsockname());
    });

    it('IPV6_DONTFRAG goes out', async () => {
      expect(await through({ level: IPPROTO_IPV6, type: IPV6_DONTFRAG, data: 1 })).toEqual([]);
    });
  });

  describe('a control message counts for its datagram alone, before the option of the socket', () => {
    type Row = [name: string, version: Version, level: number, asks: number, type: number, option: number];
    const rows: Row[] = [
      ['IP_TTL', v4, IPPROTO_IP, IP_RECVTTL, IP_TTL, IP_TTL],
      ['IP_TOS', v4, IPPROTO_IP, IP_RECVTOS, IP_TOS, IP_TOS],
      ['IPV6_HOPLIMIT', v6, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, IPV6_HOPLIMIT, IPV6_UNICAST_HOPS],
      ['IPV6_TCLASS', v6, IPPROTO_IPV6, IPV6_RECVTCLASS, IPV6_TCLASS, IPV6_TCLASS],
    ];

    it.each(rows)('%s', async (_name, version, level, asks, type, option) => {
      [a, b] = await udpPair(facade, version);
      b.setsockopt(level, asks, 1 as never);
      a.setsockopt(level, option, 0x28 as never);
      expect(await through({ level, type, data: 0x48 })).toMatchObject([{ level, type, value: 0x48 }]);
      expect(await through()).toMatchObject([{ level, type, value: 0x28 }]);
    });
  });

  describe.each(versions)('$title', (version) => {
    beforeEach(async () => {
      [a, b] = await udpPair(facade, version);
    });

    it('SCM_TIMESTAMP, SCM_TIMESTAMPNS and SCM_TIMESTAMPING tell when a datagram came', async () => {
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMP, 1 as never);
      const micro = valueOf<Timeval>(await through(), SOL_SOCKET, SCM_TIMESTAMP);
      expectNow(micro!.sec * 1000 + micro!.usec / 1000);
      expect(Object.keys(micro!)).toEqual(['sec', 'usec']);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMP, 0 as never);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMP_NEW, 1 as never);
      const wide = valueOf<Timeval>(await through(), SOL_SOCKET, SO_TIMESTAMP_NEW);
      expectNow(wide!.sec * 1000);
      expect(Object.keys(wide!)).toEqual(['sec', 'usec']);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMP_NEW, 0 as never);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS_NEW, 1 as never);
      const wideNano = valueOf<Timespec>(await through(), SOL_SOCKET, SO_TIMESTAMPNS_NEW);
      expectNow(wideNano!.sec * 1000);
      expect(Object.keys(wideNano!)).toEqual(['sec', 'nsec']);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS_NEW, 0 as never);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1 as never);
      const nano = valueOf<Timespec>(await through(), SOL_SOCKET, SCM_TIMESTAMPNS);
      expectNow(nano!.sec * 1000 + nano!.nsec / 1e6);
      expect(Object.keys(nano!)).toEqual(['sec', 'nsec']);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 0 as never);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMPING, {
        flags: SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE,
      } as never);
      // The kernel begins to stamp packets a little after the option was set.
      let all: ScmTimestamping | undefined;
      const end = Date.now() + 15_000;
      while (all === undefined && Date.now() < end) all = valueOf(await through(), SOL_SOCKET, SCM_TIMESTAMPING);
      expectNow(all!.ts[0].sec * 1000);
      expect(all!.ts.slice(1)).toEqual([
        { sec: 0, nsec: 0 },
        { sec: 0, nsec: 0 },
      ]);
    });

    it('SCM_TXTIME goes out where SO_TXTIME is set, and is refused where it is not', async () => {
      const data = process.hrtime.bigint();
      const ancdata = [{ level: SOL_SOCKET, type: SCM_TXTIME, data }];
      await expect(() => a.sendmsg(['x'], ancdata)).toFailWith('EINVAL', 'sendmsg');
      a.setsockopt(SOL_SOCKET, SO_TXTIME, { clockid: CLOCK_MONOTONIC, flags: 0 } as never);
      expect(await through(...ancdata)).toEqual([]);
    });

    it('SO_RXQ_OVFL counts what there was no room for', async () => {
      b.setsockopt(SOL_SOCKET, SO_RXQ_OVFL, 1 as never);
      b.setsockopt(SOL_SOCKET, SO_RCVBUF, 1);
      for (let i = 0; i < 50; i++) await a.send(Buffer.alloc(1000));
      let taken = 0;
      const drain = async (): Promise<number> => {
        for (; ; taken++) {
          try {
            await b.recv(1, MSG_DONTWAIT);
          } catch {
            return taken;
          }
        }
      };
      await drain();
      expect(taken).toBeLessThan(50);
      expect(valueOf(await through(), SOL_SOCKET, SO_RXQ_OVFL)).toBe(50 - taken);
    });

    itAsRoot('SO_MARK comes with a datagram (as root)', async () => {
      b.setsockopt(SOL_SOCKET, SO_RCVMARK, 1);
      const ancdata = await through({ level: SOL_SOCKET, type: SO_MARK, data: 0x12345678 });
      expect(valueOf(ancdata, SOL_SOCKET, SO_MARK)).toBe(0x12345678);
    });

    it('all that was asked for comes at once, in any number', async () => {
      const [level, ...names] =
        version.family === AF_INET6
          ? ([IPPROTO_IPV6, IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS] as const)
          : ([IPPROTO_IP, IP_PKTINFO, IP_RECVTTL, IP_RECVTOS] as const);
      for (const name of names) b.setsockopt(level, name, 1 as never);
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMPNS, 1 as never);
      const ancdata = await through();
      expect(ancdata).toHaveLength(4);
      expect(ancdata.every(({ value }) => value !== undefined)).toBe(true);
    });

    it('an unknown kind is refused by the kernel, as raw bytes of a wrong length are', async () => {
      const unknown = [{ level: SOL_SOCKET, type: 99, data: Buffer.alloc(4) }];
      await expect(() => a.sendmsg(['x'], unknown)).toFailWith('EINVAL', 'sendmsg');
      const [level, type] = version.family === AF_INET6 ? [IPPROTO_IPV6, IPV6_PKTINFO] : [IPPROTO_IP, IP_PKTINFO];
      const short = [{ level, type, data: Buffer.alloc(2) }];
      await expect(() => a.sendmsg(['x'], short)).toFailWith('EINVAL', 'sendmsg');
      // Of a level that is not its own the kernel takes no notice.
      expect(await through({ level: 999, type: 1, data: Buffer.alloc(3) })).toEqual([]);
    });

    it('UDP_SEGMENT goes out as 16 bits, UDP_GRO comes in as an int', async () => {
      b.setsockopt(IPPROTO_UDP, UDP_GRO, 1 as never);
      await a.sendmsg([Buffer.alloc(3000)], [{ level: IPPROTO_UDP, type: UDP_SEGMENT, data: 1000 }]);
      const { data, ancdata } = await b.recvmsg(65_535, ROOM);
      expect(data).toHaveLength(3000);
      expect(ancdata).toMatchObject([{ level: IPPROTO_UDP, type: UDP_GRO, value: 1000 }]);
      expect(ancdata[0]?.data).toHaveLength(4);
    });
  });

  itAsRoot('PACKET_AUXDATA tells the lengths of a packet that was cut (as root)', async () => {
    [a, b] = await udpPair(facade, v4);
    const { port } = b.getsockname() as { port: number };
    const capture = facade.socket(AF_PACKET, SOCK_DGRAM, 0);
    // Others use the loopback interface too, and could fill the receive buffer.
    capture.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, compileFilter(`udp dst port ${port}`, { link: 'ipv4' }));
    capture.setsockopt(SOL_PACKET, PACKET_AUXDATA, 1 as never);
    await capture.bind({ ifname: 'lo', protocol: ETH_P_IP });
    await a.send('x'.repeat(100));
    const { ancdata, address, data } = await capture.recvmsg(50, ROOM);
    expect(data).toHaveLength(50);
    const length = 20 + 8 + 100;
    expect(valueOf(ancdata, SOL_PACKET, PACKET_AUXDATA)).toMatchObject({
      len: length,
      snaplen: length,
      net: expect.any(Number) as number,
    });
    expect(address).toMatchObject({ family: AF_PACKET, ifindex: LOOPBACK_INDEX, protocol: ETH_P_IP, hatype: 772 });
  });

  it('SCM_RIGHTS by sendmsg and recvmsg, with MSG_CTRUNC where the room is for one', async () => {
    [a, b] = facade.socketpair(AF_UNIX, SOCK_DGRAM);
    const data = [0, 0];
    await a.sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_RIGHTS, data }]);
    await a.sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_RIGHTS, data }]);
    const whole = await b.recvmsg(1, CMSG_SPACE(8));
    const cut = await b.recvmsg(1, CMSG_LEN(4));
    const fds = [whole, cut].map(({ ancdata }) => valueOf<number[]>(ancdata, SOL_SOCKET, SCM_RIGHTS)!);
    for (const fd of fds.flat()) closeSync(fd);
    expect(fds.map(({ length }) => length)).toEqual([2, 1]);
    expect([whole, cut].map(({ flags }) => flags & MSG_CTRUNC)).toEqual([0, MSG_CTRUNC]);
  });

  it('is told EMSGSIZE of what must not be fragmented', async () => {
    [a, b] = await udpPair(facade, v4);
    a.setsockopt(IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
    // The loopback's MTU is 65,536.
    expect(await a.sendmsg([Buffer.alloc(65_507)])).toBe(65_507);
  });
});

describeWithPython('control messages beside CPython', () => {
  it('what the kernel gives is the same bytes there and here', async () => {
    const receiver = facades[0]!.socket(AF_INET, SOCK_DGRAM);
    await receiver.bind({ address: '127.0.0.1', port: 0 });
    const sender = facades[0]!.socket(AF_INET, SOCK_DGRAM);
    await sender.connect(receiver.getsockname());
    for (const name of [IP_PKTINFO, IP_RECVTTL, IP_RECVTOS, IP_RECVORIGDSTADDR]) {
      receiver.setsockopt(IPPROTO_IP, name, 1 as never);
    }
    await sender.send('x');
    await sender.send('x');
    const ours = await receiver.recvmsg(1, ROOM);
    // The second datagram is for CPython, by a copy of the descriptor.
    const pid = process.pid;
    const theirs = python(
      `
import os, socket
pidfd = os.pidfd_open(input['pid'])
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
fd = libc.syscall(438, pidfd, input['fd'], 0)
s = socket.socket(fileno=fd)
data, ancdata, flags, address = s.recvmsg(1, ${ROOM})
print(json.dumps([flags, [[level, type, data.hex()] for level, type, data in ancdata]]))`,
      { pid, fd: receiver.fileno() },
    );
    expect([ours.flags, ours.ancdata.map(({ level, type, data }) => [level, type, data.toString('hex')])]).toEqual(
      theirs,
    );
  });

  it('what goes out is understood there', async () => {
    const receiver = facades[0]!.socket(AF_INET, SOCK_DGRAM);
    await receiver.bind({ address: '127.0.0.1', port: 0 });
    for (const name of [IP_RECVTTL, IP_RECVTOS]) receiver.setsockopt(IPPROTO_IP, name, 1 as never);
    const sender = facades[0]!.socket(AF_INET, SOCK_DGRAM);
    const ancdata = [
      { level: IPPROTO_IP, type: IP_TTL, data: 33 },
      { level: IPPROTO_IP, type: IP_TOS, data: 0x28 },
    ];
    const port = (receiver.getsockname() as { port: number }).port;
    python(
      `
import socket, struct
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.sendmsg([b'x'], [(socket.IPPROTO_IP, socket.IP_TTL, struct.pack('i', 33)), (socket.IPPROTO_IP, socket.IP_TOS, struct.pack('i', 0x28))], 0, ('127.0.0.1', input))
print(0)`,
      port,
    );
    await sender.sendmsg(['x'], ancdata, 0, receiver.getsockname());
    const theirs = await receiver.recvmsg(1, ROOM);
    const ours = await receiver.recvmsg(1, ROOM);
    expect(ours.ancdata).toEqual(theirs.ancdata);
    expect(ours.ancdata.map(({ value }) => value).sort()).toEqual([33, 0x28].sort());
  });
});

it('CMSG_SPACE is room enough for what it is asked for', async () => {
  const [a, b] = await udpPair(facades[2]!, versions[0]);
  closeLater(a);
  b.setsockopt(IPPROTO_IP, IP_RECVTTL, 1);
  await a.send('x');
  expect((await b.recvmsg(1, CMSG_SPACE(4))).ancdata).toHaveLength(1);
});
