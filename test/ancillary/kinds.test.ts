/** Ancillary data over real sockets: each kind that this library knows, as the kernel gives it. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import * as S from 'bsd-sockets';
import type { AncillaryInput, AncillaryMessage } from 'bsd-sockets';
import { type AnySocket, type Facade, facades } from '../support/facades';

const isRoot = process.getuid?.() === 0;
const testAsRoot = isRoot ? test : test.skip;

/** Any socket of the facade: of what family, each test knows. */
interface Loose extends Omit<AnySocket, 'bind' | 'connect' | 'setsockopt' | 'sendto'> {
  bind(address: object): Promise<void>;
  connect(address: object): Promise<void>;
  setsockopt(level: number, optname: number, value: unknown): void;
  sendto(data: string | Buffer, address: object): Promise<number>;
}

const LO = { 4: '127.0.0.1', 6: '::1' };

function made(facade: Facade, family: number, type: number, proto = 0): Loose {
  return facade.socket(family, type, proto);
}

/** A receiver on the loopback, and a sender. */
async function pair(facade: Facade, version: 4 | 6): Promise<{ receiver: Loose; sender: Loose; to: object }> {
  const family = version === 4 ? S.AF_INET : S.AF_INET6;
  const receiver = made(facade, family, S.SOCK_DGRAM);
  await receiver.bind({ address: LO[version], port: 0 });
  return { receiver, sender: made(facade, family, S.SOCK_DGRAM), to: receiver.getsockname() };
}

function find(ancdata: readonly AncillaryMessage[], level: number, type: number): AncillaryMessage | undefined {
  return ancdata.find((message) => message.level === level && message.type === type);
}

/** How far from now a time may be that was just taken, in seconds. */
const RECENT = 60;

function isRecent(time: { sec: number }): boolean {
  return Math.abs(time.sec - Date.now() / 1000) < RECENT;
}

describe.each(facades)('$title', (facade) => {
  describe('what an option asks for comes with the datagram', () => {
    type Row = [name: string, version: 4 | 6, level: number, option: number, type: number, expected: unknown];
    const rows: Row[] = [
      ['IP_PKTINFO', 4, S.IPPROTO_IP, S.IP_PKTINFO, S.IP_PKTINFO, { ifindex: 1, spec_dst: LO[4], addr: LO[4] }],
      ['IP_TTL', 4, S.IPPROTO_IP, S.IP_RECVTTL, S.IP_TTL, 33],
      ['IP_TOS', 4, S.IPPROTO_IP, S.IP_RECVTOS, S.IP_TOS, 0x28],
      ['IPV6_PKTINFO', 6, S.IPPROTO_IPV6, S.IPV6_RECVPKTINFO, S.IPV6_PKTINFO, { ifindex: 1, addr: LO[6] }],
      ['IPV6_HOPLIMIT', 6, S.IPPROTO_IPV6, S.IPV6_RECVHOPLIMIT, S.IPV6_HOPLIMIT, 33],
      ['IPV6_TCLASS', 6, S.IPPROTO_IPV6, S.IPV6_RECVTCLASS, S.IPV6_TCLASS, 0x28],
    ];

    test.each(rows)('%s', async (_name, version, level, option, type, expected) => {
      const { receiver, sender, to } = await pair(facade, version);
      receiver.setsockopt(level, option, true);
      if (version === 4) {
        sender.setsockopt(S.IPPROTO_IP, S.IP_TTL, 33);
        sender.setsockopt(S.IPPROTO_IP, S.IP_TOS, 0x28);
      } else {
        sender.setsockopt(S.IPPROTO_IPV6, S.IPV6_UNICAST_HOPS, 33);
        sender.setsockopt(S.IPPROTO_IPV6, S.IPV6_TCLASS, 0x28);
      }
      await sender.sendto('x', to);
      const { ancdata, flags, data } = await receiver.recvmsg(10, 200);
      expect(data.toString()).toBe('x');
      expect(flags).toBe(0);
      expect(find(ancdata, level, type)?.value).toEqual(expected);
    });

    test('the original destination, which without a redirection is the receiver', async () => {
      const { receiver, sender, to } = await pair(facade, 4);
      receiver.setsockopt(S.IPPROTO_IP, S.IP_RECVORIGDSTADDR, 1);
      await sender.sendto('x', to);
      const { ancdata } = await receiver.recvmsg(10, 200);
      expect(find(ancdata, S.IPPROTO_IP, S.IP_ORIGDSTADDR)?.value).toEqual(to);
    });

    test('the original destination over IPv6', async () => {
      const { receiver, sender, to } = await pair(facade, 6);
      receiver.setsockopt(S.IPPROTO_IPV6, S.IPV6_RECVORIGDSTADDR, 1);
      await sender.sendto('x', to);
      const { ancdata } = await receiver.recvmsg(10, 200);
      expect(find(ancdata, S.IPPROTO_IPV6, S.IPV6_ORIGDSTADDR)?.value).toEqual(to);
    });

    test('the time of arrival, in its three forms', async () => {
      for (const [option, field] of [
        [S.SO_TIMESTAMP, 'usec'],
        [S.SO_TIMESTAMPNS, 'nsec'],
        [S.SO_TIMESTAMP_NEW, 'usec'],
        [S.SO_TIMESTAMPNS_NEW, 'nsec'],
      ] as const) {
        const { receiver, sender, to } = await pair(facade, 4);
        receiver.setsockopt(S.SOL_SOCKET, option, 1);
        await sender.sendto('x', to);
        const { ancdata } = await receiver.recvmsg(10, 200);
        const time = find(ancdata, S.SOL_SOCKET, option)?.value as { sec: number } & Record<string, number>;
        expect(isRecent(time)).toBe(true);
        expect(Object.keys(time)).toEqual(['sec', field]);
      }
    });

    test('the time of arrival by SO_TIMESTAMPING', async () => {
      const { receiver, sender, to } = await pair(facade, 4);
      const flags = S.SOF_TIMESTAMPING_RX_SOFTWARE | S.SOF_TIMESTAMPING_SOFTWARE;
      receiver.setsockopt(S.SOL_SOCKET, S.SO_TIMESTAMPING, { flags });
      // The kernel begins to take times in a work of its own, soon after the option was set: a first one may lack it.
      let stamp: unknown;
      const end = Date.now() + 15_000;
      while (stamp === undefined && Date.now() < end) {
        await sender.sendto('x', to);
        const { ancdata } = await receiver.recvmsg(10, 200);
        stamp = find(ancdata, S.SOL_SOCKET, S.SCM_TIMESTAMPING)?.value;
      }
      const { ts } = stamp as { ts: { sec: number; nsec: number }[] };
      expect(ts).toHaveLength(3);
      expect(isRecent(ts[0]!)).toBe(true);
      expect(ts.slice(1)).toEqual([
        { sec: 0, nsec: 0 },
        { sec: 0, nsec: 0 },
      ]);
    });

    test('how many datagrams were dropped before', async () => {
      const { receiver, sender, to } = await pair(facade, 4);
      receiver.setsockopt(S.SOL_SOCKET, S.SO_RXQ_OVFL, 1);
      receiver.setsockopt(S.SOL_SOCKET, S.SO_RCVBUF, 1);
      for (let count = 0; count < 50; count++) await sender.sendto(Buffer.alloc(1000), to);
      await receiver.recvmsg(1000);
      await sender.sendto('x', to);
      let dropped: unknown;
      for (;;) {
        const { ancdata, data } = await receiver.recvmsg(1000, 200);
        dropped = find(ancdata, S.SOL_SOCKET, S.SO_RXQ_OVFL)?.value;
        if (data.length === 1) break;
      }
      expect(dropped).toBeGreaterThan(0);
      expect(dropped).toBeLessThan(50);
    });

    testAsRoot('the lengths of a captured packet (as root)', async () => {
      const capture = made(facade, S.AF_PACKET, S.SOCK_DGRAM, 0);
      capture.setsockopt(S.SOL_PACKET, S.PACKET_AUXDATA, 1);
      await capture.bind({ ifname: 'lo', protocol: S.ETH_P_IP });
      const { sender, to } = await pair(facade, 4);
      const { port } = to as { port: number };
      await sender.sendto('x'.repeat(100), to);
      for (;;) {
        const { ancdata, address, data } = await capture.recvmsg(50, 200);
        if (data.length < 24 || data.readUInt16BE(22) !== port) continue; // somebody else's packet
        const length = 20 + 8 + 100;
        expect(find(ancdata, S.SOL_PACKET, S.PACKET_AUXDATA)?.value).toMatchObject({
          len: length,
          snaplen: length,
          net: expect.any(Number) as number,
        });
        expect(address).toMatchObject({ family: S.AF_PACKET, ifindex: 1, protocol: S.ETH_P_IP, hatype: 772 });
        break;
      }
    });
  });

  describe('what goes with a datagram counts for it alone', () => {
    const outgoing: [
      name: string,
      version: 4 | 6,
      input: AncillaryInput,
      option: number,
      type: number,
      expected: unknown,
    ][] = [
      ['IP_TTL', 4, { level: S.IPPROTO_IP, type: S.IP_TTL, data: 5 }, S.IP_RECVTTL, S.IP_TTL, 5],
      ['IP_TOS', 4, { level: S.IPPROTO_IP, type: S.IP_TOS, data: 0x48 }, S.IP_RECVTOS, S.IP_TOS, 0x48],
      [
        'IPV6_HOPLIMIT',
        6,
        { level: S.IPPROTO_IPV6, type: S.IPV6_HOPLIMIT, data: 5 },
        S.IPV6_RECVHOPLIMIT,
        S.IPV6_HOPLIMIT,
        5,
      ],
      [
        'IPV6_TCLASS',
        6,
        { level: S.IPPROTO_IPV6, type: S.IPV6_TCLASS, data: 0x48 },
        S.IPV6_RECVTCLASS,
        S.IPV6_TCLASS,
        0x48,
      ],
    ];

    test.each(outgoing)('%s', async (_name, version, input, option, type, expected) => {
      const { receiver, sender, to } = await pair(facade, version);
      receiver.setsockopt(input.level, option, 1);
      await sender.sendmsg(['x'], [input], 0, to);
      await sender.sendto('y', to);
      expect(find((await receiver.recvmsg(10, 200)).ancdata, input.level, type)?.value).toBe(expected);
      expect(find((await receiver.recvmsg(10, 200)).ancdata, input.level, type)?.value).not.toBe(expected);
    });

    test('IP_PKTINFO chooses the source', async () => {
      const { receiver, sender, to } = await pair(facade, 4);
      const data = { ifindex: 0, spec_dst: '127.0.0.9', addr: '' };
      await sender.sendmsg(['x'], [{ level: S.IPPROTO_IP, type: S.IP_PKTINFO, data }], 0, to);
      expect((await receiver.recvfrom(10))[1]).toMatchObject({ address: '127.0.0.9' });
    });

    test('UDP_SEGMENT cuts, UDP_GRO tells the size', async () => {
      const { receiver, sender, to } = await pair(facade, 4);
      receiver.setsockopt(S.IPPROTO_UDP, S.UDP_GRO, 1);
      await sender.sendmsg([Buffer.alloc(1000)], [{ level: S.IPPROTO_UDP, type: S.UDP_SEGMENT, data: 100 }], 0, to);
      const { ancdata, data } = await receiver.recvmsg(65_536, 200);
      expect(data).toHaveLength(1000);
      expect(find(ancdata, S.IPPROTO_UDP, S.UDP_GRO)?.value).toBe(100);
    });

    test('SCM_TXTIME without SO_TXTIME is the kernel’s to refuse', async () => {
      const { sender, to } = await pair(facade, 4);
      const message = { level: S.SOL_SOCKET, type: S.SCM_TXTIME, data: 1n };
      await expect(async () => sender.sendmsg(['x'], [message], 0, to as never)).toFailWith('EINVAL', 'sendmsg');
    });

    test('an unknown kind is the kernel’s to refuse', async () => {
      const { sender, to } = await pair(facade, 4);
      const message = { level: S.SOL_SOCKET, type: 99, data: Buffer.alloc(4) };
      await expect(async () => sender.sendmsg(['x'], [message], 0, to as never)).toFailWith('EINVAL', 'sendmsg');
    });
  });

  describe('over a Unix socket', () => {
    test('descriptors, which refer to the same file', async () => {
      const [a, b] = facade.socketpair(S.AF_UNIX, S.SOCK_STREAM);
      const file = openSync('/proc/self/cmdline', 'r');
      try {
        await a.sendmsg(['x'], [{ level: S.SOL_SOCKET, type: S.SCM_RIGHTS, data: [file, file] }]);
        const { ancdata, flags } = await b.recvmsg(10, S.CMSG_SPACE(8));
        const descriptors = find(ancdata, S.SOL_SOCKET, S.SCM_RIGHTS)?.value as number[];
        try {
          expect(flags & S.MSG_CTRUNC).toBe(0);
          expect(descriptors).toHaveLength(2);
          for (const fd of descriptors) {
            expect(fstatSync(fd).ino).toBe(fstatSync(file).ino);
            expect(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')).toMatch(/^flags:\t02/m);
          }
        } finally {
          descriptors.forEach((fd) => {
            closeSync(fd);
          });
        }
      } finally {
        closeSync(file);
      }
    });

    test('who sent it', async () => {
      const [a, b] = facade.socketpair(S.AF_UNIX, S.SOCK_DGRAM) as [unknown, unknown] as [Loose, Loose];
      b.setsockopt(S.SOL_SOCKET, S.SO_PASSCRED, 1);
      const own = { pid: process.pid, uid: process.getuid!(), gid: process.getgid!() };
      await a.sendmsg(['x']);
      expect(find((await b.recvmsg(10, 200)).ancdata, S.SOL_SOCKET, S.SCM_CREDENTIALS)?.value).toEqual(own);
      await a.sendmsg(['x'], [{ level: S.SOL_SOCKET, type: S.SCM_CREDENTIALS, data: own }]);
      expect(find((await b.recvmsg(10, 200)).ancdata, S.SOL_SOCKET, S.SCM_CREDENTIALS)?.value).toEqual(own);
    });

    test('a pidfd of who sent it', async () => {
      const [a, b] = facade.socketpair(S.AF_UNIX, S.SOCK_DGRAM) as [unknown, unknown] as [Loose, Loose];
      b.setsockopt(S.SOL_SOCKET, S.SO_PASSPIDFD, 1);
      await a.sendmsg(['x']);
      const pidfd = find((await b.recvmsg(10, 200)).ancdata, S.SOL_SOCKET, S.SCM_PIDFD)?.value as number;
      try {
        expect(readFileSync(`/proc/self/fdinfo/${pidfd}`, 'utf8')).toContain(`Pid:\t${process.pid}\n`);
      } finally {
        closeSync(pidfd);
      }
    });

    test('a control buffer too small shows in the flags', async () => {
      const [a, b] = facade.socketpair(S.AF_UNIX, S.SOCK_DGRAM);
      await a.sendmsg(['x'], [{ level: S.SOL_SOCKET, type: S.SCM_RIGHTS, data: [0, 0, 0] }]);
      const { ancdata, flags } = await b.recvmsg(10, S.CMSG_LEN(4));
      const descriptors = find(ancdata, S.SOL_SOCKET, S.SCM_RIGHTS)?.value as number[];
      descriptors.forEach((fd) => {
        closeSync(fd);
      });
      expect(flags & S.MSG_CTRUNC).toBe(S.MSG_CTRUNC);
      expect(descriptors).toHaveLength(1);
    });
  });

  describe('the error queue', () => {
    test.each([
      [4, S.IPPROTO_IP, S.IP_RECVERR, S.AF_INET, 2, 3, 3],
      [6, S.IPPROTO_IPV6, S.IPV6_RECVERR, S.AF_INET6, 3, 1, 4],
    ] as const)(
      'a closed port over IPv%d, and who said so',
      async (version, level, option, family, origin, type, code) => {
        const sender = made(facade, family, S.SOCK_DGRAM);
        sender.setsockopt(level, option, 1);
        const closed = made(facade, family, S.SOCK_DGRAM);
        await closed.bind({ address: LO[version], port: 0 });
        const to = closed.getsockname() as object;
        closed.close();
        await sender.sendto('hello', to);
        const { ancdata, data, flags, address } = await sender.recvmsg(100, 500, S.MSG_ERRQUEUE);
        expect(data.toString()).toBe('hello');
        expect(flags & S.MSG_ERRQUEUE).toBe(S.MSG_ERRQUEUE);
        expect(address).toMatchObject(to);
        expect(find(ancdata, level, option)?.value).toMatchObject({
          errno: S.errno.ECONNREFUSED,
          origin,
          type,
          code,
          offender: { family, address: LO[version] },
        });
      },
    );

    test('the time of sending', async () => {
      const { sender, to } = await pair(facade, 4);
      const flags = S.SOF_TIMESTAMPING_TX_SOFTWARE | S.SOF_TIMESTAMPING_SOFTWARE | S.SOF_TIMESTAMPING_OPT_ID;
      sender.setsockopt(S.SOL_SOCKET, S.SO_TIMESTAMPING, { flags });
      await sender.sendto('hello', to);
      const { ancdata } = await sender.recvmsg(100, 500, S.MSG_ERRQUEUE);
      const { ts } = find(ancdata, S.SOL_SOCKET, S.SCM_TIMESTAMPING)?.value as { ts: { sec: number }[] };
      expect(isRecent(ts[0]!)).toBe(true);
      expect(find(ancdata, S.IPPROTO_IP, S.IP_RECVERR)?.value).toMatchObject({
        errno: S.errno.ENOMSG,
        origin: 4,
        info: 0,
        data: 0,
      });
    });
  });
});
