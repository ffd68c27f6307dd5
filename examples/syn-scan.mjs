// Finds open TCP ports by half-open connections: a SYN to each, and the answer says what is there. As root.
import {
  AF_INET,
  getaddrinfo,
  getservbyport,
  IP_HDRINCL,
  IPPROTO_IP,
  IPPROTO_TCP,
  SOCK_DGRAM,
  SOCK_RAW,
  socket,
} from 'bsd-sockets/promises';
import { dissect, encode, ipv4, tcp, TCP_ACK, TCP_RST, TCP_SYN } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption, pause, progress } from './shared/cli.mjs';

const USAGE = `usage: node examples/syn-scan.mjs [-w SECONDS] [-r TIMES] HOST [PORTS]
  PORTS  as 22,80,8000-8100 (1-1024)
  -w  seconds to wait for the last answers (1)     -r  how often to ask where nothing answers (2)
exit status: 0 a port is open, 1 none is, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  { wait: { type: 'string', short: 'w', default: '1' }, retry: { type: 'string', short: 'r', default: '2' } },
  [1, 2],
);
const wait = numberOption('wait', values.wait, 0) * 1000;
const retry = numberOption('retry', values.retry, 1, 100);
const [host, text = '1-1024'] = positionals;
const ports = [...new Set(text.split(',').flatMap(range))];

function range(part) {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
  if (from === undefined || Number(from) < 1 || Number(to) > 65_535 || Number(from) > Number(to)) {
    console.error(`not ports: ${part}\n${USAGE}`);
    process.exit(2);
  }
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
}

/** The address that this machine reaches another one from: connecting a UDP socket sends nothing. */
async function sourceFor(dst) {
  const probe = socket(AF_INET, SOCK_DGRAM);
  try {
    await probe.connect({ address: dst, port: 9 });
    return probe.getsockname().address;
  } finally {
    probe.close();
  }
}

let raw;
let dst;
let src;
try {
  [
    {
      address: { address: dst },
    },
  ] = await getaddrinfo(host, null, AF_INET);
  src = await sourceFor(dst);
  raw = socket(AF_INET, SOCK_RAW, IPPROTO_TCP);
  raw.setsockopt(IPPROTO_IP, IP_HDRINCL, true);
  await raw.connect({ address: dst, port: 0 });
} catch (error) {
  fail(error);
}

/** Nobody else uses this port here, or the kernel would take part. */
const source_port = 61_000 + (process.pid % 4000);
const states = new Map();
const interrupted = interruptSignal();
const end = new AbortController();
const receiving = (async () => {
  for await (const [packet] of raw.messages(2048, { signal: end.signal })) {
    const answer = dissect(packet, { link: 'ipv4' }).tcp;
    if (answer === undefined || answer.destination_port !== source_port) continue;
    if ((answer.flags & (TCP_SYN | TCP_ACK)) === (TCP_SYN | TCP_ACK)) states.set(answer.source_port, 'open');
    else if ((answer.flags & TCP_RST) !== 0 && !states.has(answer.source_port))
      states.set(answer.source_port, 'closed');
  }
})().catch((error) => {
  if (error.code !== 'ABORT_ERR') throw error;
});

for (let round = 0; round < retry && !interrupted.aborted; round++) {
  const silent = ports.filter((port) => !states.has(port));
  if (silent.length === 0) break;
  for (const [index, destination_port] of silent.entries()) {
    if (interrupted.aborted) break;
    const seq = (Math.random() * 0x100000000) >>> 0;
    await raw.send(
      encode(
        ipv4({ src, dst, ttl: 64 }),
        tcp({
          source_port,
          destination_port,
          seq,
          flags: TCP_SYN,
          window: 1024,
          options: [{ kind: 'mss', value: 1460 }],
        }),
      ),
    );
    if (index % 64 === 63) {
      progress(`round ${round + 1}: ${index + 1} of ${silent.length} ports`);
      await pause(1, interrupted);
    }
  }
  await pause(wait / retry, interrupted);
}
end.abort();
await receiving;
raw.close();
progress('');

const open = ports.filter((port) => states.get(port) === 'open');
for (const port of open) console.log(`${`${port}/tcp`.padEnd(10)}open  ${serviceName(port)}`);
const closed = ports.filter((port) => states.get(port) === 'closed').length;
console.log(
  `${host} (${dst}): ${open.length} open, ${closed} closed, ${ports.length - open.length - closed} without an answer`,
);
process.exitCode = open.length > 0 ? 0 : 1;

function serviceName(port) {
  try {
    return getservbyport(port, 'tcp');
  } catch {
    return '';
  }
}
