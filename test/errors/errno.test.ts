/**
 * What each call must answer under which condition: the kernel's own answer, whichever way the call waits, and the answer
 * that CPython gets on this machine.
 */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_UNSPEC,
  errno,
  errorcode,
  IP_TTL,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  IPV6_V6ONLY,
  MSG_ERRQUEUE,
  MSG_OOB,
  NETLINK_ROUTE,
  SCM_RIGHTS,
  SCM_TXTIME,
  SHUT_RD,
  SHUT_WR,
  SO_ATTACH_FILTER,
  SO_ERROR,
  SO_LINGER,
  SO_OOBINLINE,
  SO_ORIGINAL_DST,
  SO_PEERCRED,
  SO_RCVBUF,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SO_TYPE,
  SO_ZEROCOPY,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_RDM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  TCP_INFO,
  TCP_ULP,
  UDP_SEGMENT,
} from 'bsd-sockets';
import { closeLater, facades, type AnySocket, type Facade } from '../support/facades';
import { freshPath, isRoot, ownFolder } from '../support/kinds';
import { inNewNetwork, programs, unprivileged } from '../support/programs';
import { describeWithPython, python } from '../support/python';

/** An address of this machine's loopback, any free port. */
const LOOPBACK = { address: '127.0.0.1', port: 0 };
/** One that no machine has: RFC 5737. */
const FOREIGN = { address: '203.0.113.1', port: 0 };
const LINK_LOCAL = { address: 'fe80::1', port: 1 };
const NETLINK_UNKNOWN = 31;
const IPPROTO_MAX = 263;

function raw(family: number, size: number): { family: number; data: Buffer } {
  return { family, data: Buffer.alloc(size) };
}

const tcp = (f: Facade): AnySocket => f.socket(AF_INET, SOCK_STREAM);
const udp = (f: Facade): AnySocket => f.socket(AF_INET, SOCK_DGRAM);
const unix = (f: Facade, type: number = SOCK_STREAM): AnySocket => f.socket(AF_UNIX, type);

async function listening(f: Facade, family: number = AF_INET): Promise<AnySocket> {
  const listener = f.socket(family, SOCK_STREAM);
  await listener.bind(family === AF_UNIX ? { path: freshPath() } : LOOPBACK);
  listener.listen();
  return listener;
}

async function connection(f: Facade): Promise<[client: AnySocket, server: AnySocket]> {
  const listener = await listening(f);
  const client = tcp(f);
  await client.connect(listener.getsockname());
  return [client, await f.accept(listener)];
}

async function bound(f: Facade, type: number): Promise<AnySocket> {
  const socket = f.socket(AF_UNIX, type);
  await socket.bind({ path: freshPath() });
  return socket;
}

/** A TCP connection that its peer has reset. */
async function reset(f: Facade): Promise<AnySocket> {
  const [client, server] = await connection(f);
  server.setsockopt(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 });
  const peer = server.detach();
  closeSync(peer);
  return client;
}

/** An address where nothing listens: its port was this socket's a moment ago. */
async function refusing(f: Facade): Promise<ReturnType<AnySocket['getsockname']>> {
  const socket = tcp(f);
  await socket.bind(LOOPBACK);
  const address = socket.getsockname();
  socket.close();
  return address;
}

/** With these it is written shortly in Python. */
const PRELUDE = `
import errno, os, socket, struct, tempfile
from socket import *
folder = tempfile.mkdtemp()
count = 0
def path():
    global count
    count += 1
    return folder + '/' + str(count)
def tcp(): return socket(AF_INET, SOCK_STREAM)
def udp(): return socket(AF_INET, SOCK_DGRAM)
def unix(kind=SOCK_STREAM): return socket(AF_UNIX, kind)
def bound(kind):
    s = unix(kind)
    s.bind(path())
    return s
def listening():
    s = tcp()
    s.bind(('127.0.0.1', 0))
    s.listen()
    return s
def connection():
    with listening() as s:
        client = create_connection(s.getsockname())
        return client, s.accept()[0]
def reset():
    client, server = connection()
    server.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack('ii', 1, 0))
    server.close()
    return client
def refusing():
    with listening() as s: return s.getsockname()
answers = []
for script in input:
    try:
        exec(script)
        answers.append('OK')
    except OSError as e:
        answers.append('EOPNOTSUPP' if e.errno == errno.EOPNOTSUPP else errno.errorcode[e.errno])
import shutil
shutil.rmtree(folder)
print(json.dumps(answers))
`;

interface Row {
  call: string;
  /** The name of the errno, or 'OK'. */
  answer: string;
  when: string;
  run: (f: Facade) => unknown;
  python?: string;
  root?: boolean;
}

const rows: Row[] = [
  {
    call: 'socket',
    answer: 'EAFNOSUPPORT',
    when: 'the family is AF_UNSPEC',
    run: (f) => f.socket(AF_UNSPEC, SOCK_STREAM),
    python: 'socket(AF_UNSPEC, SOCK_STREAM)',
  },
  {
    call: 'socket',
    answer: 'EAFNOSUPPORT',
    when: 'there is no such family',
    run: (f) => f.socket(999, SOCK_STREAM),
    python: 'socket(999, SOCK_STREAM)',
  },
  {
    call: 'socket',
    answer: 'EINVAL',
    when: 'there is no such type',
    run: (f) => f.socket(AF_INET, 75),
    python: 'socket(AF_INET, 75)',
  },
  {
    call: 'socket',
    answer: 'EINVAL',
    when: 'a raw protocol is beyond IPPROTO_MAX',
    run: (f) => f.socket(AF_INET, SOCK_RAW, IPPROTO_MAX),
    python: 'socket(AF_INET, SOCK_RAW, 263)',
    root: true,
  },
  {
    call: 'socket',
    answer: 'EPROTONOSUPPORT',
    when: 'a stream is to be UDP',
    run: (f) => f.socket(AF_INET, SOCK_STREAM, IPPROTO_UDP),
    python: 'socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)',
  },
  {
    call: 'socket',
    answer: 'EPROTONOSUPPORT',
    when: 'a datagram socket is to be TCP',
    run: (f) => f.socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP),
    python: 'socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP)',
  },
  {
    call: 'socket',
    answer: 'EPROTONOSUPPORT',
    when: 'a stream is to be ICMP',
    run: (f) => f.socket(AF_INET, SOCK_STREAM, IPPROTO_ICMP),
    python: 'socket(AF_INET, SOCK_STREAM, IPPROTO_ICMP)',
  },
  {
    call: 'socket',
    answer: 'EPROTONOSUPPORT',
    when: 'a raw socket has no protocol',
    run: (f) => f.socket(AF_INET, SOCK_RAW),
    python: 'socket(AF_INET, SOCK_RAW)',
  },
  {
    call: 'socket',
    answer: 'EPROTONOSUPPORT',
    when: 'a Unix stream has a protocol',
    run: (f) => f.socket(AF_UNIX, SOCK_STREAM, 7),
    python: 'socket(AF_UNIX, SOCK_STREAM, 7)',
  },
  {
    call: 'socket',
    answer: 'EPROTONOSUPPORT',
    when: 'netlink lacks the protocol',
    run: (f) => f.socket(AF_NETLINK, SOCK_RAW, NETLINK_UNKNOWN),
    python: 'socket(AF_NETLINK, SOCK_RAW, 31)',
  },
  {
    call: 'socket',
    answer: 'ESOCKTNOSUPPORT',
    when: 'IPv4 lacks seqpacket',
    run: (f) => f.socket(AF_INET, SOCK_SEQPACKET),
    python: 'socket(AF_INET, SOCK_SEQPACKET)',
  },
  {
    call: 'socket',
    answer: 'ESOCKTNOSUPPORT',
    when: 'Unix lacks SOCK_RDM',
    run: (f) => f.socket(AF_UNIX, SOCK_RDM),
    python: 'socket(AF_UNIX, SOCK_RDM)',
  },
  {
    call: 'socket',
    answer: 'OK',
    when: 'a Unix socket is raw (the kernel makes it a datagram one)',
    run: (f) => f.socket(AF_UNIX, SOCK_RAW),
    python: 'socket(AF_UNIX, SOCK_RAW)',
  },
  {
    call: 'socketpair',
    answer: 'EAFNOSUPPORT',
    when: 'the family is AF_UNSPEC',
    run: (f) => f.lib.socketpair(AF_UNSPEC, SOCK_STREAM),
    python: 'socketpair(AF_UNSPEC, SOCK_STREAM)',
  },
  {
    call: 'socketpair',
    answer: 'EINVAL',
    when: 'there is no such type',
    run: (f) => f.lib.socketpair(AF_INET, 75),
    python: 'socketpair(AF_INET, 75)',
  },
  {
    call: 'socketpair',
    answer: 'EOPNOTSUPP',
    when: 'it is UDP',
    run: (f) => f.lib.socketpair(AF_INET, SOCK_DGRAM),
    python: 'socketpair(AF_INET, SOCK_DGRAM)',
  },
  {
    call: 'socketpair',
    answer: 'EOPNOTSUPP',
    when: 'it is TCP',
    run: (f) => f.lib.socketpair(AF_INET, SOCK_STREAM),
    python: 'socketpair(AF_INET, SOCK_STREAM)',
  },
  {
    call: 'socketpair',
    answer: 'EPROTONOSUPPORT',
    when: 'a datagram pair is to be TCP',
    run: (f) => f.lib.socketpair(AF_INET, SOCK_DGRAM, IPPROTO_TCP),
    python: 'socketpair(AF_INET, SOCK_DGRAM, IPPROTO_TCP)',
  },
  {
    call: 'socketpair',
    answer: 'EPROTONOSUPPORT',
    when: 'a stream pair is to be ICMP',
    run: (f) => f.lib.socketpair(AF_INET, SOCK_STREAM, IPPROTO_ICMP),
    python: 'socketpair(AF_INET, SOCK_STREAM, IPPROTO_ICMP)',
  },
  {
    call: 'bind',
    answer: 'EINVAL',
    when: 'an IPv4 address is 3 bytes long',
    run: (f) => tcp(f).bind(raw(AF_INET, 1)),
  },
  {
    call: 'bind',
    answer: 'EINVAL',
    when: 'a Unix address is longer than its structure',
    run: (f) => unix(f).bind(raw(AF_UNIX, 109)),
  },
  {
    call: 'bind',
    answer: 'EINVAL',
    when: 'an IPv6 address is 23 bytes long',
    run: (f) => f.socket(AF_INET6, SOCK_STREAM).bind(raw(AF_INET6, 21)),
  },
  {
    call: 'bind',
    answer: 'OK',
    when: 'an IPv6 address is 24 bytes long, as in RFC 2133',
    run: (f) => f.socket(AF_INET6, SOCK_STREAM).bind(raw(AF_INET6, 22)),
  },
  {
    call: 'bind',
    answer: 'EINVAL',
    when: 'a Unix socket has a name already',
    run: async (f) => (await bound(f, SOCK_STREAM)).bind({ path: freshPath() }),
    python: 'bound(SOCK_STREAM).bind(path())',
  },
  {
    call: 'bind',
    answer: 'EINVAL',
    when: 'a link-local address has no scope',
    run: (f) => f.socket(AF_INET6, SOCK_STREAM).bind(LINK_LOCAL),
    python: "socket(AF_INET6, SOCK_STREAM).bind(('fe80::1', 1))",
  },
  {
    call: 'bind',
    answer: 'EAFNOSUPPORT',
    when: 'an IPv4 socket gets a Unix address',
    run: (f) => tcp(f).bind({ family: AF_UNIX, path: freshPath() }),
  },
  {
    call: 'bind',
    answer: 'EADDRNOTAVAIL',
    when: 'the address is another machine’s (TCP)',
    run: (f) => tcp(f).bind(FOREIGN),
    python: "tcp().bind(('203.0.113.1', 0))",
  },
  {
    call: 'bind',
    answer: 'EADDRNOTAVAIL',
    when: 'the address is another machine’s (UDP)',
    run: (f) => udp(f).bind(FOREIGN),
    python: "udp().bind(('203.0.113.1', 0))",
  },
  {
    call: 'bind',
    answer: 'EADDRINUSE',
    when: 'another listens there, and SO_REUSEADDR is set on the second alone',
    run: async (f) => {
      const listener = await listening(f);
      const second = tcp(f);
      second.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
      return second.bind(listener.getsockname());
    },
    python: 's = listening(); t = tcp(); t.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1); t.bind(s.getsockname())',
  },
  {
    call: 'bind',
    answer: 'EADDRINUSE',
    when: 'the path is another socket’s',
    run: async (f) => unix(f).bind((await bound(f, SOCK_STREAM)).getsockname()),
    python: 'unix().bind(bound(SOCK_STREAM).getsockname())',
  },
  {
    call: 'bind',
    answer: 'EADDRINUSE',
    when: 'the path is a file',
    run: (f) => {
      const path = freshPath();
      writeFileSync(path, '');
      return unix(f).bind({ path });
    },
    python: "p = path(); open(p, 'w').close(); unix().bind(p)",
  },
  {
    call: 'bind',
    answer: 'EADDRINUSE',
    when: 'a netlink pid is another’s',
    run: async (f) => {
      const address = { pid: 0x12345678, groups: 0 };
      await f.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE).bind(address);
      return f.socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE).bind(address);
    },
    python:
      's = socket(AF_NETLINK, SOCK_RAW, 0); s.bind((0x12345678, 0)); socket(AF_NETLINK, SOCK_RAW, 0).bind((0x12345678, 0))',
  },
  {
    call: 'bind',
    answer: 'ENOTDIR',
    when: 'a component of the path is a file',
    run: (f) => {
      const path = freshPath();
      writeFileSync(path, '');
      return unix(f).bind({ path: `${path}/below` });
    },
    python: "p = path(); open(p, 'w').close(); unix().bind(p + '/below')",
  },
  {
    call: 'bind',
    answer: 'ENOENT',
    when: 'the folder does not exist',
    run: (f) => unix(f).bind({ path: `${freshPath()}/below` }),
    python: "unix().bind(path() + '/below')",
  },
  {
    call: 'listen',
    answer: 'EOPNOTSUPP',
    when: 'it is UDP',
    run: (f) => udp(f).listen(),
    python: 'udp().listen()',
  },
  {
    call: 'listen',
    answer: 'EINVAL',
    when: 'it is connected',
    run: async (f) => (await connection(f))[0].listen(),
    python: 'c, s = connection(); c.listen()',
  },
  {
    call: 'listen',
    answer: 'OK',
    when: 'TCP has no name yet',
    run: (f) => tcp(f).listen(),
    python: 'tcp().listen()',
  },
  {
    call: 'listen',
    answer: 'OK',
    when: 'the backlog is -1, the kernel’s maximum',
    run: (f) => tcp(f).listen(-1),
  },
  {
    call: 'accept',
    answer: 'EINVAL',
    when: 'it does not listen',
    run: async (f) => {
      const socket = tcp(f);
      await socket.bind(LOOPBACK);
      return socket.accept();
    },
    python: "s = tcp(); s.bind(('127.0.0.1', 0)); s.accept()",
  },
  {
    call: 'accept',
    answer: 'EOPNOTSUPP',
    when: 'it is UDP',
    run: (f) => udp(f).accept(),
    python: 'udp().accept()',
  },
  {
    call: 'connect',
    answer: 'EINVAL',
    when: 'an IPv4 address is 3 bytes long',
    run: (f) => tcp(f).connect(raw(AF_INET, 1)),
  },
  {
    call: 'connect',
    answer: 'EINVAL',
    when: 'a link-local address has no scope',
    run: (f) => f.socket(AF_INET6, SOCK_STREAM).connect(LINK_LOCAL),
    python: "socket(AF_INET6, SOCK_STREAM).connect(('fe80::1', 1))",
  },
  {
    call: 'connect',
    answer: 'EISCONN',
    when: 'TCP is connected already',
    run: async (f) => {
      // Of one that connected without blocking the kernel takes a second call as the end of the first.
      const [, server] = await connection(f);
      return server.connect(server.getpeername());
    },
    python: 'c, s = connection(); s.connect(s.getpeername())',
  },
  {
    call: 'connect',
    answer: 'EISCONN',
    when: 'it listens',
    run: async (f) => {
      const listener = await listening(f);
      return listener.connect(listener.getsockname());
    },
    python: 's = listening(); s.connect(s.getsockname())',
  },
  {
    call: 'connect',
    answer: 'EISCONN',
    when: 'it is an end of a Unix pair',
    run: async (f) => f.socketpair(AF_UNIX, SOCK_STREAM)[0].connect((await listening(f, AF_UNIX)).getsockname()),
    python: 'a, b = socketpair(); s = bound(SOCK_STREAM); s.listen(); a.connect(s.getsockname())',
  },
  {
    call: 'connect',
    answer: 'ECONNREFUSED',
    when: 'nothing listens (TCP)',
    run: async (f) => tcp(f).connect(await refusing(f)),
    python: 'tcp().connect(refusing())',
  },
  {
    call: 'connect',
    answer: 'ECONNREFUSED',
    when: 'nothing listens (Unix)',
    run: async (f) => {
      const socket = await bound(f, SOCK_STREAM);
      const address = socket.getsockname();
      socket.close();
      return unix(f).connect(address);
    },
    python: 's = bound(SOCK_STREAM); p = s.getsockname(); s.close(); unix().connect(p)',
  },
  {
    call: 'connect',
    answer: 'EAFNOSUPPORT',
    when: 'the address is of another family',
    run: (f) => tcp(f).connect(raw(47, 14)),
  },
  {
    call: 'connect',
    answer: 'EACCES',
    when: 'UDP has no SO_BROADCAST and the address is a broadcast',
    run: (f) => udp(f).connect({ address: '<broadcast>', port: 9 }),
    python: "udp().connect(('<broadcast>', 9))",
  },
  {
    call: 'connect',
    answer: 'ENETUNREACH',
    when: 'TCP is to reach a broadcast address',
    run: (f) => tcp(f).connect({ address: '255.255.255.255', port: 9 }),
    python: "tcp().connect(('255.255.255.255', 9))",
  },
  {
    call: 'connect',
    answer: 'ENETUNREACH',
    when: 'TCP is to reach a multicast address',
    run: (f) => tcp(f).connect({ address: '224.0.0.1', port: 9 }),
    python: "tcp().connect(('224.0.0.1', 9))",
  },
  {
    call: 'connect',
    answer: 'ENOENT',
    when: 'the path does not exist',
    run: (f) => unix(f).connect({ path: freshPath() }),
    python: 'unix().connect(path())',
  },
  {
    call: 'connect',
    answer: 'EPROTOTYPE',
    when: 'a Unix datagram socket is to reach a stream',
    run: async (f) => unix(f, SOCK_DGRAM).connect((await bound(f, SOCK_STREAM)).getsockname()),
    python: 's = bound(SOCK_STREAM); unix(SOCK_DGRAM).connect(s.getsockname())',
  },
  {
    call: 'getpeername',
    answer: 'ENOTCONN',
    when: 'the connection was dissolved by AF_UNSPEC',
    run: async (f) => {
      const [client] = await connection(f);
      await client.connect({ family: AF_UNSPEC });
      return client.getpeername();
    },
  },
  {
    call: 'send',
    answer: 'EMSGSIZE',
    when: 'a UDP datagram has 128 KiB',
    run: async (f) => {
      const socket = udp(f);
      await socket.connect({ address: '127.0.0.1', port: 9 });
      return socket.send(Buffer.alloc(131072));
    },
    python: "s = udp(); s.connect(('127.0.0.1', 9)); s.send(bytes(131072))",
  },
  {
    call: 'send',
    answer: 'EMSGSIZE',
    when: 'a Unix datagram is larger than SO_SNDBUF',
    run: (f) => f.socketpair(AF_UNIX, SOCK_DGRAM)[0].send(Buffer.alloc(1 << 20)),
    python: 'a, b = socketpair(AF_UNIX, SOCK_DGRAM); a.send(bytes(1 << 20))',
  },
  {
    call: 'send',
    answer: 'EPIPE',
    when: 'this side was shut down',
    run: async (f) => {
      const [client] = await connection(f);
      client.shutdown(SHUT_WR);
      return client.send('x');
    },
    python: "c, s = connection(); c.shutdown(SHUT_WR); c.send(b'x')",
  },
  {
    call: 'send',
    answer: 'EPIPE',
    when: 'TCP was never connected',
    run: (f) => tcp(f).send('x'),
    python: "tcp().send(b'x')",
  },
  {
    call: 'send',
    answer: 'EOPNOTSUPP',
    when: 'UDP gets MSG_OOB',
    run: async (f) => {
      const socket = udp(f);
      await socket.connect({ address: '127.0.0.1', port: 9 });
      return socket.send('x', MSG_OOB);
    },
    python: "s = udp(); s.connect(('127.0.0.1', 9)); s.send(b'x', MSG_OOB)",
  },
  {
    call: 'send',
    answer: 'ENOTCONN',
    when: 'a Unix stream is not connected',
    run: (f) => unix(f).send('x'),
    python: "unix().send(b'x')",
  },
  {
    call: 'send',
    answer: 'ENOTCONN',
    when: 'a Unix datagram socket is not connected',
    run: (f) => unix(f, SOCK_DGRAM).send('x'),
    python: "unix(SOCK_DGRAM).send(b'x')",
  },
  {
    call: 'send',
    answer: 'EDESTADDRREQ',
    when: 'UDP is not connected',
    run: (f) => udp(f).send('x'),
    python: "udp().send(b'x')",
  },
  {
    call: 'send',
    answer: 'EDESTADDRREQ',
    when: 'a raw socket is not connected',
    run: (f) => f.socket(AF_INET, SOCK_RAW, IPPROTO_ICMP).send('x'),
    python: "socket(AF_INET, SOCK_RAW, IPPROTO_ICMP).send(b'x')",
    root: true,
  },
  {
    call: 'send',
    answer: 'EAGAIN',
    when: 'the queue of a Unix datagram receiver is full',
    run: async (f) => {
      const [a] = f.socketpair(AF_UNIX, SOCK_DGRAM);
      a.settimeout(0);
      for (;;) await a.send('x');
    },
    python: 'a, b = socketpair(AF_UNIX, SOCK_DGRAM); a.setblocking(False)\nwhile True: a.send(b"x")',
  },
  {
    call: 'send',
    answer: 'ECONNRESET',
    when: 'the peer has reset the connection, and EPIPE from then on',
    run: async (f) => {
      const client = await reset(f);
      const first: unknown = await (async () => client.send('x'))().catch((error: unknown) => error);
      await expect(() => client.send('x')).toFailWith('EPIPE', 'send');
      throw first;
    },
    python: "reset().send(b'x')",
  },
  {
    call: 'sendto',
    answer: 'EPERM',
    when: 'a Unix datagram socket is connected to somebody else',
    run: async (f) => {
      const receiver = await bound(f, SOCK_DGRAM);
      const other = await bound(f, SOCK_DGRAM);
      await receiver.connect(other.getsockname());
      return unix(f, SOCK_DGRAM).sendto('x', receiver.getsockname());
    },
    python:
      "r = bound(SOCK_DGRAM); o = bound(SOCK_DGRAM); r.connect(o.getsockname()); unix(SOCK_DGRAM).sendto(b'x', r.getsockname())",
  },
  {
    call: 'sendto',
    answer: 'EMSGSIZE',
    when: 'a UDP datagram has a byte more than 65507',
    run: (f) => udp(f).sendto(Buffer.alloc(65508), { address: '127.0.0.1', port: 9 }),
    python: "udp().sendto(bytes(65508), ('127.0.0.1', 9))",
  },
  {
    call: 'sendto',
    answer: 'OK',
    when: 'a UDP datagram has 65507 bytes',
    run: (f) => udp(f).sendto(Buffer.alloc(65507), { address: '127.0.0.1', port: 9 }),
    python: "udp().sendto(bytes(65507), ('127.0.0.1', 9))",
  },
  {
    call: 'sendto',
    answer: 'EPIPE',
    when: 'TCP was never connected',
    run: (f) => tcp(f).sendto('x', { address: '127.0.0.1', port: 9 }),
    python: "tcp().sendto(b'x', ('127.0.0.1', 9))",
  },
  {
    call: 'sendto',
    answer: 'OK',
    when: 'TCP is connected: the address is passed over',
    run: async (f) => (await connection(f))[0].sendto('x', { address: '127.0.0.1', port: 9 }),
    python: "c, s = connection(); c.sendto(b'x', ('127.0.0.1', 9))",
  },
  {
    call: 'sendto',
    answer: 'EINVAL',
    when: 'a packet is shorter than its link’s header',
    run: (f) => f.socket(AF_PACKET, SOCK_RAW).sendto('x', { ifname: 'lo', protocol: 0x0800 }),
    python: "socket(AF_PACKET, SOCK_RAW).sendto(b'x', ('lo', 0x0800))",
    root: true,
  },
  {
    call: 'sendto',
    answer: 'EFAULT',
    when: 'an ICMPv6 message lacks its code',
    run: (f) => f.socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6).sendto('x', { address: '::1', port: 0 }),
    python: "socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6).sendto(b'x', ('::1', 0))",
    root: true,
  },
  {
    call: 'sendto',
    answer: 'ENOENT',
    when: 'the path does not exist',
    run: (f) => unix(f, SOCK_DGRAM).sendto('x', { path: freshPath() }),
    python: "unix(SOCK_DGRAM).sendto(b'x', path())",
  },
  {
    call: 'sendmsg',
    answer: 'EMSGSIZE',
    when: 'there are more buffers than IOV_MAX',
    run: (f) => f.socketpair(AF_UNIX, SOCK_DGRAM)[0].sendmsg(Array.from({ length: 1025 }, () => 'x')),
  },
  {
    call: 'sendmsg',
    answer: 'EINVAL',
    when: 'more descriptors are passed than SCM_MAX_FD',
    run: (f) =>
      f
        .socketpair(AF_UNIX, SOCK_STREAM)[0]
        .sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: Array.from({ length: 254 }, () => 0) }]),
    python: "socketpair()[0].sendmsg([b'x'], [(SOL_SOCKET, SCM_RIGHTS, struct.pack('254i', *[0] * 254))])",
  },
  {
    call: 'sendmsg',
    answer: 'EINVAL',
    when: 'SOL_SOCKET has no such control message',
    run: (f) =>
      udp(f).sendmsg(['x'], [{ level: SOL_SOCKET, type: 99, data: Buffer.alloc(4) }], 0, {
        address: '127.0.0.1',
        port: 9,
      }),
    python: "udp().sendmsg([b'x'], [(SOL_SOCKET, 99, b'\\0\\0\\0\\0')], 0, ('127.0.0.1', 9))",
  },
  {
    call: 'sendmsg',
    answer: 'EINVAL',
    when: 'IP_TTL is 0',
    run: (f) =>
      udp(f).sendmsg(['x'], [{ level: IPPROTO_IP, type: IP_TTL, data: 0 }], 0, { address: '127.0.0.1', port: 9 }),
    python: "udp().sendmsg([b'x'], [(IPPROTO_IP, IP_TTL, struct.pack('i', 0))], 0, ('127.0.0.1', 9))",
  },
  {
    call: 'sendmsg',
    answer: 'EINVAL',
    when: 'UDP_SEGMENT makes more segments than the kernel sends at once',
    run: (f) =>
      udp(f).sendmsg([Buffer.alloc(60_000)], [{ level: IPPROTO_UDP, type: UDP_SEGMENT, data: 10 }], 0, {
        address: '127.0.0.1',
        port: 9,
      }),
    python: "udp().sendmsg([bytes(60000)], [(IPPROTO_UDP, 103, struct.pack('H', 10))], 0, ('127.0.0.1', 9))",
  },
  {
    call: 'sendmsg',
    answer: 'EINVAL',
    when: 'SCM_TXTIME comes without SO_TXTIME',
    run: (f) =>
      udp(f).sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_TXTIME, data: 1n }], 0, {
        address: '127.0.0.1',
        port: 9,
      }),
    python: "udp().sendmsg([b'x'], [(SOL_SOCKET, 61, struct.pack('Q', 1))], 0, ('127.0.0.1', 9))",
  },
  {
    call: 'sendmsg',
    answer: 'EBADF',
    when: 'a descriptor that is passed is not open',
    run: (f) =>
      f.socketpair(AF_UNIX, SOCK_STREAM)[0].sendmsg(['x'], [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [99_999] }]),
    python: "socketpair()[0].sendmsg([b'x'], [(SOL_SOCKET, SCM_RIGHTS, struct.pack('i', 99999))])",
  },
  {
    call: 'recv',
    answer: 'EINVAL',
    when: 'TCP has no urgent data',
    run: async (f) => (await connection(f))[0].recv(1, MSG_OOB),
    python: 'c, s = connection(); c.recv(1, MSG_OOB)',
  },
  {
    call: 'recv',
    answer: 'EINVAL',
    when: 'a Unix stream is not connected',
    run: (f) => unix(f).recv(1),
    python: 'unix().recv(1)',
  },
  {
    call: 'recv',
    answer: 'EINVAL',
    when: 'a Unix stream has no urgent data',
    run: (f) => f.socketpair(AF_UNIX, SOCK_STREAM)[0].recv(1, MSG_OOB),
    python: 'a, b = socketpair(); a.recv(1, MSG_OOB)',
  },
  {
    call: 'recv',
    answer: 'EAGAIN',
    when: 'the error queue is empty',
    run: async (f) => {
      const [client] = await connection(f);
      if (!f.blocks) client.settimeout(0);
      return client.recv(1, MSG_ERRQUEUE);
    },
    python: 'c, s = connection(); c.recv(1, 0x2000)',
  },
  {
    call: 'recv',
    answer: 'ENOTCONN',
    when: 'it listens',
    run: async (f) => (await listening(f)).recv(1),
    python: 'listening().recv(1)',
  },
  {
    call: 'recv',
    answer: 'ENOTCONN',
    when: 'TCP is not connected',
    run: (f) => tcp(f).recv(1),
    python: 'tcp().recv(1)',
  },
  {
    call: 'recv',
    answer: 'ENOTCONN',
    when: 'a seqpacket socket is not connected',
    run: (f) => unix(f, SOCK_SEQPACKET).recv(1),
    python: 'unix(SOCK_SEQPACKET).recv(1)',
  },
  {
    call: 'recv',
    answer: 'EOPNOTSUPP',
    when: 'a Unix datagram socket is asked for urgent data',
    run: (f) => f.socketpair(AF_UNIX, SOCK_DGRAM)[0].recv(1, MSG_OOB),
    python: 'a, b = socketpair(AF_UNIX, SOCK_DGRAM); a.recv(1, MSG_OOB)',
  },
  {
    call: 'recv',
    answer: 'ECONNREFUSED',
    when: 'an earlier datagram met no receiver',
    run: async (f) => {
      const socket = udp(f);
      const gone = udp(f);
      await gone.bind(LOOPBACK);
      await socket.connect(gone.getsockname());
      gone.close();
      await socket.send('x');
      return socket.recv(1);
    },
    python:
      "s = udp(); t = udp(); t.bind(('127.0.0.1', 0)); s.connect(t.getsockname()); t.close(); s.send(b'x'); s.recv(1)",
  },
  {
    call: 'getpeername',
    answer: 'ENOTCONN',
    when: 'TCP is not connected',
    run: (f) => tcp(f).getpeername(),
    python: 'tcp().getpeername()',
  },
  {
    call: 'getpeername',
    answer: 'ENOTCONN',
    when: 'a Unix socket is not connected',
    run: (f) => unix(f).getpeername(),
    python: 'unix().getpeername()',
  },
  {
    call: 'getpeername',
    answer: 'EOPNOTSUPP',
    when: 'it is a packet socket',
    run: (f) => f.socket(AF_PACKET, SOCK_RAW).getpeername(),
    python: 'socket(AF_PACKET, SOCK_RAW).getpeername()',
    root: true,
  },
  {
    call: 'shutdown',
    answer: 'EINVAL',
    when: 'how is -1',
    run: async (f) => (await connection(f))[0].shutdown(-1),
    python: 'c, s = connection(); c.shutdown(-1)',
  },
  {
    call: 'shutdown',
    answer: 'EINVAL',
    when: 'how is 3',
    run: async (f) => (await connection(f))[0].shutdown(3),
    python: 'c, s = connection(); c.shutdown(3)',
  },
  {
    call: 'shutdown',
    answer: 'ENOTCONN',
    when: 'TCP is not connected',
    run: (f) => tcp(f).shutdown(SHUT_RD),
    python: 'tcp().shutdown(SHUT_RD)',
  },
  {
    call: 'shutdown',
    answer: 'OK',
    when: 'a Unix stream is not connected',
    run: (f) => unix(f).shutdown(SHUT_RD),
    python: 'unix().shutdown(SHUT_RD)',
  },
  {
    call: 'shutdown',
    answer: 'EOPNOTSUPP',
    when: 'it is a packet socket',
    run: (f) => f.socket(AF_PACKET, SOCK_RAW).shutdown(SHUT_RD),
    python: 'socket(AF_PACKET, SOCK_RAW).shutdown(SHUT_RD)',
    root: true,
  },
  {
    call: 'setsockopt',
    answer: 'EFAULT',
    when: 'the value is a null pointer',
    run: (f) => tcp(f).setsockopt(SOL_SOCKET, SO_OOBINLINE, null, 4),
    python: 'tcp().setsockopt(SOL_SOCKET, SO_OOBINLINE, None, 4)',
  },
  {
    call: 'setsockopt',
    answer: 'EINVAL',
    when: 'the value has no bytes',
    run: (f) => tcp(f).setsockopt(SOL_SOCKET, SO_OOBINLINE, Buffer.alloc(0)),
    python: "tcp().setsockopt(SOL_SOCKET, SO_OOBINLINE, b'')",
  },
  {
    call: 'setsockopt',
    answer: 'EINVAL',
    when: 'a filter has no instructions',
    run: (f) => tcp(f).setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, []),
    python: "tcp().setsockopt(SOL_SOCKET, 26, struct.pack('HP', 0, 0))",
  },
  {
    call: 'setsockopt',
    answer: 'EINVAL',
    when: 'IPV6_V6ONLY comes after bind',
    run: async (f) => {
      const socket = f.socket(AF_INET6, SOCK_STREAM);
      await socket.bind({ address: '::1', port: 0 });
      socket.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1);
    },
    python: "s = socket(AF_INET6, SOCK_STREAM); s.bind(('::1', 0)); s.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1)",
  },
  {
    call: 'setsockopt',
    answer: 'EDOM',
    when: 'a timeval has a million microseconds',
    run: (f) => tcp(f).setsockopt(SOL_SOCKET, SO_RCVTIMEO, { sec: 0, usec: 1_000_000 }),
    python: "tcp().setsockopt(SOL_SOCKET, SO_RCVTIMEO, struct.pack('ll', 0, 1000000))",
  },
  ...(
    [
      ['there is no such level', 500, 1],
      ['the level is another protocol’s', IPPROTO_UDP, 1],
      ['IP lacks the option', IPPROTO_IP, -1],
      ['TCP lacks the option', IPPROTO_TCP, -1],
      ['SOL_SOCKET lacks the option', SOL_SOCKET, 9999],
      ['the option can only be read', SOL_SOCKET, SO_TYPE],
    ] as const
  ).map(([when, level, name]): Row => ({
    call: 'setsockopt',
    answer: 'ENOPROTOOPT',
    when,
    run: (f) => tcp(f).setsockopt(level, name, 1),
    python: `tcp().setsockopt(${level}, ${name}, 1)`,
  })),
  {
    call: 'setsockopt',
    answer: 'EOPNOTSUPP',
    when: 'a Unix socket gets SO_REUSEPORT',
    run: (f) => unix(f).setsockopt(SOL_SOCKET, SO_REUSEPORT, 1),
    python: 'unix().setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)',
  },
  {
    call: 'setsockopt',
    answer: 'EOPNOTSUPP',
    when: 'a Unix socket gets SO_ZEROCOPY',
    run: (f) => unix(f).setsockopt(SOL_SOCKET, SO_ZEROCOPY, 1),
    python: 'unix().setsockopt(SOL_SOCKET, 60, 1)',
  },
  {
    call: 'setsockopt',
    answer: 'EOPNOTSUPP',
    when: 'a Unix socket gets a level that there is not',
    run: (f) => unix(f).setsockopt(500, 1, 1),
    python: 'unix().setsockopt(500, 1, 1)',
  },
  ...(
    [
      ['EOPNOTSUPP', 'there is no such level', 500, 1],
      ['EOPNOTSUPP', 'the level is another protocol’s', IPPROTO_UDP, 1],
      ['ENOPROTOOPT', 'IP lacks the option', IPPROTO_IP, -1],
    ] as const
  ).map(([answer, when, level, name]): Row => ({
    call: 'getsockopt',
    answer,
    when,
    run: (f) => tcp(f).getsockopt(level, name),
    python: `tcp().getsockopt(${level}, ${name})`,
  })),
  {
    call: 'getsockopt',
    answer: 'EOPNOTSUPP',
    when: 'UDP is asked for TCP_INFO',
    run: (f) => udp(f).getsockopt(IPPROTO_TCP, TCP_INFO),
    python: 'udp().getsockopt(IPPROTO_TCP, TCP_INFO, 104)',
  },
  {
    call: 'getsockopt',
    answer: 'EOPNOTSUPP',
    when: 'a Unix socket is asked of a level that there is not',
    run: (f) => unix(f).getsockopt(500, 1),
    python: 'unix().getsockopt(500, 1)',
  },
  {
    call: 'getsockopt',
    answer: 'OK',
    when: 'SO_PEERCRED has no peer: pid 0, uid and gid -1',
    run: (f) => {
      expect(unix(f).getsockopt(SOL_SOCKET, SO_PEERCRED)).toEqual({ pid: 0, uid: 0xffffffff, gid: 0xffffffff });
    },
    python: 'unix().getsockopt(SOL_SOCKET, SO_PEERCRED, 12)',
  },
  {
    call: 'sockatmark',
    answer: 'ENOTTY',
    when: 'it is UDP',
    run: (f) => udp(f).sockatmark(),
  },
  {
    call: 'ioctl',
    answer: 'ENODEV',
    when: 'SIOCGIFINDEX names no interface',
    run: (f) => {
      const ifreq = Buffer.alloc(40);
      ifreq.write('bsd-none');
      return udp(f).ioctl(0x8933, ifreq);
    },
    python: "import fcntl; fcntl.ioctl(udp(), 0x8933, b'bsd-none' + bytes(32))",
  },
];

const here = rows.filter(({ root }) => root !== true || isRoot);

describe.each(facades)('$title', (f) => {
  it.each(here)('$call: $answer when $when', async ({ call, answer, run }) => {
    if (answer === 'OK') await run(f);
    else await expect(async () => run(f)).toFailWith(answer, call);
  });

  it('gives every error its address', async () => {
    const address = await refusing(f);
    await expect(async () => tcp(f).connect(address)).rejects.toMatchObject(
      address.family === AF_INET ? { address: '127.0.0.1' } : {},
    );
    const path = freshPath();
    const failing = async (): Promise<void> => unix(f).connect({ path });
    await expect(failing).rejects.toMatchObject({
      name: 'SocketError',
      message: `connect ENOENT ${path}`,
      errno: -errno.ENOENT,
      code: 'ENOENT',
      syscall: 'connect',
      path,
    });
  });

  it('gives connect_ex’s answer as a number', async () => {
    expect(await tcp(f).connect_ex(await refusing(f))).toBe(errno.ECONNREFUSED);
    expect(await tcp(f).connect_ex((await listening(f)).getsockname())).toBe(0);
    expect(await unix(f).connect_ex({ path: freshPath() })).toBe(errno.ENOENT);
    expect(errorcode[errno.ENOENT]).toBe('ENOENT');
  });

  it('shuts an unconnected UDP socket down though the call fails', async () => {
    const socket = udp(f);
    await socket.bind(LOOPBACK);
    expect(() => socket.shutdown(SHUT_RD)).toFailWith('ENOTCONN', 'shutdown');
    expect(await socket.recv(1)).toHaveLength(0);
  });

  it('gives SO_ERROR once', async () => {
    const socket = udp(f);
    const gone = udp(f);
    await gone.bind(LOOPBACK);
    await socket.connect(gone.getsockname());
    gone.close();
    await socket.send('x');
    expect(socket.getsockopt(SOL_SOCKET, SO_ERROR)).toBe(errno.ECONNREFUSED);
    expect(socket.getsockopt(SOL_SOCKET, SO_ERROR)).toBe(0);
  });

  it('has SO_RCVBUF doubled by the kernel', () => {
    const socket = udp(f);
    socket.setsockopt(SOL_SOCKET, SO_RCVBUF, 10_000);
    expect(socket.getsockopt(SOL_SOCKET, SO_RCVBUF)).toBe(20_000);
  });

  it('keeps the scope of an IPv6 address', async () => {
    const socket = f.socket(AF_INET6, SOCK_DGRAM);
    await socket.bind({ address: 'ff02::1%lo', port: 0 });
    expect(socket.getsockname()).toMatchObject({ address: 'ff02::1', scope_id: f.lib.if_nametoindex('lo') });
  });

  it('tells EBADF of a descriptor that others closed', async () => {
    const socket = tcp(f);
    closeSync(socket.fileno());
    expect(() => socket.getsockname()).toFailWith('EBADF', 'getsockname');
    socket.detach();
  });

  it('tells ENOTSOCK where the number is a file’s by now', async () => {
    const socket = tcp(f);
    const number = socket.fileno();
    closeSync(number);
    const file = openSync('/dev/null', 'r');
    try {
      // The lowest free number is given: nothing else in this process opens files meanwhile.
      expect(file).toBe(number);
      const address = { address: '127.0.0.1', port: 9 };
      const calls: Record<string, () => unknown> = {
        bind: () => socket.bind(address),
        connect: () => socket.connect(address),
        accept: () => socket.accept(),
        listen: () => socket.listen(),
        recv: () => socket.recv(1),
        recvfrom: () => socket.recvfrom(1),
        send: () => socket.send('x'),
        sendto: () => socket.sendto('x', address),
        shutdown: () => socket.shutdown(SHUT_WR),
        getsockname: () => socket.getsockname(),
        getpeername: () => socket.getpeername(),
        setsockopt: () => socket.setsockopt(IPPROTO_IP, IP_TTL, 1),
        getsockopt: () => socket.getsockopt(IPPROTO_IP, IP_TTL),
      };
      for (const [name, call] of Object.entries(calls)) await expect(async () => call()).toFailWith('ENOTSOCK', name);
    } finally {
      socket.detach();
      closeSync(file);
    }
  });

  it('refuses to adopt what is no open socket', () => {
    const file = openSync('/dev/null', 'r');
    try {
      expect(() => f.adopt(file)).toFailWith('ENOTSOCK', 'socket');
      expect(() => f.lib.fromfd(file)).toFailWith('ENOTSOCK');
    } finally {
      closeSync(file);
    }
    expect(() => f.adopt(19_999)).toFailWith('EBADF', 'socket');
    // An O_PATH descriptor is none to any call.
    const path = openSync(ownFolder(), 0o10000000);
    try {
      expect(() => f.adopt(path)).toFailWith('EBADF', 'socket');
    } finally {
      closeSync(path);
    }
  });
});

describeWithPython('beside CPython', () => {
  const compared = here.filter((row) => row.python !== undefined);
  const answers = python(
    PRELUDE,
    compared.map((row) => row.python),
  ) as string[];

  it.each(compared.map((row, index) => ({ ...row, there: answers[index]! })))(
    '$call: $answer when $when',
    ({ answer, there }) => {
      expect(there).toBe(answer);
    },
  );
});

it('socket: EACCES for ICMP datagrams outside of ping_group_range', () => {
  const [first, last] = readFileSync('/proc/sys/net/ipv4/ping_group_range', 'latin1').split('\t').map(Number);
  const allowed = (process.getgid?.() ?? 0) >= first! && (process.getgid?.() ?? 0) <= last!;
  const open = (): unknown => closeLater(facades[0]!.socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP));
  if (allowed) expect(open).not.toThrow();
  else expect(open).toFailWith('EACCES', 'socket');
});

it('setsockopt: ENOENT or ENOTCONN for TCP_ULP "tls" on an unconnected socket', () => {
  const socket = facades[0]!.socket(AF_INET, SOCK_STREAM);
  // Without CONFIG_TLS there is no such protocol.
  expect(() => socket.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls')).toThrow(/ENOENT|ENOTCONN/);
});

it('getsockopt: ENOENT or ENOPROTOOPT for SO_ORIGINAL_DST of a connection that was not redirected', async () => {
  const [client] = await connection(facades[0]!);
  // Without connection tracking there is no such option.
  expect(() => client.getsockopt(IPPROTO_IP, SO_ORIGINAL_DST)).toThrow(/ENOENT|ENOPROTOOPT/);
});

describe.each(programs)('in a process of its own, $title', ({ entry, run }) => {
  /** Runs a body there and gives the code it failed with, or 'OK'. */
  const answerOf = (body: string, wrap?: readonly string[]): Promise<string> =>
    run(
      `const lib = require(${JSON.stringify(entry)});
       const { Socket, socket } = lib;
       (async () => { ${body} })().then(() => console.log('OK'), (error) => console.log(error.syscall, error.code));`,
      wrap,
    );

  it('EMFILE where no number is free', async () => {
    const limited = ['sh', '-c', 'ulimit -n 40; exec "$@"', 'sh'];
    const fill = 'const open = []; const fill = (make) => { for (;;) open.push(make()); };';
    expect(await answerOf(`${fill} fill(() => socket());`, limited)).toBe('socket EMFILE');
    expect(await answerOf(`${fill} fill(() => lib.socketpair());`, limited)).toBe('socketpair EMFILE');
    expect(await answerOf(`${fill} const s = socket(); fill(() => s.dup());`, limited)).toBe('dup EMFILE');
    const accepting = `${fill}
      const listener = await lib.create_server({ address: '127.0.0.1', port: 0 });
      const client = socket();
      await client.connect(listener.getsockname());
      try { fill(() => socket()); } catch {}
      await listener.accept();`;
    expect(await answerOf(accepting, limited)).toBe('accept EMFILE');
  });

  const nobody = unprivileged ?? [];
  const why = unprivileged === undefined ? ' (this process cannot become nobody)' : '';
  (unprivileged === undefined ? describe.skip : describe)(`unprivileged${why}`, () => {
    it.each([
      ['bind EACCES', 'a port below 1024', `await socket().bind({ address: '127.0.0.1', port: 1 });`],
      ['bind EACCES', 'a folder that others own', `await socket(lib.AF_UNIX).bind({ path: '/bsd-sockets-test' });`],
      ['setsockopt EPERM', 'SO_RCVBUFFORCE', `socket().setsockopt(lib.SOL_SOCKET, lib.SO_RCVBUFFORCE, 1 << 20);`],
      ['setsockopt EPERM', 'SO_PRIORITY 7', `socket().setsockopt(lib.SOL_SOCKET, lib.SO_PRIORITY, 7);`],
      ['setsockopt EPERM', 'IP_TRANSPARENT', `socket().setsockopt(lib.IPPROTO_IP, lib.IP_TRANSPARENT, 1);`],
      ['socket EPERM', 'a raw socket', `socket(lib.AF_INET, lib.SOCK_RAW, lib.IPPROTO_ICMP);`],
      [
        'bind EPERM',
        'a netlink group for the privileged',
        `await socket(lib.AF_NETLINK, lib.SOCK_RAW, lib.NETLINK_AUDIT).bind({ pid: 0, groups: 1 });`,
      ],
    ])('%s: %s', async (answer, _, body) => {
      expect(await answerOf(body, nobody)).toBe(answer);
    });

    it('connect EACCES: a socket that others may not write to', async () => {
      const listener = await listening(facades[0]!, AF_UNIX);
      const { path } = listener.getsockname() as { path: string };
      expect(await answerOf(`await socket(lib.AF_UNIX).connect({ path: ${JSON.stringify(path)} });`, nobody)).toBe(
        'connect EACCES',
      );
    });
  });

  const whyNot = inNewNetwork === undefined ? ' (no network namespaces for this process)' : '';
  (inNewNetwork === undefined ? it.skip : it)(`sendto ENETDOWN: the interface is down${whyNot}`, async () => {
    const body = `await socket(lib.AF_PACKET, lib.SOCK_DGRAM).sendto('x', { ifname: 'lo', protocol: 0x0800 });`;
    expect(await answerOf(body, inNewNetwork ?? [])).toBe('sendto ENETDOWN');
  });
});
