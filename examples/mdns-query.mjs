// Asks the machines on the link for a name or a service by multicast DNS, and lists the answers. dns-packet reads and
// writes the messages. @see https://www.rfc-editor.org/rfc/rfc6762
import packet from 'dns-packet';
import {
  AF_INET,
  IP_MULTICAST_IF,
  IP_MULTICAST_TTL,
  IPPROTO_IP,
  if_nametoindex,
  SOCK_DGRAM,
  socket,
} from 'bsd-sockets/promises';
import { commandLine, fail, interruptSignal, numberOption } from './shared/cli.mjs';

const USAGE = `usage: node examples/mdns-query.mjs [-i INTERFACE] [-t TYPE] [-w SECONDS] NAME
  NAME  as printer.local or _http._tcp.local
  -i  the interface to ask on     -t  A, AAAA, PTR, SRV, TXT, ANY (ANY)     -w  seconds to wait for answers (2)
exit status: 0 somebody answered, 1 nobody did, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  {
    interface: { type: 'string', short: 'i' },
    type: { type: 'string', short: 't', default: 'ANY' },
    wait: { type: 'string', short: 'w', default: '2' },
  },
  [1, 1],
);
const wait = numberOption('wait', values.wait, 0.01) * 1000;
const [name] = positionals;
const group = { address: '224.0.0.251', port: 5353 };

let udp;
try {
  udp = socket(AF_INET, SOCK_DGRAM);
  udp.setsockopt(IPPROTO_IP, IP_MULTICAST_TTL, 255);
  if (values.interface !== undefined) {
    const multiaddr = '0.0.0.0';
    udp.setsockopt(IPPROTO_IP, IP_MULTICAST_IF, {
      multiaddr,
      address: '0.0.0.0',
      ifindex: if_nametoindex(values.interface),
    });
  }
  // From a port that is not 5353 it is a one-shot query: the answers come to this socket.
  const questions = [{ name, type: values.type.toUpperCase(), class: 'IN' }];
  await udp.sendto(packet.encode({ type: 'query', id: 0, questions }), group);
} catch (error) {
  fail(error);
}

const interrupted = interruptSignal();
const signal = AbortSignal.any([interrupted, AbortSignal.timeout(wait)]);
const seen = new Set();
try {
  for await (const [data, from] of udp.messages(9000, { signal })) {
    let message;
    try {
      message = packet.decode(data);
    } catch {
      // Whatever it is, it is no answer.
      continue;
    }
    if (message.type !== 'response') continue;
    for (const { name: owner, type, ttl, data: value } of [...message.answers, ...message.additionals]) {
      const line = `${owner} ${type} ${text(value)}`;
      if (seen.has(`${from.address} ${line}`)) continue;
      seen.add(`${from.address} ${line}`);
      console.log(`${from.address.padEnd(16)}${line} (${ttl} s)`);
    }
  }
} catch (error) {
  if (error.code !== 'ABORT_ERR') fail(error);
}
udp.close();
console.error(`${seen.size} records`);
process.exitCode = seen.size > 0 ? 0 : 1;

/** A record's data on one line. */
function text(value) {
  if (Array.isArray(value)) return value.map(String).join(' ');
  if (value !== null && typeof value === 'object' && !Buffer.isBuffer(value)) {
    return value.target === undefined ? JSON.stringify(value) : `${value.target}:${value.port}`;
  }
  return String(value);
}
