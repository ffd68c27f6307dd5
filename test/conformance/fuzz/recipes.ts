/**
 * What each argument of a call is about, so that random values get past the first check. A function that has no recipe here
 * is called with values of every kind.
 */
import { openSync } from 'node:fs';
import * as blocking from 'bsd-sockets';
import type { Scene } from './values';

/** Makes one argument. `subject` is the socket that the call is made on, if any. */
export type Argument = (scene: Scene, subject: blocking.Socket | undefined) => unknown;

const C = blocking as unknown as Record<string, number>;
const numbers = (pattern: RegExp): number[] =>
  Object.keys(C)
    .filter((name) => pattern.test(name) && typeof C[name] === 'number')
    .map((name) => C[name]!);
const FAMILIES = numbers(/^AF_/);
const FLAGS = numbers(/^MSG_/);
const LEVELS = [...numbers(/^(SOL|IPPROTO)_/), 0, 1, 6, 17, 41, 255];
const OPTIONS = numbers(/^(SO|IP|IPV6|TCP|UDP|PACKET|NETLINK)_[A-Z]/);
/** No others, which could have signals sent, or change this machine: what tells something. */
const REQUESTS = [0x541b, 0x5411, 0x8905, 0x8906, 0x8910, 0x8912, 0x8913, 0x8915, 0x8921, 0x8927, 0x8933, 0x8946];
/** Hosts that no name server is asked about. */
const HOSTS = ['127.0.0.1', '::1', '', '<broadcast>', '::ffff:1.2.3.4', 'fe80::1%1', 'fe80::1%lo', '1.2.3', '10.0.0.1'];

export const any: Argument = (s) => s.any();
const size: Argument = (s) => (s.random.once(200) ? s.random.pick([2 ** 31 - 1, 2 ** 28]) : s.random.below(4096));
const small: Argument = (s) => s.random.below(300);
const flags: Argument = (s) => {
  const { random } = s;
  if (random.once(2)) return 0;
  return random.once(6) ? random.next() | 0 : random.pick(FLAGS) | (random.once(3) ? random.pick(FLAGS) : 0);
};
const data: Argument = (s) => (s.random.once(4) ? s.string() : s.bytes());
const bytes: Argument = (s) => s.bytes();
/** Seldom AF_PACKET: closing one takes the kernel milliseconds. */
const family: Argument = (s) => s.random.pick(s.random.once(3) ? FAMILIES : [1, 2, 10, 10, 16]);
const host: Argument = (s) => s.random.pick(HOSTS);
const port: Argument = (s) => s.random.pick([0, 1, 9, 65535, 40_000]);
const level: Argument = (s) => s.random.pick(LEVELS);
const option: Argument = (s) => (s.random.once(3) ? s.random.below(90) : s.random.pick(OPTIONS));
const flag: Argument = (s) => s.random.once(2);
/** Short: a call that waits so long is no hang. */
const seconds: Argument = (s) => s.random.pick<unknown>([0, 0, 0, -1, NaN, 'x', 0.001, {}, 1n]);
const timeout: Argument = (s) => s.random.pick<unknown>([null, 0, 0.001, 0.5, 1e9, Infinity, -1, NaN, 1e-9, 1e300]);
const call: Argument = (s) => (s.random.once(2) ? undefined : s.object({ signal: () => s.signal() }));

const address: Argument = (s) => {
  const { random } = s;
  const u32 = (): number => random.next();
  switch (random.below(10)) {
    case 0:
      return s.object({ family: () => random.below(50), data: () => s.bytes() });
    case 1:
      return s.object({
        path: () => random.pick<unknown>([`\0${s.string()}`, 'here', '', Buffer.from('\0fuzz'), s.bytes()]),
      });
    case 2:
      return s.object({ family: () => 16, pid: u32, groups: u32 });
    case 3:
      return s.object({
        family: () => 17,
        ifindex: () => random.below(3),
        ifname: () => random.pick(['lo', 'none']),
        protocol: () => 3,
        pkttype: () => random.below(8),
        hatype: () => 1,
        addr: () => s.bytes(),
      });
    case 4:
      return s.object({ family: () => 40, cid: u32, port: u32 });
    case 5:
      return s.object({
        family: () => random.pick([29, 30, 31, 38, 42]),
        ifindex: () => 1,
        rx_id: u32,
        tx_id: u32,
        name: () => random.pick<unknown>([1n, 'sha1']),
        type: () => 'hash',
        feat: u32,
        mask: u32,
        addr_type: () => random.below(4),
        v1: u32,
        v2: u32,
        v3: u32,
        node: u32,
        port: () => random.below(65536),
        bdaddr: () => '01:02:03:04:05:06',
        channel: () => random.below(30),
      });
    case 6:
      return s.object({
        family: () => 10,
        address: () => random.pick(['::1', '', 'fe80::1%lo', '::ffff:127.0.0.1']),
        port: () => port(s, undefined),
        flowinfo: () => random.below(2 ** 20),
        scope_id: () => random.below(3),
      });
    case 7:
      return s.object({
        address: () => host(s, undefined),
        port: () => s.number(),
        family: () => family(s, undefined),
      });
    default:
      return s.object({ address: () => '127.0.0.1', port: () => port(s, undefined) });
  }
};

const fd: Argument = (s, subject) =>
  s.random.pick<unknown>([
    subject?.fileno() ?? -1,
    subject?.fileno() ?? -1,
    -1,
    -2,
    1e6,
    2 ** 31 - 1,
    2 ** 31,
    1.5,
    NaN,
    'x',
  ]);
const file: Argument = (s, subject) => (s.random.once(3) ? s.object({ fd: () => fd(s, subject) }) : fd(s, subject));

const regular = openSync(__filename, 'r');
/** A file. Not a socket: one that sends to itself what it has received would never be done. */
const source: Argument = (s) =>
  s.random.once(2) ? s.object({ fd: () => regular }) : s.random.pick<unknown>([regular, -1, 1e6, 1.5, NaN, 'x', null]);

/** Values of structures, by the names of their fields. */
const structure: Argument = (s) => {
  const { random } = s;
  const u32 = (): unknown => (random.once(2) ? random.below(1000) : random.next());
  const text = (): string => random.pick(['127.0.0.1', '::1', '239.1.1.1', '', 'lo', 'ff02::1']);
  const instruction = (): unknown =>
    s.object({ code: () => random.pick([6, 0x16, 0x20, 0x15, 5]), jt: () => 0, jf: () => 0, k: u32 });
  switch (random.below(9)) {
    case 0:
      return s.object({ onoff: () => random.below(2), linger: () => 0 });
    case 1:
      return s.object({ sec: u32, usec: u32, nsec: u32 });
    case 2:
      return s.object({
        multiaddr: text,
        address: text,
        interface: text,
        sourceaddr: text,
        ifindex: () => random.below(3),
      });
    case 3:
      return s.object({ interface: () => random.below(3), group: text, source: text, multiaddr: text });
    case 4:
      return s.array(instruction);
    case 5:
      return s.object({
        pid: () => process.pid,
        uid: () => 0,
        gid: () => 0,
        ifindex: () => 1,
        type: () => 0,
        address: () => s.bytes(),
      });
    case 6:
      return s.object({
        filt: () => s.array(u32, 8),
        data: u32,
        flags: u32,
        clockid: () => random.below(12),
        ts: () => s.array(() => ({})),
      });
    case 7:
      return address(s, undefined);
    default:
      return s.object({
        errno: u32,
        origin: () => 1,
        type: () => 1,
        code: () => 1,
        info: u32,
        data: u32,
        offender: () => address(s, undefined),
      });
  }
};
const optionValue: Argument = (s) =>
  s.random.pick<() => unknown>([() => s.number(), () => structure(s, undefined), () => s.bytes(), () => s.any()])();

const ancillary: Argument = (s, subject) =>
  s.array(() => {
    const passes = s.random.once(4);
    return s.object({
      level: () => (passes ? 1 : level(s, undefined)),
      type: () => (passes ? 1 : s.random.below(60)),
      data: () => (passes ? s.array(() => fd(s, subject)) : optionValue(s, undefined)),
    });
  });
const iovec: Argument = (s) => s.array(() => data(s, undefined));
const intoVec: Argument = (s) => s.array(() => s.bytes());
const batch: Argument = (s) => {
  if (s.random.once(6)) return s.any();
  const made = new blocking.MessageBatch(1 + s.random.below(4), s.random.below(64), s.random.pick([0, 0, 40]));
  for (let tries = 0; tries < 3; tries++) {
    try {
      made.add(data(s, undefined) as never, s.object({ address: () => address(s, undefined) }));
    } catch {
      // What is in it is enough.
    }
  }
  return made;
};
const selection: Argument = (s) =>
  s.object({
    [s.random.pick(['pass', 'block'])]: () =>
      s.array(() => s.random.pick<unknown>(['echo-reply', 3, 8, 300, 'toString'])),
  });

const connection: Argument = (s) =>
  s.object({
    timeout: () => s.random.pick<unknown>([0, 0.01, undefined]),
    source_address: () => (s.random.once(2) ? undefined : address(s, undefined)),
    all_errors: () => s.random.once(2),
    signal: () => (s.random.once(3) ? s.signal() : undefined),
  });
const server: Argument = (s) =>
  s.object({
    family: () => s.random.pick([2, 10, 1]),
    backlog: () => s.number(),
    reuse_port: () => s.random.once(2),
    dualstack_ipv6: () => s.random.once(2),
    signal: () => (s.random.once(3) ? s.signal() : undefined),
  });

/** Nothing else than what the recipe makes: random numbers there would close, or wait on, what is not the fuzzer's. */
export const exact = new Set([
  'close',
  'dup',
  'fromfd',
  'poll',
  'sendfile',
  'send_fds',
  'ioctl',
  'Socket',
  'create_connection',
]);
export const functions: Readonly<Record<string, readonly Argument[]>> = {
  accept: [call],
  bind: [address, call],
  connect: [address, call],
  connect_ex: [address, call],
  listen: [small],
  recv: [size, flags, call],
  recvfrom: [size, flags, call],
  recv_into: [bytes, small, flags, call],
  recvfrom_into: [bytes, small, flags, call],
  recvmsg: [size, small, flags, call],
  recvmsg_into: [intoVec, small, flags, call],
  recvmmsg: [batch, flags, call],
  recv_fds: [size, small, flags, call],
  send: [data, flags, call],
  sendto: [data, flags, address, call],
  sendall: [data, flags, call],
  sendmsg: [iovec, ancillary, flags, address, call],
  sendmmsg: [batch, flags, call],
  send_fds: [iovec, (s, subject) => s.array(() => file(s, subject)), flags, address, call],
  sendmsg_afalg: [
    (s) =>
      s.object({
        msg: () => iovec(s, undefined),
        op: () => s.random.below(3),
        iv: () => s.bytes(),
        assoclen: () => 4,
        flags: () => 0,
      }),
    call,
  ],
  sendfile: [
    source,
    (s) => s.random.pick([0, 1, -1, 2 ** 53, 1.5]),
    (s) => s.random.pick([0, 1, 100, -1, 2 ** 33]),
    call,
  ],
  shutdown: [(s) => s.random.below(4)],
  getsockopt: [level, option, (s) => s.random.pick([undefined, 0, 1, 4, 64, 4096, 1e6])],
  setsockopt: [level, option, optionValue, (s) => (s.random.once(2) ? undefined : s.random.below(9))],
  setblocking: [flag],
  settimeout: [timeout],
  set_inheritable: [flag],
  ioctl: [
    (s) => s.random.pick<unknown>([...REQUESTS, 2 ** 32, -1, 1.5, 'x', null]),
    (s) => s.random.pick<() => unknown>([() => s.bytes(), () => s.number()])(),
  ],
  makefile: [
    (s) =>
      s.object({
        mode: () => s.random.pick(['r', 'w', 'rw']),
        encoding: () => s.random.pick([undefined, 'utf8', 'utf16le', 'base64']),
        buffering: () => s.number(),
        allowHalfOpen: () => s.random.once(2),
        highWaterMark: () => s.number(),
        signal: () => (s.random.once(3) ? s.signal() : undefined),
      }),
  ],
  connections: [call],
  messages: [
    size,
    (s) =>
      s.object({ batch: () => s.random.pick([1, 2, 64]), signal: () => (s.random.once(4) ? s.signal() : undefined) }),
  ],
  socket: [family, (s) => s.random.below(6), (s) => s.random.pick([0, 0, 6, 17, 58])],
  socketpair: [family, (s) => s.random.below(6), () => 0],
  fromfd: [fd, family, (s) => s.random.below(6), () => 0],
  close: [fd],
  dup: [fd],
  Socket: [
    (s, subject) =>
      s.object({
        family: () => family(s, undefined),
        type: () => 1 + s.random.below(3),
        proto: () => 0,
        timeout: () => timeout(s, undefined),
        executor: () => s.random.pick(['readiness', 'pool', 'x']),
        ...(s.random.once(4) ? { fileno: () => fd(s, subject) } : {}),
      }),
  ],
  poll: [
    (s, subject) =>
      s.array(() =>
        s.object({ fd: () => (s.random.once(2) ? subject : fd(s, subject)), events: () => s.random.below(64) }),
      ),
    seconds,
    call,
  ],
  create_connection: [
    (s) =>
      s.object({
        address: () => s.random.pick(['127.0.0.1', '::1', '10.0.0.1', 'a\0', 5]),
        port: () => s.random.pick<unknown>([1, 0, -1, 65536, '1']),
      }),
    connection,
  ],
  create_server: [address, server],
  getaddrinfo: [
    host,
    (s) => s.random.pick<unknown>([0, 80, 'http', '80', null, 70000]),
    family,
    small,
    small,
    (s) => s.random.below(1024) | 4,
    call,
  ],
  getnameinfo: [address, (s) => s.random.below(64) | 3, call],
  gethostbyname: [host, call],
  gethostbyname_ex: [host, call],
  gethostbyaddr: [host, call],
  getfqdn: [host, call],
  getservbyname: [(s) => s.random.pick<unknown>(['http', 'x', s.string()]), (s) => s.random.pick(['tcp', 'udp', 'x'])],
  getservbyport: [port, (s) => s.random.pick(['tcp', 'udp', 'x'])],
  getprotobyname: [(s) => s.string()],
  if_indextoname: [(s) => s.random.below(3)],
  if_nametoindex: [(s) => s.random.pick(['lo', s.string()])],
  sethostname: [(s) => s.string()],
  setdefaulttimeout: [timeout],
  inet_aton: [(s) => s.random.pick(['1.2.3.4', '0x7f.1', s.string()])],
  inet_ntoa: [(s) => s.random.bytes(4)],
  inet_pton: [family, host],
  inet_ntop: [family, (s) => s.random.bytes(s.random.pick([4, 16, 5]))],
  checksum: [bytes, small],
  icmpFilter: [selection],
  icmp6Filter: [selection],
  CMSG_LEN: [(s) => s.number()],
  CMSG_SPACE: [(s) => s.number()],
  MessageBatch: [(s) => s.random.below(9), small, small],
  add: [data, (s, subject) => s.object({ address: () => address(s, undefined), ancdata: () => ancillary(s, subject) })],
  read: [small],
  write: [data, (s) => s.random.pick<unknown>(['utf8', 'hex', undefined])],
  writeWithFds: [data, (s, subject) => s.array(() => file(s, subject))],
};
for (const name of Object.keys(blocking).filter((each) => /^is[A-Z]\w*Address$/.test(each))) {
  (functions as Record<string, readonly Argument[]>)[name] = [address];
}
