/** Options against the kernel: what is set is read back, and was not there before. */
import * as S from 'bsd-sockets';
import type { Socket } from 'bsd-sockets';

const {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  AF_UNIX,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_SOCKET,
} = S;

const isRoot = process.getuid?.() === 0;
/** `test` for what root alone may do. */
const testAsRoot = isRoot ? test : test.skip;

const makers = {
  tcp: () => S.socket(AF_INET, SOCK_STREAM),
  tcp6: () => S.socket(AF_INET6, SOCK_STREAM),
  udp: () => S.socket(AF_INET, SOCK_DGRAM),
  udp6: () => S.socket(AF_INET6, SOCK_DGRAM),
  unix: () => S.socket(AF_UNIX, SOCK_DGRAM),
} as const;

/** Calls with whatever level, name and value: the types of each are tested elsewhere. */
interface Loose {
  getsockopt(level: number, optname: number, buflen?: number): unknown;
  setsockopt(level: number, optname: number, value: unknown): void;
}

function withSocket<R>(made: unknown, body: (socket: Loose) => R): R {
  const socket = made as Socket & Loose;
  try {
    return body(socket);
  } finally {
    socket.close();
  }
}

type Row = [kind: keyof typeof makers, level: keyof typeof S, optname: keyof typeof S, value: unknown, back?: unknown];

/** By name. What the kernel makes of a value stands behind it, where that is something else. */
const rows: Row[] = [
  ['udp', 'IPPROTO_IP', 'IP_BIND_ADDRESS_NO_PORT', true, 1],
  ['udp', 'IPPROTO_IP', 'IP_FREEBIND', 1],
  ['udp', 'IPPROTO_IP', 'IP_MINTTL', 7],
  ['udp', 'IPPROTO_IP', 'IP_MTU_DISCOVER', 3],
  ['udp', 'IPPROTO_IP', 'IP_MULTICAST_ALL', 0],
  ['udp', 'IPPROTO_IP', 'IP_MULTICAST_LOOP', false, 0],
  ['udp', 'IPPROTO_IP', 'IP_MULTICAST_TTL', 200],
  ['udp', 'IPPROTO_IP', 'IP_PKTINFO', true, 1],
  ['udp', 'IPPROTO_IP', 'IP_RECVERR', 1],
  ['udp', 'IPPROTO_IP', 'IP_RECVTOS', 1],
  ['udp', 'IPPROTO_IP', 'IP_RECVTTL', 1],
  ['udp', 'IPPROTO_IP', 'IP_TOS', 0x10],
  ['udp', 'IPPROTO_IP', 'IP_TTL', 255],
  [
    'udp',
    'IPPROTO_IP',
    'IP_MULTICAST_IF',
    { multiaddr: '', address: '127.0.0.1', ifindex: 0 },
    { multiaddr: '0.0.0.0', address: '127.0.0.1', ifindex: 0 },
  ],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_MULTICAST_HOPS', 3],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_MULTICAST_IF', 1],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_RECVHOPLIMIT', 1],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_RECVPKTINFO', true, 1],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_TCLASS', 0x20],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_UNICAST_HOPS', 3],
  ['tcp6', 'IPPROTO_IPV6', 'IPV6_V6ONLY', true, 1],
  ['tcp', 'SOL_SOCKET', 'SO_BROADCAST', true, 1],
  ['tcp', 'SOL_SOCKET', 'SO_DONTROUTE', true, 1],
  ['tcp', 'SOL_SOCKET', 'SO_KEEPALIVE', 5, 1],
  ['tcp', 'SOL_SOCKET', 'SO_LINGER', { onoff: 1, linger: 7 }],
  ['tcp', 'SOL_SOCKET', 'SO_MAX_PACING_RATE', 5_000_000_000n],
  ['tcp', 'SOL_SOCKET', 'SO_OOBINLINE', true, 1],
  ['unix', 'SOL_SOCKET', 'SO_PASSCRED', 1],
  ['unix', 'SOL_SOCKET', 'SO_PEEK_OFF', 4],
  ['tcp', 'SOL_SOCKET', 'SO_PRIORITY', 3],
  ['tcp', 'SOL_SOCKET', 'SO_RCVBUF', 10_000, 20_000],
  ['tcp', 'SOL_SOCKET', 'SO_RCVLOWAT', 3],
  ['tcp', 'SOL_SOCKET', 'SO_RCVTIMEO', { sec: 2, usec: 500_000 }],
  ['tcp', 'SOL_SOCKET', 'SO_REUSEADDR', true, 1],
  ['tcp', 'SOL_SOCKET', 'SO_REUSEPORT', true, 1],
  ['tcp', 'SOL_SOCKET', 'SO_SNDBUF', 10_000, 20_000],
  ['tcp', 'SOL_SOCKET', 'SO_SNDTIMEO', { sec: 3, usec: 0 }],
  ['udp', 'SOL_SOCKET', 'SO_TIMESTAMP', 1],
  ['udp', 'SOL_SOCKET', 'SO_TIMESTAMPING', { flags: 0x18, bind_phc: 0 }],
  ['udp', 'SOL_SOCKET', 'SO_TIMESTAMPNS', 1],
  ['udp', 'SOL_SOCKET', 'SO_TXTIME', { clockid: 11, flags: 2 }],
  ['tcp', 'IPPROTO_TCP', 'TCP_CONGESTION', 'reno'],
  ['tcp', 'IPPROTO_TCP', 'TCP_CORK', true, 1],
  ['tcp', 'IPPROTO_TCP', 'TCP_DEFER_ACCEPT', 1],
  ['tcp', 'IPPROTO_TCP', 'TCP_KEEPCNT', 3],
  ['tcp', 'IPPROTO_TCP', 'TCP_KEEPIDLE', 60],
  ['tcp', 'IPPROTO_TCP', 'TCP_KEEPINTVL', 10],
  ['tcp', 'IPPROTO_TCP', 'TCP_NODELAY', true, 1],
  ['tcp', 'IPPROTO_TCP', 'TCP_USER_TIMEOUT', 1234],
  ['udp', 'IPPROTO_UDP', 'UDP_GRO', true, 1],
  ['udp', 'IPPROTO_UDP', 'UDP_SEGMENT', 1400],
];

describe('what is set is read back', () => {
  test.each(rows)('%s %s %s %p', (kind, levelName, optName, value, back = value) => {
    const level = S[levelName] as number;
    const optname = S[optName] as number;
    withSocket(makers[kind](), (socket) => {
      expect(socket.getsockopt(level, optname)).not.toEqual(back);
      socket.setsockopt(level, optname, value);
      expect(socket.getsockopt(level, optname)).toEqual(back);
    });
  });

  testAsRoot.each<Row>([
    ['udp', 'SOL_SOCKET', 'SO_BINDTODEVICE', 'lo'],
    ['udp', 'SOL_SOCKET', 'SO_MARK', 0x7fffffff],
    ['udp', 'SOL_SOCKET', 'SO_MARK', 0xffffffff, -1],
    ['udp', 'IPPROTO_IP', 'IP_TRANSPARENT', 1],
  ])('%s %s %s %p (as root)', (kind, levelName, optName, value, back = value) => {
    withSocket(makers[kind](), (socket) => {
      const level = S[levelName] as number;
      const optname = S[optName] as number;
      expect(socket.getsockopt(level, optname)).not.toEqual(back);
      socket.setsockopt(level, optname, value);
      expect(socket.getsockopt(level, optname)).toEqual(back);
    });
  });

  test('the bytes of a value set the same, and come out raw with a length', () => {
    withSocket(makers.tcp(), (socket) => {
      socket.setsockopt(SOL_SOCKET, S.SO_LINGER, { onoff: 1, linger: 9 });
      const raw = socket.getsockopt(SOL_SOCKET, S.SO_LINGER, 8) as Buffer;
      expect(Buffer.isBuffer(raw)).toBe(true);
      expect([...new Int32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + 8))]).toEqual([1, 9]);
      socket.setsockopt(SOL_SOCKET, S.SO_LINGER, Buffer.alloc(8));
      expect(socket.getsockopt(SOL_SOCKET, S.SO_LINGER)).toMatchObject({ onoff: 0 });
      socket.setsockopt(SOL_SOCKET, S.SO_LINGER, raw);
      expect(socket.getsockopt(SOL_SOCKET, S.SO_LINGER)).toEqual({ onoff: 1, linger: 9 });
      expect((socket.getsockopt(SOL_SOCKET, S.SO_LINGER, 4) as Buffer).length).toBe(4);
    });
  });

  test('an empty name unbinds from a device', () => {
    withSocket(makers.udp(), (socket) => {
      if (isRoot) socket.setsockopt(SOL_SOCKET, S.SO_BINDTODEVICE, 'lo');
      socket.setsockopt(SOL_SOCKET, S.SO_BINDTODEVICE, '');
      expect(socket.getsockopt(SOL_SOCKET, S.SO_BINDTODEVICE)).toBe('');
    });
  });
});

const hasMptcp = ((): boolean => {
  try {
    S.socket(AF_INET, SOCK_STREAM, S.IPPROTO_MPTCP).close();
    return true;
  } catch {
    return false;
  }
})();

describe('what is only read', () => {
  test('who and what a socket is', () => {
    withSocket(makers.tcp6(), (socket) => {
      expect(socket.getsockopt(SOL_SOCKET, S.SO_DOMAIN)).toBe(AF_INET6);
      expect(socket.getsockopt(SOL_SOCKET, S.SO_TYPE)).toBe(SOCK_STREAM);
      expect(socket.getsockopt(SOL_SOCKET, S.SO_PROTOCOL)).toBe(IPPROTO_TCP);
      expect(socket.getsockopt(SOL_SOCKET, S.SO_COOKIE)).toEqual(expect.any(BigInt));
      expect(socket.getsockopt(SOL_SOCKET, S.SO_MEMINFO)).toHaveLength(36);
    });
  });

  test('the other end of a Unix socket', () => {
    const [a, b] = S.socketpair(AF_UNIX, SOCK_STREAM);
    try {
      const who = { pid: process.pid, uid: process.getuid!(), gid: process.getgid!() };
      expect(a.getsockopt(SOL_SOCKET, S.SO_PEERCRED)).toEqual(who);
      expect(a.getsockopt(SOL_SOCKET, S.SO_PEERNAME)).toEqual({ family: AF_UNIX, path: '' });
    } finally {
      a.close();
      b.close();
    }
  });

  test('nobody is at the other end of an unconnected one', () => {
    withSocket(makers.unix(), (socket) => {
      expect(socket.getsockopt(SOL_SOCKET, S.SO_PEERCRED)).toEqual({ pid: 0, uid: 0xffffffff, gid: 0xffffffff });
    });
  });

  test('TCP_INFO of a connection that carried bytes', () => {
    const listener = S.socket(AF_INET, SOCK_STREAM);
    const client = S.socket(AF_INET, SOCK_STREAM);
    let server: typeof client | undefined;
    try {
      listener.bind({ address: '127.0.0.1', port: 0 });
      listener.listen();
      client.connect(listener.getsockname());
      [server] = listener.accept();
      client.send('12345');
      server.recv(5);
      const info = client.getsockopt(IPPROTO_TCP, S.TCP_INFO);
      expect(info).toMatchObject({ state: 1, ca_state: 0, snd_mss: expect.any(Number) as number, total_retrans: 0 });
      expect(info.rtt).toBeGreaterThan(0);
      expect(info.snd_wscale).toBeGreaterThan(0);
      expect(info.bytes_sent).toBe(5n);
      expect(server.getsockopt(IPPROTO_TCP, S.TCP_INFO).bytes_received).toBe(5n);
      expect(Object.keys(info).length).toBeGreaterThan(30);
      expect(client.getsockopt(SOL_SOCKET, S.SO_PEERNAME)).toEqual(listener.getsockname());
    } finally {
      server?.close();
      client.close();
      listener.close();
    }
  });

  (hasMptcp ? test : test.skip)(
    `MPTCP_INFO of a connection that carried bytes${hasMptcp ? '' : ' (no MPTCP here)'}`,
    () => {
      const listener = S.socket(AF_INET, SOCK_STREAM, S.IPPROTO_MPTCP);
      const client = S.socket(AF_INET, SOCK_STREAM, S.IPPROTO_MPTCP);
      let server: typeof client | undefined;
      try {
        listener.bind({ address: '127.0.0.1', port: 0 });
        listener.listen();
        client.connect(listener.getsockname());
        [server] = listener.accept();
        client.send(Buffer.alloc(1000));
        server.recv(1000, S.MSG_WAITALL);
        server.send('12345');
        client.recv(5);
        const [info, other] = [client, server].map((socket) => socket.getsockopt(S.SOL_MPTCP, S.MPTCP_INFO));
        // Bit 1: the peer's key has come, so that this is no TCP that pretends.
        expect(info!.flags & S.MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED).not.toBe(0);
        expect(info!.flags & S.MPTCP_INFO_FLAG_FALLBACK).toBe(0);
        expect([info!.token, other!.token].every((token) => token > 0)).toBe(true);
        expect(info!.token).not.toBe(other!.token);
        if (info!.bytes_sent === undefined) return;
        expect([info!.bytes_sent, other!.bytes_received]).toEqual([1000n, 1000n]);
        expect([other!.bytes_sent, info!.bytes_received]).toEqual([5n, 5n]);
        expect(info!.write_seq).toBe(other!.rcv_nxt);
      } finally {
        server?.close();
        client.close();
        listener.close();
      }
    },
  );

  test('SO_ORIGINAL_DST where nothing was redirected', () => {
    withSocket(makers.tcp(), (socket) => {
      expect(() => socket.getsockopt(S.SOL_IP, S.SO_ORIGINAL_DST)).toThrow(
        // Without connection tracking the kernel has no such option.
        expect.objectContaining({ code: expect.stringMatching(/^(ENOENT|ENOTCONN|ENOPROTOOPT)$/) as string }) as Error,
      );
    });
  });
});

describe('multicast groups', () => {
  const groups: [string, keyof typeof makers, number, number, number, unknown][] = [
    [
      'IPv4',
      'udp',
      IPPROTO_IP,
      S.IP_ADD_MEMBERSHIP,
      S.IP_DROP_MEMBERSHIP,
      { multiaddr: '239.7.7.7', address: '127.0.0.1', ifindex: 1 },
    ],
    [
      'IPv4 by source',
      'udp',
      IPPROTO_IP,
      S.IP_ADD_SOURCE_MEMBERSHIP,
      S.IP_DROP_SOURCE_MEMBERSHIP,
      { multiaddr: '239.7.7.8', interface: '127.0.0.1', sourceaddr: '10.0.0.1' },
    ],
    ['IPv6', 'udp6', IPPROTO_IPV6, S.IPV6_JOIN_GROUP, S.IPV6_LEAVE_GROUP, { multiaddr: 'ff02::7:7', interface: 1 }],
    ['either, IPv4', 'udp', IPPROTO_IP, S.MCAST_JOIN_GROUP, S.MCAST_LEAVE_GROUP, { interface: 1, group: '239.7.7.9' }],
    [
      'either, IPv6',
      'udp6',
      IPPROTO_IPV6,
      S.MCAST_JOIN_GROUP,
      S.MCAST_LEAVE_GROUP,
      { interface: 1, group: 'ff02::7:8' },
    ],
    [
      'either by source',
      'udp',
      IPPROTO_IP,
      S.MCAST_JOIN_SOURCE_GROUP,
      S.MCAST_LEAVE_SOURCE_GROUP,
      { interface: 1, group: '239.7.7.10', source: '10.0.0.1' },
    ],
  ];

  test.each(groups)('%s: joined once, left once', (_title, kind, level, join, leave, value) => {
    withSocket(makers[kind](), (socket) => {
      socket.setsockopt(level, join, value);
      expect(() => {
        socket.setsockopt(level, join, value);
      }).toFailWith(
        kind === 'udp' && join === S.IP_ADD_SOURCE_MEMBERSHIP
          ? 'EADDRNOTAVAIL'
          : join === S.MCAST_JOIN_SOURCE_GROUP
            ? 'EADDRNOTAVAIL'
            : 'EADDRINUSE',
        'setsockopt',
      );
      socket.setsockopt(level, leave, value);
      expect(() => {
        socket.setsockopt(level, leave, value);
      }).toFailWith(
        join === S.MCAST_JOIN_SOURCE_GROUP || join === S.IP_ADD_SOURCE_MEMBERSHIP ? 'EINVAL' : 'EADDRNOTAVAIL',
        'setsockopt',
      );
    });
  });
});

describe('filters', () => {
  const ACCEPT_NONE = [{ code: 0x06, jt: 0, jf: 0, k: 0 }];
  const ACCEPT_FOUR = [
    { code: 0x06, jt: 0, jf: 0, k: 4 },
    { code: 0x06, jt: 0, jf: 0, k: 0 },
  ];

  test('an attached program cuts what arrives, and can be read back', () => {
    const [a, b] = S.socketpair(AF_UNIX, SOCK_DGRAM);
    try {
      b.setsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, ACCEPT_FOUR);
      a.send('123456');
      expect(b.recv(10).toString()).toBe('1234');
      // The kernel counts this one in instructions; a buffer for one of two is too small.
      expect(b.getsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER)).toEqual(ACCEPT_FOUR);
      expect(b.getsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, 16)).toHaveLength(16);
      expect(() => b.getsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, 15)).toFailWith('EINVAL', 'getsockopt');
      b.setsockopt(SOL_SOCKET, S.SO_DETACH_FILTER, 0);
      a.send('123456');
      expect(b.recv(10).toString()).toBe('123456');
    } finally {
      a.close();
      b.close();
    }
  });

  test('a large program does not overrun the buffer that asks for it', () => {
    withSocket(makers.udp(), (socket) => {
      const program = Array.from({ length: 4000 }, () => ACCEPT_NONE[0]);
      socket.setsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, program);
      for (const size of [0, 1, 7]) {
        expect(socket.getsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, size)).toHaveLength(0);
      }
      for (const size of [8, 64, 4000, 31_999]) {
        expect(() => socket.getsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, size)).toFailWith('EINVAL', 'getsockopt');
      }
      expect(socket.getsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER)).toEqual(program);
    });
  });

  test('the kernel judges the program', () => {
    withSocket(makers.udp(), (socket) => {
      const set = (value: unknown) => () => {
        socket.setsockopt(SOL_SOCKET, S.SO_ATTACH_FILTER, value);
      };
      expect(set([])).toFailWith('EINVAL', 'setsockopt');
      expect(set([{ code: 0xffff, jt: 0, jf: 0, k: 0 }])).toFailWith('EINVAL', 'setsockopt');
      expect(set(Buffer.alloc(8 * 5000))).toFailWith('EINVAL', 'setsockopt');
      expect(set(Buffer.alloc(9))).toFailWith('ERR_INVALID_ARG_VALUE');
      expect(set(5)).toFailWith('EINVAL', 'setsockopt');
    });
  });

  testAsRoot('ICMP_FILTER and ICMP6_FILTER (as root)', () => {
    withSocket(S.socket(AF_INET, SOCK_RAW, IPPROTO_ICMP), (socket) => {
      expect(socket.getsockopt(S.SOL_RAW, S.ICMP_FILTER)).toEqual({ data: 0 });
      socket.setsockopt(S.SOL_RAW, S.ICMP_FILTER, { data: 0xfffffffe });
      expect(socket.getsockopt(S.SOL_RAW, S.ICMP_FILTER)).toEqual({ data: 0xfffffffe });
    });
    withSocket(S.socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6), (socket) => {
      const filt = [1, 2, 3, 4, 5, 6, 7, 0xffffffff];
      expect(socket.getsockopt(IPPROTO_ICMPV6, S.ICMP6_FILTER)).not.toEqual({ filt });
      socket.setsockopt(IPPROTO_ICMPV6, S.ICMP6_FILTER, { filt });
      expect(socket.getsockopt(IPPROTO_ICMPV6, S.ICMP6_FILTER)).toEqual({ filt });
    });
  });

  testAsRoot('memberships and statistics of a packet socket (as root)', () => {
    withSocket(S.socket(AF_PACKET, SOCK_DGRAM, 0), (socket) => {
      socket.setsockopt(S.SOL_PACKET, S.PACKET_ADD_MEMBERSHIP, { ifindex: 1, type: 1 });
      socket.setsockopt(S.SOL_PACKET, S.PACKET_DROP_MEMBERSHIP, { ifindex: 1, type: 1 });
      expect(() => {
        socket.setsockopt(S.SOL_PACKET, S.PACKET_ADD_MEMBERSHIP, { ifindex: 999_999, type: 1 });
      }).toFailWith('ENODEV', 'setsockopt');
      expect(socket.getsockopt(S.SOL_PACKET, S.PACKET_STATISTICS)).toEqual({ packets: 0, drops: 0 });
      socket.setsockopt(S.SOL_PACKET, S.PACKET_VERSION, 2);
      expect(socket.getsockopt(S.SOL_PACKET, S.PACKET_STATISTICS)).toEqual({ packets: 0, drops: 0, freeze_q_cnt: 0 });
      expect(() => {
        socket.setsockopt(S.SOL_PACKET, S.PACKET_RX_RING, {
          block_size: 5000,
          block_nr: 2,
          frame_size: 2048,
          frame_nr: 4,
        });
      }).toFailWith('EINVAL', 'setsockopt');
      socket.setsockopt(S.SOL_PACKET, S.PACKET_RX_RING, {
        block_size: 4096,
        block_nr: 2,
        frame_size: 2048,
        frame_nr: 4,
        retire_blk_tov: 10,
      });
    });
  });
});

describe('unknown options', () => {
  test('the kernel judges them, both ways', () => {
    withSocket(makers.tcp(), (socket) => {
      for (const value of [1, 1n, true, Buffer.alloc(100)]) {
        expect(() => {
          socket.setsockopt(SOL_SOCKET, 9999, value);
        }).toFailWith('ENOPROTOOPT', 'setsockopt');
      }
      expect(() => socket.getsockopt(SOL_SOCKET, 9999)).toFailWith('ENOPROTOOPT', 'getsockopt');
      expect(() => socket.getsockopt(-1, -1)).toFailWith('EOPNOTSUPP', 'getsockopt');
      expect(() => socket.getsockopt(0x7fffffff, 0x7fffffff)).toFailWith('EOPNOTSUPP', 'getsockopt');
    });
  });

  test('what is read only is refused by the kernel, what is no option by us', () => {
    withSocket(makers.tcp(), (socket) => {
      expect(() => {
        socket.setsockopt(SOL_SOCKET, S.SO_TYPE, 1);
      }).toFailWith('ENOPROTOOPT', 'setsockopt');
      expect(() => {
        socket.setsockopt(SOL_SOCKET, undefined as never, 1);
      }).toFailWith('ERR_INVALID_ARG_TYPE');
      expect(() => socket.getsockopt(SOL_SOCKET, 2 ** 31)).toFailWith('ERR_OUT_OF_RANGE');
    });
  });

  test('usec of a million is the kernel’s to judge', () => {
    withSocket(makers.tcp(), (socket) => {
      expect(() => {
        socket.setsockopt(SOL_SOCKET, S.SO_RCVTIMEO, { sec: 0, usec: 1_000_000 });
        // Node's own table of names has no EDOM.
      }).toThrow(expect.objectContaining({ code: 'EDOM', errno: -33, syscall: 'setsockopt' }) as Error);
    });
  });
});

test('an IPPROTO_UDP option on TCP', () => {
  withSocket(makers.tcp(), (socket) => {
    expect(() => {
      socket.setsockopt(IPPROTO_UDP, S.UDP_GRO, 1);
    }).toFailWith('ENOPROTOOPT', 'setsockopt');
  });
});
