// Asks every address of a network for its hardware address, and lists who answers. As root.
import { AF_PACKET, ETH_P_ARP, htons, SO_ATTACH_FILTER, SOCK_RAW, socket, SOL_SOCKET } from 'bsd-sockets/promises';
import { arp, compileFilter, dissect, encode, ethernet } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption, pause, progress } from './shared/cli.mjs';
import { hardwareAddress, hostsOf, ipv4Of } from './shared/interfaces.mjs';

const USAGE = `usage: node examples/arp-scan.mjs [-w SECONDS] [-r TIMES] INTERFACE [NETWORK]
  NETWORK  as 192.0.2.0/24; without it, that of the interface's address
  -w  seconds to wait for the last answers (0.5)     -r  how often to ask (2)
exit status: 0 somebody answered, 1 nobody did, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  { wait: { type: 'string', short: 'w', default: '0.5' }, retry: { type: 'string', short: 'r', default: '2' } },
  [1, 2],
);
const wait = numberOption('wait', values.wait, 0) * 1000;
const retry = numberOption('retry', values.retry, 1, 100);
const [ifname, given] = positionals;
const own = ipv4Of(ifname);
const network = given ?? own?.cidr;
if (network === undefined || !/^\d+\.\d+\.\d+\.\d+\/(1[6-9]|2\d|3[0-2])$/.test(network)) {
  console.error(
    network === undefined
      ? `${ifname} has no IPv4 address: name a network`
      : `not a network of at most 65,536 addresses: ${network}`,
  );
  process.exit(2);
}

let link;
let mac;
try {
  mac = hardwareAddress(ifname);
  link = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ARP));
  link.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, compileFilter('arp[6:2] = 2'));
  await link.bind({ ifname, protocol: ETH_P_ARP });
} catch (error) {
  fail(error);
}

const found = new Map();
const interrupted = interruptSignal();
const end = new AbortController();
const receiving = (async () => {
  for await (const [frame] of link.messages(1500, { signal: end.signal })) {
    const reply = dissect(frame).arp;
    if (reply === undefined) continue;
    const key = `${reply.sender_ip} ${reply.sender_mac}`;
    found.set(key, { ip: reply.sender_ip, mac: reply.sender_mac });
  }
})().catch((error) => {
  if (error.code !== 'ABORT_ERR') throw error;
});

const hosts = [...hostsOf(network)];
let asked = 0;
for (let round = 0; round < retry && !interrupted.aborted; round++) {
  for (const target_ip of hosts) {
    if (interrupted.aborted) break;
    const request = arp({
      operation: 1,
      sender_mac: mac,
      sender_ip: own?.address ?? '0.0.0.0',
      target_mac: '00:00:00:00:00:00',
      target_ip,
    });
    await link.send(encode(ethernet({ dst: 'ff:ff:ff:ff:ff:ff', src: mac }), request));
    if (++asked % 64 === 0) {
      progress(`${asked} of ${hosts.length * retry} requests, ${found.size} hosts`);
      // The answers have their turn.
      await pause(1, interrupted);
    }
  }
  await pause(wait / retry, interrupted);
}
end.abort();
await receiving;
link.close();
progress('');

const number = ({ ip }) => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const sorted = [...found.values()].sort((a, b) => number(a) - number(b));
const seen = new Set();
for (const { ip, mac: address } of sorted) {
  console.log(`${ip.padEnd(16)}${address}${seen.has(ip) ? ' (DUP)' : ''}`);
  seen.add(ip);
}
console.log(`${asked} requests to ${hosts.length} addresses, ${seen.size} hosts answered`);
process.exitCode = seen.size > 0 ? 0 : 1;
