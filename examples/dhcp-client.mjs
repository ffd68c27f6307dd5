// Gets a lease for an interface that has no address yet, and prints it: discover, offer, request, acknowledgement, by whole
// frames on a packet socket. It does not configure the interface. As root.
import { randomInt } from 'node:crypto';
import { AF_PACKET, ETH_P_IP, htons, SO_ATTACH_FILTER, SOCK_RAW, socket, SOL_SOCKET } from 'bsd-sockets/promises';
import { compileFilter, dissect, encode, ethernet, ipv4, udp } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption, progress } from './shared/cli.mjs';
import { ACK, DISCOVER, NAK, OFFER, parseReply, RELEASE, REQUEST, request } from './shared/dhcp.mjs';
import { hardwareAddress } from './shared/interfaces.mjs';

const USAGE = `usage: node examples/dhcp-client.mjs [-t SECONDS] [-r TIMES] [--release] INTERFACE
  -t  seconds to wait for an answer (4)     -r  how often to ask (3)
  --release  give the lease back at once
exit status: 0 there is a lease, 1 nobody gave one, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  {
    timeout: { type: 'string', short: 't', default: '4' },
    retry: { type: 'string', short: 'r', default: '3' },
    release: { type: 'boolean' },
  },
  [1, 1],
);
const timeout = numberOption('timeout', values.timeout, 0.01);
const retry = numberOption('retry', values.retry, 1, 100);
const [ifname] = positionals;
const xid = randomInt(0x100000000);

let link;
let mac;
try {
  mac = hardwareAddress(ifname);
  link = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_IP));
  link.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, compileFilter('udp and src port 67 and dst port 68'));
  await link.bind({ ifname, protocol: ETH_P_IP });
} catch (error) {
  fail(error);
}

const signal = interruptSignal();

function send(message, to = { mac: 'ff:ff:ff:ff:ff:ff', ip: '255.255.255.255' }, from = '0.0.0.0') {
  return link.send(
    encode(
      ethernet({ dst: to.mac, src: mac }),
      ipv4({ src: from, dst: to.ip, ttl: 64 }),
      udp({ source_port: 68, destination_port: 67 }),
      request({ xid, mac, ...message }),
    ),
  );
}

/** The next reply of one of these types to this client, with the server's hardware address. */
async function reply(...types) {
  const deadline = performance.now() + timeout * 1000;
  for (;;) {
    link.settimeout(Math.max((deadline - performance.now()) / 1000, 0.001));
    const [frame] = await link.recvfrom(2048, 0, { signal });
    const packet = dissect(frame);
    const answer = parseReply(packet.payload);
    if (answer?.xid === xid && types.includes(answer.options.message_type)) {
      return { ...answer, server: { mac: packet.ethernet.src, ip: packet.ipv4.src } };
    }
  }
}

/** Sends a message and waits for the answer, again where none comes. */
async function ask(what, message, ...types) {
  for (let attempt = 1; attempt <= retry; attempt++) {
    progress(`${what} (${attempt} of ${retry}) …`);
    await send(message);
    try {
      return await reply(...types);
    } catch (error) {
      if (error.code !== 'ETIMEDOUT') throw error;
    } finally {
      progress('');
    }
  }
  return undefined;
}

async function lease() {
  const offer = await ask('discover', { type: DISCOVER }, OFFER);
  if (offer === undefined) return console.error('no server answers');
  const server = offer.options.server_identifier;
  console.log(`offered ${offer.yiaddr} by ${server}`);
  const answer = await ask('request', { type: REQUEST, requested: offer.yiaddr, server }, ACK, NAK);
  if (answer === undefined) return console.error(`${server} does not answer the request`);
  if (answer.options.message_type === NAK) return console.error(`${server} refuses: ${answer.options.message ?? ''}`);
  console.log(`leased ${answer.yiaddr}`);
  for (const [name, value] of Object.entries(answer.options)) {
    if (name !== 'message_type')
      console.log(`  ${name.replaceAll('_', ' ')}: ${Array.isArray(value) ? value.join(', ') : value}`);
  }
  if (values.release) {
    await send({ type: RELEASE, ciaddr: answer.yiaddr, server }, { mac: answer.server.mac, ip: server }, answer.yiaddr);
    console.log(`released ${answer.yiaddr}`);
  }
  return answer;
}

let leased;
try {
  leased = await lease();
} catch (error) {
  if (error.code !== 'ABORT_ERR') fail(error);
  console.error('interrupted, no lease');
}
link.close();
process.exitCode = leased === undefined ? 1 : 0;
