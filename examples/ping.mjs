// Pings a host over a raw socket, as root: `node examples/ping.mjs [host] [count]`.
import { AF_INET, gethostbyname, IPPROTO_ICMP, SOCK_RAW, socket, SocketTimeoutError } from 'bsd-sockets';
import { echoRequest, parseEchoReply } from './icmp.mjs';

const host = process.argv[2] ?? '127.0.0.1';
const count = Number(process.argv[3] ?? 3);
const id = process.pid & 0xffff;
const address = gethostbyname(host);

let raw;
try {
  raw = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
} catch (error) {
  if (error.code !== 'EPERM') throw error;
  console.error(`${error.message}: raw sockets are for root`);
  process.exit(1);
}
let received = 0;
for (let sequence = 1; sequence <= count; sequence++) {
  const sent = performance.now();
  raw.sendto(echoRequest(id, sequence, 'bsd-sockets'), { address, port: 0 });
  const reply = awaitReply(sequence, sent + 1000);
  if (reply === undefined) {
    console.log(`no answer from ${address}: sequence ${sequence}`);
  } else {
    received++;
    const time = (performance.now() - sent).toFixed(3);
    console.log(`answer from ${reply.from}: sequence ${sequence}, ttl ${reply.ttl}, ${time} ms`);
  }
}
raw.close();
console.log(`${count} sent, ${received} received`);
process.exitCode = received > 0 ? 0 : 1;

/** The reply of that number. A raw socket sees all ICMP of the machine, of which only that one is meant. */
function awaitReply(sequence, deadline) {
  try {
    for (;;) {
      raw.settimeout(Math.max(0.001, (deadline - performance.now()) / 1000));
      const [packet, from] = raw.recvfrom(2048);
      const reply = parseEchoReply(packet);
      if (reply?.id === id && reply.sequence === sequence) return { ...reply, from: from.address };
    }
  } catch (error) {
    if (error instanceof SocketTimeoutError) return undefined;
    throw error;
  }
}
