// Sends ICMP echo requests and reports the answers: as root by a raw socket, otherwise by an ICMP datagram socket, for
// which the kernel wants the user's group in net.ipv4.ping_group_range.
import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  getaddrinfo,
  icmp6Filter,
  ICMP6_FILTER,
  icmpFilter,
  ICMP_FILTER,
  IP_RECVERR,
  IP_RECVTTL,
  IP_TTL,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_HOPLIMIT,
  IPV6_RECVERR,
  IPV6_RECVHOPLIMIT,
  IPV6_UNICAST_HOPS,
  MSG_ERRQUEUE,
  SOCK_DGRAM,
  SOCK_RAW,
  socket,
  SOL_RAW,
} from 'bsd-sockets/promises';
import { encode, icmp, icmpv6 } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption, pause } from './shared/cli.mjs';

const USAGE = `usage: node examples/ping.mjs [-4 | -6] [-c COUNT] [-i SECONDS] [-s BYTES] [-t TTL] [-W SECONDS] HOST
  -c  how many requests to send; without it, until Ctrl-C
  -i  seconds between two requests (1)       -s  bytes of data in each (56)
  -t  time to live                           -W  seconds to wait for the last answers (1)
exit status: 0 at least one answer, 1 none, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  {
    ipv4: { type: 'boolean', short: '4' },
    ipv6: { type: 'boolean', short: '6' },
    count: { type: 'string', short: 'c' },
    interval: { type: 'string', short: 'i', default: '1' },
    size: { type: 'string', short: 's', default: '56' },
    ttl: { type: 'string', short: 't' },
    wait: { type: 'string', short: 'W', default: '1' },
  },
  [1, 1],
);
const count = values.count === undefined ? Infinity : numberOption('count', values.count, 1);
const interval = numberOption('interval', values.interval, 0.001) * 1000;
const size = numberOption('size', values.size, 0, 65_000);
const wait = numberOption('wait', values.wait, 0) * 1000;

const [host] = positionals;
const wanted = values.ipv6 ? AF_INET6 : values.ipv4 ? AF_INET : AF_UNSPEC;
const [{ family, address }] = await getaddrinfo(host, null, wanted, SOCK_DGRAM).catch(fail);
const v6 = family === AF_INET6;
const id = process.pid & 0xffff;

/** A raw socket where that is allowed, otherwise a datagram socket, whose kernel side sets the identifier. */
function open() {
  const protocol = v6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP;
  try {
    return { icmpSocket: socket(family, SOCK_RAW, protocol), raw: true };
  } catch (error) {
    if (error.code !== 'EPERM') throw error;
    return { icmpSocket: socket(family, SOCK_DGRAM, protocol), raw: false };
  }
}

let opened;
try {
  opened = open();
} catch (error) {
  fail(error);
}
const { icmpSocket, raw } = opened;
if (v6) {
  icmpSocket.setsockopt(IPPROTO_IPV6, IPV6_RECVHOPLIMIT, true);
  icmpSocket.setsockopt(IPPROTO_IPV6, IPV6_RECVERR, true);
  if (values.ttl) icmpSocket.setsockopt(IPPROTO_IPV6, IPV6_UNICAST_HOPS, numberOption('ttl', values.ttl, 1, 255));
} else {
  icmpSocket.setsockopt(IPPROTO_IP, IP_RECVTTL, true);
  icmpSocket.setsockopt(IPPROTO_IP, IP_RECVERR, true);
  if (values.ttl) icmpSocket.setsockopt(IPPROTO_IP, IP_TTL, numberOption('ttl', values.ttl, 1, 255));
}
const REPLY = v6 ? 129 : 0;
if (raw) {
  // The kernel passes on nothing but echo replies.
  if (v6) icmpSocket.setsockopt(IPPROTO_ICMPV6, ICMP6_FILTER, icmp6Filter({ pass: ['echo-reply'] }));
  else icmpSocket.setsockopt(SOL_RAW, ICMP_FILTER, icmpFilter({ pass: ['echo-reply'] }));
}

const sentAt = new Map();
const answered = new Set();
const times = [];
let duplicates = 0;
let errors = 0;
const interrupted = interruptSignal();
const end = new AbortController();
interrupted.addEventListener('abort', () => end.abort());

/** The ICMP message in what was received: a raw IPv4 socket's has the IP header before it. */
const messageIn = (data) => (raw && !v6 ? data.subarray((data[0] & 0x0f) * 4) : data);

/** What an error queue's entry also fails the next call with. */
const REPORTED = ['EHOSTUNREACH', 'ENETUNREACH', 'ECONNREFUSED', 'EMSGSIZE', 'EPROTO', 'EACCES'];

async function receiveReplies() {
  for (;;) {
    let datagram;
    try {
      datagram = await icmpSocket.recvmsg(65_535, 128, 0, { signal: end.signal });
    } catch (error) {
      if (REPORTED.includes(error.code)) continue;
      throw error;
    }
    const { data, ancdata, address: from } = datagram;
    const received = performance.now();
    const message = messageIn(data);
    const sequence = message.readUInt16BE(6);
    if (message[0] !== REPLY || (raw && message.readUInt16BE(4) !== id) || !sentAt.has(sequence)) continue;
    const time = received - sentAt.get(sequence);
    const ttl = ancdata.find(({ type }) => type === (v6 ? IPV6_HOPLIMIT : IP_TTL))?.value;
    const again = answered.has(sequence);
    const what = `${message.length} bytes from ${from.address}: icmp_seq=${sequence} ttl=${ttl} time=${time.toFixed(3)} ms`;
    console.log(again ? `${what} (DUP!)` : what);
    if (again) {
      duplicates++;
      continue;
    }
    answered.add(sequence);
    times.push(time);
    if (answered.size + errors >= count) end.abort();
  }
}

const REASONS = v6
  ? { 1: 'Destination unreachable', 2: 'Packet too big', 3: 'Time exceeded: Hop limit', 4: 'Parameter problem' }
  : { 3: 'Destination unreachable', 5: 'Redirect', 11: 'Time to live exceeded', 12: 'Parameter problem' };

async function receiveErrors() {
  for (;;) {
    const { data, ancdata } = await icmpSocket.recvmsg(2048, 512, MSG_ERRQUEUE, { signal: end.signal });
    const error = ancdata.find(({ type }) => type === (v6 ? IPV6_RECVERR : IP_RECVERR))?.value;
    if (error === undefined) continue;
    const sequence = data.length >= 8 ? data.readUInt16BE(6) : 0;
    const offender = error.offender === null ? 'local' : error.offender.address;
    console.log(`From ${offender} icmp_seq=${sequence} ${REASONS[error.type] ?? `error ${error.errno}`}`);
    errors++;
    if (answered.size + errors >= count) end.abort();
  }
}

console.log(`PING ${host} (${address.address}) ${size} data bytes${raw ? '' : ', without root'}`);
const untilAborted = (error) => {
  if (error.code !== 'ABORT_ERR') throw error;
};
const receivers = [receiveReplies().catch(untilAborted), receiveErrors().catch(untilAborted)];
const began = performance.now();
const payload = Buffer.alloc(size, 'bsd-sockets ');
let sent = 0;
for (; sent < count && !end.signal.aborted;) {
  const seq = ++sent & 0xffff;
  // The kernel makes ICMPv6's checksum, and both of a datagram socket.
  const request = v6
    ? encode(icmpv6({ type: 128, code: 0, id, seq, checksum: 0 }), payload)
    : encode(icmp({ type: 8, code: 0, id, seq }), payload);
  answered.delete(seq);
  sentAt.set(seq, performance.now());
  try {
    await icmpSocket.sendto(request, { ...address, port: 0 });
  } catch (error) {
    // What an earlier request met is reported by the next call, too: the error queue has the details.
    if (!REPORTED.includes(error.code)) fail(error);
    if (errors === 0) console.log(error.message);
  }
  if (sent < count) await pause(interval, end.signal);
}
if (!end.signal.aborted) await pause(wait, end.signal);
end.abort();
await Promise.all(receivers);
icmpSocket.close();

const elapsed = Math.round(performance.now() - began);
const received = answered.size;
console.log(`\n--- ${host} ping statistics ---`);
console.log(
  `${sent} packets transmitted, ${received} received${duplicates > 0 ? `, +${duplicates} duplicates` : ''}` +
    `${errors > 0 ? `, +${errors} errors` : ''}, ${Math.round((1 - received / sent) * 100)}% packet loss, time ${elapsed}ms`,
);
if (times.length > 0) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const squares = times.reduce((sum, time) => sum + time * time, 0) / times.length;
  const figures = [Math.min(...times), mean, Math.max(...times), Math.sqrt(Math.max(squares - mean * mean, 0))];
  console.log(`rtt min/avg/max/mdev = ${figures.map((figure) => figure.toFixed(3)).join('/')} ms`);
}
process.exitCode = received > 0 ? 0 : 1;
