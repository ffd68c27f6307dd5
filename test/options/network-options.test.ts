/** Options whose effect shows in a network only: redirected connections, devices, groups by source, shared ports. */
import { execFileSync } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  IP6T_SO_ORIGINAL_DST,
  IP_MULTICAST_IF,
  IP_MULTICAST_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPV6_MULTICAST_IF,
  MCAST_JOIN_SOURCE_GROUP,
  MCAST_LEAVE_SOURCE_GROUP,
  MSG_DONTWAIT,
  SO_ATTACH_REUSEPORT_CBPF,
  SO_BINDTODEVICE,
  SO_ORIGINAL_DST,
  SO_PEERPIDFD,
  SO_REUSEPORT,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_IP,
  SOL_IPV6,
  SOL_SOCKET,
  TCP_INFO,
  type InetAddress,
  type TcpInfo,
} from 'bsd-sockets';
import { facades } from '../support/facades';
import { describeInNamespace, Namespace } from '../support/namespace';

describeInNamespace('a redirected connection', ['nft'], () => {
  let world: Namespace;

  beforeAll(() => {
    world = Namespace.create();
    world.run('ip', 'addr', 'add', '10.9.9.9/32', 'dev', 'lo');
    world.run('ip', 'addr', 'add', 'fd00::9/128', 'dev', 'lo', 'nodad');
  });

  afterAll(() => {
    world.close();
  });

  describe.each(facades)('$title', (facade) => {
    it.each([
      ['SO_ORIGINAL_DST', AF_INET, 'ip', '10.9.9.9', SOL_IP, SO_ORIGINAL_DST],
      ['IP6T_SO_ORIGINAL_DST', AF_INET6, 'ip6', 'fd00::9', SOL_IPV6, IP6T_SO_ORIGINAL_DST],
    ] as const)('%s tells where it was to go', async (_, family, table, address, level, option) => {
      const [proxy, client] = world.within(() => [
        facade.socket(family, SOCK_STREAM),
        facade.socket(family, SOCK_STREAM),
      ]);
      await proxy.bind({ address: family === AF_INET ? '0.0.0.0' : '::', port: 0 });
      proxy.listen();
      const { port } = proxy.getsockname() as InetAddress;
      world.run(
        'nft',
        `add table ${table} nat; flush table ${table} nat;
         add chain ${table} nat output { type nat hook output priority -100; };
         add rule ${table} nat output ${table} daddr ${address} tcp dport 80 redirect to :${port}`,
      );
      await client.connect({ address, port: 80 });
      const server = await facade.accept(proxy);
      const original: unknown = server.getsockopt(level, option as never);
      expect(original).toMatchObject({ family, address, port: 80 });
      expect((server.getsockname() as InetAddress).port).toBe(port);
    });
  });
});

describeInNamespace('interfaces', [], () => {
  let here: Namespace;
  let there: Namespace;
  const group = '232.1.2.3';
  const group6 = 'ff3e::1234';

  beforeAll(() => {
    [here, there] = Namespace.pair();
    for (const [namespace, name, ...addresses] of [
      [here, 'v0', '10.1.1.1/24', '10.1.1.2/24', 'fd01::1/64', 'fd01::2/64'],
      [there, 'v1', '10.1.1.3/24', 'fd01::3/64'],
    ] as const) {
      for (const address of addresses) {
        const nodad = address.includes(':') ? ['nodad'] : [];
        namespace.run('ip', 'addr', 'add', address, 'dev', name, ...nodad);
      }
    }
  });

  afterAll(() => {
    here.close();
    there.close();
  });

  function index(namespace: Namespace, name: string): number {
    return (JSON.parse(namespace.run('ip', '-j', 'link', 'show', name)) as [{ ifindex: number }])[0].ifindex;
  }

  describe.each(facades)('$title', (facade) => {
    it.each([
      [
        'IPv4',
        {
          family: AF_INET,
          level: IPPROTO_IP,
          group,
          wanted: '10.1.1.1',
          other: '10.1.1.2',
          out: (from: string): [number, unknown] => [IP_MULTICAST_IF, { multiaddr: '', address: from, ifindex: 0 }],
        },
      ],
      [
        'IPv6',
        {
          family: AF_INET6,
          level: IPPROTO_IPV6,
          group: group6,
          wanted: 'fd01::1',
          other: 'fd01::2',
          out: (): [number, unknown] => [IPV6_MULTICAST_IF, index(here, 'v0')],
        },
      ],
    ])('a group joined by its source hears that one and no other: %s', async (_, each) => {
      const { family, level, wanted, other } = each;
      const receiver = there.within(() => facade.socket(family, SOCK_DGRAM));
      await receiver.bind({ address: each.group, port: 0 });
      const membership = { interface: index(there, 'v1'), group: each.group, source: wanted };
      receiver.setsockopt(level, MCAST_JOIN_SOURCE_GROUP as never, membership as never);
      const { port } = receiver.getsockname() as InetAddress;
      const send = async (from: string, text: string): Promise<void> => {
        const sender = here.within(() => facade.socket(family, SOCK_DGRAM));
        await sender.bind({ address: from, port: 0 });
        const [option, value] = each.out(from);
        sender.setsockopt(level, option, value as never);
        if (family === AF_INET) sender.setsockopt(level, IP_MULTICAST_TTL, 1);
        await sender.sendto(text, { address: each.group, port });
      };
      await send(other, 'not this');
      await send(wanted, 'this');
      const [data, from] = await receiver.recvfrom(100);
      expect([data.toString(), (from as InetAddress).address]).toEqual(['this', wanted]);
      receiver.setsockopt(level, MCAST_LEAVE_SOURCE_GROUP as never, membership as never);
      await send(wanted, 'no more');
      await expect(() => receiver.recv(100, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    });

    it('SO_BINDTODEVICE binds to a device by its name', async () => {
      const socket = here.within(() => facade.socket(AF_INET, SOCK_DGRAM));
      expect(socket.getsockopt(SOL_SOCKET, SO_BINDTODEVICE)).toBe('');
      here.within(() => {
        socket.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, 'lo');
      });
      expect(socket.getsockopt(SOL_SOCKET, SO_BINDTODEVICE)).toBe('lo');
      const receiver = there.within(() => facade.socket(AF_INET, SOCK_DGRAM));
      await receiver.bind({ address: '10.1.1.3', port: 0 });
      await socket.sendto('into the void', receiver.getsockname());
      socket.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, 'v0');
      await socket.sendto('across', receiver.getsockname());
      expect((await receiver.recv(100)).toString()).toBe('across');
      expect(() => {
        socket.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, 'nodevice');
      }).toFailWith('ENODEV', 'setsockopt');
    });
  });
});

describe.each(facades)('$title', (facade) => {
  it('a program chooses among the sockets of one port', async () => {
    const sockets = [facade.socket(AF_INET, SOCK_DGRAM), facade.socket(AF_INET, SOCK_DGRAM)] as const;
    let port = 0;
    for (const socket of sockets) {
      socket.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1);
      await socket.bind({ address: '127.0.0.1', port });
      ({ port } = socket.getsockname() as InetAddress);
    }
    // ldb [0]; ret a: the first byte is the number of the socket.
    sockets[0].setsockopt(SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, [
      { code: 0x30, jt: 0, jf: 0, k: 0 },
      { code: 0x16, jt: 0, jf: 0, k: 0 },
    ] as never);
    const sender = facade.socket(AF_INET, SOCK_DGRAM);
    for (const number of [1, 0, 0, 1]) {
      await sender.sendto(Buffer.from([number]), { address: '127.0.0.1', port });
      expect([...(await sockets[number]!.recv(1))]).toEqual([number]);
    }
  });

  it('SO_PEERPIDFD tells who is at the other end', () => {
    const [a] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const pidfd = a.getsockopt(SOL_SOCKET, SO_PEERPIDFD);
    expect(readFileSync(`/proc/self/fdinfo/${pidfd}`, 'latin1')).toContain(`Pid:\t${process.pid}\n`);
    closeSync(pidfd);
  });
});

describe('TCP_INFO', () => {
  let found = true;
  try {
    execFileSync('ss', ['-V'], { stdio: 'ignore' });
  } catch {
    found = false;
  }

  (found ? it : it.skip)('says what ss says', async () => {
    const facade = facades[0]!;
    const listener = facade.socket(AF_INET, SOCK_STREAM);
    await listener.bind({ address: '127.0.0.1', port: 0 });
    listener.listen();
    const client = facade.socket(AF_INET, SOCK_STREAM);
    await client.connect(listener.getsockname());
    const server = await facade.accept(listener);
    await client.send('12345');
    await server.recv(5);
    await server.send('123');
    await client.recv(3);
    const { port } = client.getsockname() as InetAddress;
    const read = (): TcpInfo => client.getsockopt(IPPROTO_TCP, TCP_INFO);
    const stable = (info: TcpInfo): object => ({
      mss: info.snd_mss,
      pmtu: info.pmtu,
      advmss: info.advmss,
      cwnd: info.snd_cwnd,
      bytes_sent: Number(info.bytes_sent),
      bytes_received: Number(info.bytes_received),
      segs_out: info.segs_out,
      segs_in: info.segs_in,
      data_segs_out: info.data_segs_out,
      data_segs_in: info.data_segs_in,
      delivered: info.delivered,
      rto: info.rto / 1000,
      rtt: `${info.rtt / 1000}/${info.rttvar / 1000}`,
      wscale: `${info.snd_wscale},${info.rcv_wscale}`,
      minrtt: (info.min_rtt ?? 0) / 1000,
      rcv_space: info.rcv_space,
      snd_wnd: info.snd_wnd,
      pacing_rate: Number(info.pacing_rate) * 8,
    });
    let told: string;
    let before: TcpInfo;
    let after: TcpInfo;
    // An acknowledgement may come between: then once more.
    do {
      before = read();
      told = execFileSync('ss', ['-tinHO', 'sport', '=', `:${port}`], { encoding: 'utf8' });
      after = read();
    } while (JSON.stringify(stable(before)) !== JSON.stringify(stable(after)));
    const words = Object.fromEntries(
      [...told.matchAll(/(\w+)[: ]([\d.,/]+)(bps|ms)?/g)].map(([, name, value]) => [name, value]),
    );
    for (const [name, value] of Object.entries(stable(after))) {
      if (!(name in words)) continue;
      expect([name, words[name]]).toEqual([name, String(value)]);
    }
    expect(Object.keys(words)).toEqual(
      expect.arrayContaining(['rtt', 'wscale', 'mss', 'cwnd', 'segs_out', 'bytes_sent']),
    );
  });
});
