// Shows which switch and port an interface is connected to, as the switch tells by LLDP. As root.
import {
  AF_PACKET,
  ETH_P_LLDP,
  htons,
  PACKET_ADD_MEMBERSHIP,
  PACKET_MR_MULTICAST,
  SOCK_RAW,
  socket,
  SOL_PACKET,
} from 'bsd-sockets/promises';
import { dissect } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption } from './shared/cli.mjs';

const USAGE = `usage: node examples/lldp-listen.mjs [-c COUNT] [-t SECONDS] INTERFACE
  -c  how many announcements; without it, until Ctrl-C     -t  seconds to wait for each (switches send every 30)
exit status: 0 something was heard, 1 nothing was, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  { count: { type: 'string', short: 'c' }, timeout: { type: 'string', short: 't' } },
  [1, 1],
);
const count = values.count === undefined ? Infinity : numberOption('count', values.count, 1);
const [ifname] = positionals;

let link;
try {
  link = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_LLDP));
  await link.bind({ ifname, protocol: ETH_P_LLDP });
  // Interfaces receive only the groups that somebody has joined.
  for (const address of ['0180c200000e', '0180c2000003', '0180c2000000']) {
    const { ifindex } = link.getsockname();
    link.setsockopt(SOL_PACKET, PACKET_ADD_MEMBERSHIP, {
      ifindex,
      type: PACKET_MR_MULTICAST,
      address: Buffer.from(address, 'hex'),
    });
  }
  if (values.timeout !== undefined) link.settimeout(numberOption('timeout', values.timeout, 0.01));
} catch (error) {
  fail(error);
}

/** The optional parts that are text, by their type. */
const TEXTS = { 4: 'port', 5: 'name', 6: 'system' };

const signal = interruptSignal();
console.error(`listening for LLDP on ${ifname}; Ctrl-C ends it`);
let heard = 0;
try {
  for await (const [frame, from] of link.messages(1600, { signal })) {
    const { lldp } = dissect(frame);
    if (lldp === undefined) continue;
    heard++;
    console.log(
      `from ${from.addr.toString('hex').replace(/..(?!$)/g, '$&:')}: chassis ${lldp.chassis_id}, port ${lldp.port_id}, ${lldp.ttl} s`,
    );
    for (const { type, data } of lldp.tlvs) {
      if (TEXTS[type] !== undefined) console.log(`  ${TEXTS[type]}: ${Buffer.from(data).toString()}`);
    }
    if (heard >= count) break;
  }
} catch (error) {
  if (error.code !== 'ABORT_ERR' && error.code !== 'ETIMEDOUT') fail(error);
}
link.close();
console.error(`${heard} announcements`);
process.exitCode = heard > 0 ? 0 : 1;
