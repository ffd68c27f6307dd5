/** Raw IP sockets: who makes which header and which checksum, extension headers, and sockets for echo without root. */
import * as S from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  IP_HDRINCL,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_RAW,
  IPPROTO_UDP,
  IPV6_CHECKSUM,
  IPV6_DSTOPTS,
  IPV6_HDRINCL,
  IPV6_HOPOPTS,
  IPV6_RECVDSTOPTS,
  IPV6_RECVHOPOPTS,
  SOCK_DGRAM,
  SOCK_RAW,
} from 'bsd-sockets';
import { dissect, encode, icmp, icmpv6, ipv4, ipv6, udp } from 'bsd-sockets/packet';
import { facades, type AnySocket } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';
import { entry, promisesEntry, runProgram, unprivileged } from '../support/programs';

/** A protocol for experiments (RFC 3692). */
const EXPERIMENT = 253;
/** Padding of six bytes, as an options header: what every host skips. */
const PADDING = Buffer.from([0, 0, 1, 4, 0, 0, 0, 0]);

describeInNamespace('a raw socket', ['sysctl'], () => {
  let world: Namespace;
  beforeAll(() => {
    world = Namespace.create();
    world.run('sysctl', '-qw', 'net.ipv4.ping_group_range=0 2147483647');
  });
  afterAll(() => world.close());

  describe.each(facades)('$title', (facade) => {
    const make = (family: number, type: number, proto: number): AnySocket =>
      world.within(() => facade.socket(family, type, proto));

    it('has the IP header made by the kernel, and receives it', async () => {
      const receiver = make(AF_INET, SOCK_RAW, EXPERIMENT);
      const sender = make(AF_INET, SOCK_RAW, EXPERIMENT);
      sender.setsockopt(IPPROTO_IP, S.IP_TTL, 7);
      await sender.sendto('payload', { address: '127.0.0.1', port: 0 });
      const [packet, from] = await receiver.recvfrom(100);
      const { ipv4: header, payload } = dissect(packet, { link: 'ipv4' });
      expect(header).toMatchObject({
        version: 4,
        ttl: 7,
        protocol: EXPERIMENT,
        src: '127.0.0.1',
        dst: '127.0.0.1',
        total_length: 27,
      });
      expect(header!.checksum_ok).toBe(true);
      expect(payload.toString()).toBe('payload');
      expect(from).toEqual({ address: '127.0.0.1', port: 0, family: AF_INET });
    });

    it('sends the header that it was given with IP_HDRINCL, but for what the kernel fills in', async () => {
      const receiver = make(AF_INET, SOCK_RAW, EXPERIMENT);
      const sender = make(AF_INET, SOCK_RAW, IPPROTO_RAW);
      // IPPROTO_RAW has it on from the start.
      expect(sender.getsockopt(IPPROTO_IP, IP_HDRINCL)).toBe(1);
      const other = make(AF_INET, SOCK_RAW, EXPERIMENT);
      other.setsockopt(IPPROTO_IP, IP_HDRINCL, true);
      for (const [socket, ttl] of [
        [sender, 33],
        [other, 34],
      ] as const) {
        const given = encode(
          ipv4({
            src: '127.0.0.9',
            dst: '127.0.0.1',
            ttl,
            protocol: EXPERIMENT,
            dscp: 5,
            id: 0x1234,
            total_length: 99,
            checksum: 0xdead,
          }),
          Buffer.from('body'),
        );
        await socket.sendto(given, { address: '127.0.0.1', port: 0 });
        const { ipv4: header, payload } = dissect((await receiver.recvfrom(100))[0], { link: 'ipv4' });
        expect(header).toMatchObject({ src: '127.0.0.9', ttl, dscp: 5, id: 0x1234, total_length: 24 });
        expect(header!.checksum_ok).toBe(true);
        expect(payload.toString()).toBe('body');
      }
    });

    it('receives whole UDP datagrams beside their receiver', async () => {
      const raw = make(AF_INET, SOCK_RAW, IPPROTO_UDP);
      const receiver = make(AF_INET, SOCK_DGRAM, 0);
      await receiver.bind({ address: '127.0.0.1', port: 0 });
      const { port } = receiver.getsockname() as S.InetAddress;
      const bytes = encode(
        ipv4({ src: '127.0.0.1', dst: '127.0.0.1', ttl: 64 }),
        udp({ source_port: 7, destination_port: port }),
        Buffer.from('by hand'),
      );
      const sender = make(AF_INET, SOCK_RAW, IPPROTO_RAW);
      await sender.sendto(bytes, { address: '127.0.0.1', port: 0 });
      const [data, from] = await receiver.recvfrom(100);
      expect([data.toString(), from]).toEqual(['by hand', { address: '127.0.0.1', port: 7, family: AF_INET }]);
      const seen = dissect((await raw.recvfrom(100))[0], { link: 'ipv4' });
      expect(seen.udp).toMatchObject({ source_port: 7, destination_port: port, length: 15 });
      expect(seen.udp!.checksum_ok).toBe(true);
    });

    it('has no header of IPv6, whose checksum the kernel makes and checks where IPV6_CHECKSUM says', async () => {
      const receiver = make(AF_INET6, SOCK_RAW, EXPERIMENT);
      const sender = make(AF_INET6, SOCK_RAW, EXPERIMENT);
      expect(sender.getsockopt(IPPROTO_IPV6, IPV6_CHECKSUM)).toBe(-1);
      const to = { address: '::1', port: 0 } as never;
      await sender.sendto(Buffer.from('no checksum'), to);
      expect((await receiver.recvfrom(100))[0].toString()).toBe('no checksum');
      sender.setsockopt(IPPROTO_IPV6, IPV6_CHECKSUM, 2);
      receiver.setsockopt(IPPROTO_IPV6, IPV6_CHECKSUM, 2);
      await sender.sendto(Buffer.from([1, 2, 0, 0, 3, 4]), to);
      const [data] = await receiver.recvfrom(100);
      expect([...data.subarray(0, 2), ...data.subarray(4)]).toEqual([1, 2, 3, 4]);
      // The pseudo header and the bytes: their sum has all bits set.
      const pseudo = Buffer.alloc(40);
      pseudo[15] = pseudo[31] = 1;
      pseudo.writeUInt32BE(data.length, 32);
      pseudo[39] = EXPERIMENT;
      expect(S.checksum(Buffer.concat([pseudo, data]))).toBe(0);
      // A wrong one is not received: the next one is.
      sender.setsockopt(IPPROTO_IPV6, IPV6_CHECKSUM, -1);
      await sender.sendto(Buffer.from([1, 2, 0xde, 0xad, 3, 4]), to);
      sender.setsockopt(IPPROTO_IPV6, IPV6_CHECKSUM, 2);
      await sender.sendto(Buffer.from([9, 9, 0, 0, 9, 9]), to);
      expect((await receiver.recvfrom(100))[0][0]).toBe(9);
      expect(() => {
        sender.setsockopt(IPPROTO_IPV6, IPV6_CHECKSUM, 3);
      }).toFailWith('EINVAL', 'setsockopt');
    });

    it('sends a whole IPv6 packet with IPV6_HDRINCL', async () => {
      const receiver = make(AF_INET6, SOCK_RAW, EXPERIMENT);
      receiver.setsockopt(IPPROTO_IPV6, S.IPV6_RECVHOPLIMIT, 1);
      const sender = make(AF_INET6, SOCK_RAW, EXPERIMENT);
      sender.setsockopt(IPPROTO_IPV6, IPV6_HDRINCL, 1);
      const given = encode(
        ipv6({ src: '::1', dst: '::1', hop_limit: 9, next_header: EXPERIMENT }),
        Buffer.from('whole'),
      );
      await sender.sendto(given, { address: '::1', port: 0 });
      const { data, ancdata } = await receiver.recvmsg(100, 100);
      expect(data.toString()).toBe('whole');
      expect(ancdata).toMatchObject([{ level: IPPROTO_IPV6, type: S.IPV6_HOPLIMIT, value: 9 }]);
    });

    it('sends and receives extension headers as control messages', async () => {
      const receiver = make(AF_INET6, SOCK_RAW, EXPERIMENT);
      receiver.setsockopt(IPPROTO_IPV6, IPV6_RECVHOPOPTS, 1);
      receiver.setsockopt(IPPROTO_IPV6, IPV6_RECVDSTOPTS, 1);
      const sender = make(AF_INET6, SOCK_RAW, EXPERIMENT);
      const ancdata = [
        { level: IPPROTO_IPV6, type: IPV6_HOPOPTS, data: PADDING },
        { level: IPPROTO_IPV6, type: IPV6_DSTOPTS, data: PADDING },
      ];
      await sender.sendmsg(['behind headers'], ancdata, 0, { address: '::1', port: 0 });
      const message = await receiver.recvmsg(100, 200);
      expect(message.data.toString()).toBe('behind headers');
      const headers = new Map(message.ancdata.map(({ type, data }) => [type, data]));
      expect([...headers.keys()].sort()).toEqual([IPV6_HOPOPTS, IPV6_DSTOPTS].sort());
      // The first byte names the header that follows.
      expect(headers.get(IPV6_HOPOPTS)).toEqual(Buffer.from([60, ...PADDING.subarray(1)]));
      expect(headers.get(IPV6_DSTOPTS)).toEqual(Buffer.from([EXPERIMENT, ...PADDING.subarray(1)]));
      await expect(async () =>
        sender.sendmsg(['x'], [{ level: IPPROTO_IPV6, type: IPV6_HOPOPTS, data: Buffer.alloc(3) }] as never, 0, {
          address: '::1',
          port: 0,
        }),
      ).toFailWith('EINVAL', 'sendmsg');
    });

    it.each([
      ['IPv4', AF_INET, IPPROTO_ICMP, '127.0.0.1'],
      ['IPv6', AF_INET6, IPPROTO_ICMPV6, '::1'],
    ] as const)(
      'for echo over %s: the kernel sets identifier and checksum, and gives each socket its own answers',
      async (_, family, protocol, address) => {
        const v6 = family === AF_INET6;
        const [a, b] = [make(family, SOCK_DGRAM, protocol), make(family, SOCK_DGRAM, protocol)];
        const request = (seq: number): Buffer =>
          v6
            ? encode(icmpv6({ type: 128, code: 0, id: 1, seq, checksum: 0 }), Buffer.from('echo'))
            : encode(icmp({ type: 8, code: 0, id: 1, seq }), Buffer.from('echo'));
        await a.sendto(request(1), { address, port: 0 });
        await b.sendto(request(2), { address, port: 0 });
        for (const [socket, seq] of [
          [a, 1],
          [b, 2],
        ] as const) {
          const [reply, from] = await socket.recvfrom(100);
          expect([reply[0], reply.readUInt16BE(6)]).toEqual([v6 ? 129 : 0, seq]);
          expect(reply.readUInt16BE(4)).toBe((socket.getsockname() as S.InetAddress).port);
          expect(reply.subarray(8).toString()).toBe('echo');
          expect(from).toMatchObject({ address });
        }
        // Nothing but echo requests.
        await expect(async () => a.sendto(Buffer.from([13, 0, 0, 0, 0, 0, 0, 0]), { address, port: 0 })).toFailWith(
          'EINVAL',
          'sendto',
        );
      },
    );
  });
});

(unprivileged === undefined ? describe.skip : describe)('without root', () => {
  it.each([
    ['blocking', entry],
    ['promises', promisesEntry],
  ])('raw and packet sockets are EPERM, and echo sockets EACCES outside of ping_group_range: %s', async (_, path) => {
    const program = `
      const S = require(${JSON.stringify(path)});
      const code = (...args) => { try { S.socket(...args).close(); return 'open'; } catch (error) { return error.syscall + ' ' + error.code; } };
      console.log(JSON.stringify([
        code(S.AF_INET, S.SOCK_RAW, S.IPPROTO_ICMP), code(S.AF_INET6, S.SOCK_RAW, S.IPPROTO_ICMPV6),
        code(S.AF_PACKET, S.SOCK_RAW, 0), code(S.AF_PACKET, S.SOCK_DGRAM, 0), code(S.AF_INET, S.SOCK_DGRAM, S.IPPROTO_ICMP),
      ]));`;
    // The range of a new network namespace is empty.
    const wrap = ['unshare', '--net', '--', ...unprivileged!];
    const EPERM = 'socket EPERM';
    expect(JSON.parse(await runProgram(program, wrap))).toEqual([EPERM, EPERM, EPERM, EPERM, 'socket EACCES']);
  });
});
