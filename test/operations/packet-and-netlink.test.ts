/** `AF_PACKET` and `AF_NETLINK`, on a pair of interfaces of their own. */
import {
  AF_NETLINK,
  AF_PACKET,
  CMSG_SPACE,
  htons,
  if_nametoindex,
  MSG_DONTWAIT,
  MSG_TRUNC,
  NETLINK_ROUTE,
  PACKET_ADD_MEMBERSHIP,
  PACKET_AUXDATA,
  PACKET_BROADCAST,
  PACKET_DROP_MEMBERSHIP,
  PACKET_FANOUT,
  PACKET_HOST,
  PACKET_MR_PROMISC,
  PACKET_MULTICAST,
  PACKET_OTHERHOST,
  PACKET_OUTGOING,
  SHUT_RD,
  SO_ATTACH_FILTER,
  SOCK_DGRAM,
  SOCK_RAW,
  SOL_PACKET,
  SOL_SOCKET,
  type NetlinkAddress,
  type PacketAddress,
  type TpacketAuxdata,
} from 'bsd-sockets';
import { facades, type AnySocket } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';
import { valueOf } from '../support/udp';

/** Left by IEEE 802 for experiments. */
const PROTOCOL = 0x88b5;
const EVERY_PROTOCOL = 0x0003;
const BROADCAST = Buffer.alloc(6, 0xff);
const MULTICAST = Buffer.from([1, 0, 0x5e, 1, 2, 3]);
const STRANGER = Buffer.from([2, 0, 0, 0, 0, 0x77]);
const ARPHRD_ETHER = 1;

describeInNamespace('packets on a wire', [], () => {
  let here: Namespace;
  let there: Namespace;
  /** The interfaces' numbers and hardware addresses. */
  let v0: { ifindex: number; addr: Buffer };
  let v1: { ifindex: number; addr: Buffer };

  function link(namespace: Namespace, name: string): { ifindex: number; addr: Buffer; promiscuity: number } {
    const [found] = JSON.parse(namespace.run('ip', '-d', '-j', 'link', 'show', name)) as [
      { ifindex: number; address: string; promiscuity: number },
    ];
    return {
      ifindex: found.ifindex,
      addr: Buffer.from(found.address.replaceAll(':', ''), 'hex'),
      promiscuity: found.promiscuity,
    };
  }

  beforeAll(() => {
    [here, there] = Namespace.pair();
    // Nothing is to be on the wire but what the tests send.
    for (const [namespace, name] of [
      [here, 'v0'],
      [there, 'v1'],
    ] as const) {
      namespace.run('ip', 'link', 'set', name, 'arp', 'off', 'multicast', 'off', 'addrgenmode', 'none');
      namespace.run('ip', 'addr', 'flush', 'dev', name);
    }
    v0 = link(here, 'v0');
    v1 = link(there, 'v1');
  });

  afterAll(() => {
    here.close();
    there.close();
  });

  function frame(to: Buffer, payload: string, ...type: number[]): Buffer {
    const types = type.length > 0 ? type : [PROTOCOL];
    return Buffer.concat([
      to,
      v0.addr,
      ...types.map((each) => Buffer.from([each >> 8, each & 0xff])),
      Buffer.from(payload),
    ]);
  }

  describe.each(facades)('$title', (facade) => {
    /** A socket of one side, bound to its interface. */
    async function bound(type: number, namespace: Namespace, ifindex: number, protocol = PROTOCOL): Promise<AnySocket> {
      const socket = namespace.within(() => facade.socket(AF_PACKET, type, htons(protocol)));
      await socket.bind({ ifindex, protocol });
      return socket;
    }

    it('sends and receives whole frames', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const b = await bound(SOCK_RAW, there, v1.ifindex);
      const sent = frame(v1.addr, 'hello');
      expect(await a.send(sent)).toBe(sent.length);
      const [data, from] = await b.recvfrom(1500);
      expect(data).toEqual(sent);
      expect(from).toEqual({
        family: AF_PACKET,
        ifindex: v1.ifindex,
        protocol: PROTOCOL,
        pkttype: PACKET_HOST,
        hatype: ARPHRD_ETHER,
        addr: v0.addr,
      });
      expect(b.getsockname()).toEqual({
        family: AF_PACKET,
        ifindex: v1.ifindex,
        protocol: PROTOCOL,
        pkttype: 0,
        hatype: ARPHRD_ETHER,
        addr: v1.addr,
      });
    });

    it('sends and receives without the header, which the address tells of', async () => {
      const a = here.within(() => facade.socket(AF_PACKET, SOCK_DGRAM, 0));
      const b = await bound(SOCK_DGRAM, there, v1.ifindex);
      await a.sendto('cooked', { ifindex: v0.ifindex, protocol: PROTOCOL, addr: v1.addr });
      const [data, from] = await b.recvfrom(1500);
      expect(data.toString()).toBe('cooked');
      expect(from).toMatchObject({ protocol: PROTOCOL, pkttype: PACKET_HOST, addr: v0.addr });
      // What came in is an address to send to.
      const answer = { ...(from as PacketAddress), ifindex: v1.ifindex };
      await b.sendto('back', answer);
    });

    it.each([
      ['everybody', BROADCAST, PACKET_BROADCAST],
      ['a group', MULTICAST, PACKET_MULTICAST],
      ['somebody else', STRANGER, PACKET_OTHERHOST],
    ])('tells a frame to %s', async (_, to, pkttype) => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const b = await bound(SOCK_RAW, there, v1.ifindex);
      const outgoing = await bound(SOCK_RAW, here, v0.ifindex, EVERY_PROTOCOL);
      await a.send(frame(to, 'x'));
      expect((await b.recvfrom(100))[1]).toMatchObject({ pkttype });
      expect((await outgoing.recvfrom(100))[1]).toMatchObject({ pkttype: PACKET_OUTGOING });
    });

    it('takes the name of an interface for its number', async () => {
      const socket = here.within(() => facade.socket(AF_PACKET, SOCK_RAW, 0));
      await here.within(() => socket.bind({ ifname: 'v0', protocol: PROTOCOL }));
      expect(socket.getsockname()).toMatchObject({ ifindex: v0.ifindex });
    });

    it('PACKET_AUXDATA tells lengths and the VLAN tag that the kernel took off', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const b = await bound(SOCK_RAW, there, v1.ifindex, EVERY_PROTOCOL);
      b.setsockopt(SOL_PACKET, PACKET_AUXDATA, 1 as never);
      const auxdata = async (): Promise<TpacketAuxdata> => {
        const { ancdata } = await b.recvmsg(20, CMSG_SPACE(20));
        return valueOf<TpacketAuxdata>(ancdata, SOL_PACKET, PACKET_AUXDATA)!;
      };
      await a.send(frame(v1.addr, '0123456789'));
      expect(await auxdata()).toMatchObject({ len: 24, snaplen: 24, mac: 0, net: 14, vlan_tci: 0 });
      await a.send(frame(v1.addr, 'tagged', 0x8100, 0x2005, PROTOCOL));
      expect(await auxdata()).toMatchObject({ len: 20, vlan_tci: 0x2005, vlan_tpid: 0x8100 });
    });

    it('tells the full length of a frame that was cut', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const b = await bound(SOCK_RAW, there, v1.ifindex);
      await a.send(frame(v1.addr, '0123456789'));
      const into = Buffer.alloc(4);
      const { nbytes, flags } = await b.recvmsg_into([into], 0, MSG_TRUNC);
      expect([nbytes, flags & MSG_TRUNC]).toEqual([24, MSG_TRUNC]);
    });

    it('a membership makes the interface promiscuous until it is dropped', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const before = link(here, 'v0').promiscuity;
      const membership = { ifindex: v0.ifindex, type: PACKET_MR_PROMISC };
      a.setsockopt(SOL_PACKET, PACKET_ADD_MEMBERSHIP, membership as never);
      expect(link(here, 'v0').promiscuity).toBe(before + 1);
      a.setsockopt(SOL_PACKET, PACKET_DROP_MEMBERSHIP, membership as never);
      expect(link(here, 'v0').promiscuity).toBe(before);
    });

    it('sockets of a fanout group share the frames', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const group = 77;
      const members = [await bound(SOCK_RAW, there, v1.ifindex), await bound(SOCK_RAW, there, v1.ifindex)] as const;
      // PACKET_FANOUT_LB: by turns.
      for (const member of members) member.setsockopt(SOL_PACKET, PACKET_FANOUT, (group | (1 << 16)) as never);
      for (let i = 0; i < 10; i++) await a.send(frame(v1.addr, String(i)));
      for (const member of members) {
        for (let i = 0; i < 5; i++) expect(await member.recv(100)).toHaveLength(15);
        await expect(() => member.recv(100, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
      }
    });

    it('a filter keeps frames away', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      const b = await bound(SOCK_RAW, there, v1.ifindex);
      // ldb [14]; jeq #'y', 0, 1; ret #-1; ret #0
      b.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, [
        { code: 0x30, jt: 0, jf: 0, k: 14 },
        { code: 0x15, jt: 0, jf: 1, k: 'y'.charCodeAt(0) },
        { code: 0x06, jt: 0, jf: 0, k: 0xffffffff },
        { code: 0x06, jt: 0, jf: 0, k: 0 },
      ] as never);
      await a.send(frame(v1.addr, 'no'));
      await a.send(frame(v1.addr, 'yes'));
      expect((await b.recv(100)).subarray(14).toString()).toBe('yes');
      await expect(() => b.recv(100, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    });

    it('is told what it cannot do', async () => {
      const a = await bound(SOCK_RAW, here, v0.ifindex);
      await expect(() => a.send(Buffer.alloc(5))).toFailWith('EINVAL', 'send');
      expect(() => a.getpeername()).toFailWith('EOPNOTSUPP', 'getpeername');
      expect(() => {
        a.shutdown(SHUT_RD);
      }).toFailWith('EOPNOTSUPP', 'shutdown');
      await expect(() => a.bind({ ifindex: 99_999, protocol: 0 })).toFailWith('ENODEV', 'bind');
      const lo = here.within(() => if_nametoindex('lo'));
      here.run('ip', 'link', 'set', 'lo', 'down');
      const address = { ifindex: lo, protocol: PROTOCOL };
      await expect(() => a.sendto(Buffer.alloc(20), address)).toFailWith('ENETDOWN', 'sendto');
      here.run('ip', 'link', 'set', 'lo', 'up');
    });
  });

  describe.each(facades)('netlink: $title', (facade) => {
    const RTM_NEWLINK = 16;
    const RTM_GETLINK = 18;
    const NLMSG_ERROR = 2;
    const NLMSG_DONE = 3;
    const NLM_F_REQUEST = 1;
    const NLM_F_DUMP = 0x300;
    const IFLA_IFNAME = 3;
    const RTMGRP_LINK = 1;

    function request(type: number, flags: number, body: Buffer): Buffer {
      const header = Buffer.alloc(16);
      const view = new DataView(header.buffer, header.byteOffset);
      const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
      view.setUint32(0, 16 + body.length, little);
      view.setUint16(4, type, little);
      view.setUint16(6, flags, little);
      return Buffer.concat([header, body]);
    }

    /** The types of the messages in a datagram, and the names of the links in them. */
    function parse(data: Buffer): { type: number; name: string | undefined }[] {
      const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
      const view = new DataView(data.buffer, data.byteOffset, data.length);
      const messages: { type: number; name: string | undefined }[] = [];
      for (let at = 0; at < data.length; at += (view.getUint32(at, little) + 3) & ~3) {
        const type = view.getUint16(at + 4, little);
        const end = at + view.getUint32(at, little);
        let name: string | undefined;
        for (let attribute = at + 32; type === RTM_NEWLINK && attribute < end;) {
          const length = view.getUint16(attribute, little);
          if (view.getUint16(attribute + 2, little) === IFLA_IFNAME) {
            name = data.toString('utf8', attribute + 4, attribute + length - 1);
          }
          attribute += (length + 3) & ~3;
        }
        messages.push({ type, name });
      }
      return messages;
    }

    it('asks the kernel and is answered by it', async () => {
      const socket = here.within(() => facade.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
      await socket.bind({ pid: 0, groups: 0 });
      const own = socket.getsockname() as NetlinkAddress;
      expect(own.pid).not.toBe(0);
      await socket.sendmsg([request(RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, Buffer.alloc(16))], [], 0, {
        pid: 0,
        groups: 0,
      });
      const names: string[] = [];
      for (let done = false; !done;) {
        const { data, address } = await socket.recvmsg(65_536);
        expect(address).toEqual({ family: AF_NETLINK, pid: 0, groups: 0 });
        for (const { type, name } of parse(data)) {
          expect(type).not.toBe(NLMSG_ERROR);
          if (type === NLMSG_DONE) done = true;
          else names.push(name ?? '');
        }
      }
      const links = JSON.parse(here.run('ip', '-j', 'link')) as { ifname: string }[];
      expect(names.sort()).toEqual(links.map(({ ifname }) => ifname).sort());
    });

    it('hears of what changes', async () => {
      const socket = here.within(() => facade.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
      await socket.bind({ pid: 0, groups: RTMGRP_LINK });
      expect(socket.getsockname()).toMatchObject({ groups: RTMGRP_LINK });
      here.run('ip', 'link', 'add', 'news', 'type', 'veth', 'peer', 'name', 'other');
      const [data, from] = await socket.recvfrom(65_536);
      expect(from).toMatchObject({ pid: 0, groups: RTMGRP_LINK });
      expect(parse(data)[0]).toEqual({ type: RTM_NEWLINK, name: 'other' });
      here.run('ip', 'link', 'del', 'news');
    });

    it('is told the errno of a request that is refused', async () => {
      const socket = here.within(() => facade.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
      await socket.connect({ pid: 0, groups: 0 });
      const body = Buffer.alloc(16);
      body.writeInt32LE(99_999, 4);
      await socket.send(request(RTM_GETLINK, NLM_F_REQUEST, body));
      const data = await socket.recv(1000);
      expect(parse(data)[0]?.type).toBe(NLMSG_ERROR);
      expect(new DataView(data.buffer, data.byteOffset).getInt32(16, true)).toBe(-19);
    });

    it('two cannot have one number', async () => {
      const first = here.within(() => facade.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
      const second = here.within(() => facade.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
      await first.bind({ pid: 4242, groups: 0 });
      await expect(() => second.bind({ pid: 4242, groups: 0 })).toFailWith('EADDRINUSE', 'bind');
    });
  });
});
