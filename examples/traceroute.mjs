// Shows the routers on the way to a host: each probe lives one hop longer, and the router where it ends reports that. By
// UDP and the socket's error queue, without root; by ICMP echo requests with -I, as root.
import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  getaddrinfo,
  getnameinfo,
  ICMP6_FILTER,
  icmp6Filter,
  ICMP_FILTER,
  icmpFilter,
  IP_RECVERR,
  IP_TTL,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_RECVERR,
  IPV6_UNICAST_HOPS,
  MSG_ERRQUEUE,
  SOCK_DGRAM,
  SOCK_RAW,
  socket,
  SOL_RAW,
} from 'bsd-sockets/promises';
import { encode, icmp, icmpv6 } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption, progress } from './shared/cli.mjs';

const USAGE = `usage: node examples/traceroute.mjs [-4 | -6] [-I] [-n] [-m HOPS] [-q PROBES] [-w SECONDS] HOST
  -I  ICMP echo requests in place of UDP datagrams (as root)
  -n  addresses only, no names            -m  the most hops (30)
  -q  probes for each hop (3)             -w  seconds to wait for an answer (1)
exit status: 0 the host was reached, 1 it was not, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  {
    ipv4: { type: 'boolean', short: '4' },
    ipv6: { type: 'boolean', short: '6' },
    icmp: { type: 'boolean', short: 'I' },
    numeric: { type: 'boolean', short: 'n' },
    max: { type: 'string', short: 'm', default: '30' },
    queries: { type: 'string', short: 'q', default: '3' },
    wait: { type: 'string', short: 'w', default: '1' },
  },
  [1, 1],
);
const hops = numberOption('max', values.max, 1, 255);
const queries = numberOption('queries', values.queries, 1, 10);
const wait = numberOption('wait', values.wait, 0.01);

const wanted = values.ipv6 ? AF_INET6 : values.ipv4 ? AF_INET : AF_UNSPEC;
const [{ family, address }] = await getaddrinfo(positionals[0], null, wanted, SOCK_DGRAM).catch(fail);
const v6 = family === AF_INET6;
/** The port that the first probe goes to: mostly nobody listens there, and the host answers that. */
const FIRST_PORT = 33_434;
const interrupted = interruptSignal();
let probes = 0;

/** A socket for one probe, so that what arrives at it is the answer. */
function probeSocket(ttl) {
  const made = values.icmp ? socket(family, SOCK_RAW, v6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP) : socket(family, SOCK_DGRAM);
  if (v6) {
    made.setsockopt(IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl);
    made.setsockopt(IPPROTO_IPV6, IPV6_RECVERR, true);
    if (values.icmp) made.setsockopt(IPPROTO_ICMPV6, ICMP6_FILTER, icmp6Filter({ pass: ['echo-reply'] }));
  } else {
    made.setsockopt(IPPROTO_IP, IP_TTL, ttl);
    made.setsockopt(IPPROTO_IP, IP_RECVERR, true);
    if (values.icmp) made.setsockopt(SOL_RAW, ICMP_FILTER, icmpFilter({ pass: ['echo-reply'] }));
  }
  made.settimeout(wait);
  return made;
}

/** Sends one probe. @returns who answered, after how many milliseconds, and whether that ends the way; or undefined */
async function probe(ttl) {
  const number = probes++;
  const id = (process.pid + number) & 0xffff;
  const made = probeSocket(ttl);
  const answered = new AbortController();
  const signal = AbortSignal.any([interrupted, answered.signal]);
  try {
    const request = !values.icmp
      ? Buffer.from('bsd-sockets traceroute')
      : v6
        ? encode(icmpv6({ type: 128, code: 0, id, seq: number, checksum: 0 }))
        : encode(icmp({ type: 8, code: 0, id, seq: number }));
    const sent = performance.now();
    await made.sendto(request, { ...address, port: values.icmp ? 0 : FIRST_PORT + number });
    const time = () => performance.now() - sent;
    const reported = made.recvmsg(512, 512, MSG_ERRQUEUE, { signal }).then(({ ancdata }) => {
      const error = ancdata.find(({ type }) => type === (v6 ? IPV6_RECVERR : IP_RECVERR))?.value;
      return { from: error.offender?.address ?? address.address, time: time(), ...meaningOf(error) };
    });
    return await Promise.race(
      values.icmp
        ? [reported, replied(made, id, signal).then((from) => ({ from, time: time(), end: true, note: '' }))]
        : [reported],
    );
  } catch (error) {
    if (error.code === 'ETIMEDOUT' || error.code === 'ABORT_ERR') return undefined;
    if (error.code === 'EHOSTUNREACH' || error.code === 'ENETUNREACH')
      return { from: 'local', time: 0, end: true, note: ' !H' };
    throw error;
  } finally {
    answered.abort();
    made.close();
  }
}

/** Waits for the echo reply of that identifier: a raw socket receives those to other programs, too. */
async function replied(made, id, signal) {
  for (;;) {
    const [data, from] = await made.recvfrom(2048, 0, { signal });
    const message = v6 ? data : data.subarray((data[0] & 0x0f) * 4);
    if (message.readUInt16BE(4) === id) return from.address;
  }
}

/** What an ICMP error means: time exceeded is a router on the way, anything else is the end of it. */
function meaningOf({ type, code }) {
  if (type === (v6 ? 3 : 11)) return { end: false, note: '' };
  const reached = type === (v6 ? 1 : 3) && code === (v6 ? 4 : 3);
  return { end: true, note: reached ? '' : ` !${code}`, reached };
}

async function nameOf(from) {
  if (values.numeric || from === 'local') return from;
  const [name] = await getnameinfo({ address: from, port: 0 }, 0).catch(() => [from]);
  return name === from ? from : `${name} (${from})`;
}

console.log(`traceroute to ${positionals[0]} (${address.address}), ${hops} hops max`);
let reached = false;
try {
  for (let ttl = 1; ttl <= hops && !reached && !interrupted.aborted; ttl++) {
    const cells = [];
    let last;
    let end = false;
    for (let i = 0; i < queries && !interrupted.aborted; i++) {
      progress(`hop ${ttl}, probe ${i + 1} of ${queries}`);
      const answer = await probe(ttl);
      if (answer === undefined) {
        cells.push('*');
        continue;
      }
      if (answer.from !== last) cells.push(await nameOf(answer.from));
      last = answer.from;
      cells.push(`${answer.time.toFixed(3)} ms${answer.note}`);
      end ||= answer.end;
    }
    progress('');
    console.log(`${String(ttl).padStart(2)}  ${cells.join('  ')}`);
    reached = end;
  }
} catch (error) {
  progress('');
  fail(error);
}
if (interrupted.aborted) console.log(`interrupted after ${probes} probes`);
process.exitCode = reached ? 0 : 1;
