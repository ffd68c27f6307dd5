// Shows IPv6's neighbour discovery as it comes: who asks for whom, who answers, which routers there are. As root.
import {
  AF_PACKET,
  ETH_P_IPV6,
  htons,
  PACKET_ADD_MEMBERSHIP,
  PACKET_MR_ALLMULTI,
  SO_ATTACH_FILTER,
  SOCK_RAW,
  socket,
  SOL_PACKET,
  SOL_SOCKET,
} from 'bsd-sockets/promises';
import { compileFilter, dissect } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption } from './shared/cli.mjs';

const USAGE = `usage: node examples/ndp-monitor.mjs [-c COUNT] INTERFACE
  -c  how many messages; without it, until Ctrl-C
exit status: 0 something was heard, 1 nothing was, 2 an error`;
const { values, positionals } = commandLine(USAGE, { count: { type: 'string', short: 'c' } }, [1, 1]);
const count = values.count === undefined ? Infinity : numberOption('count', values.count, 1);
const [ifname] = positionals;

const NAMES = {
  133: 'router solicitation',
  134: 'router advertisement',
  135: 'neighbor solicitation',
  136: 'neighbor advertisement',
  137: 'redirect',
};

let link;
try {
  link = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_IPV6));
  link.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, compileFilter('icmp6 and ip6[40] >= 133 and ip6[40] <= 137'));
  await link.bind({ ifname, protocol: ETH_P_IPV6 });
  // Solicitations go to groups that this machine has not joined.
  link.setsockopt(SOL_PACKET, PACKET_ADD_MEMBERSHIP, { ifindex: link.getsockname().ifindex, type: PACKET_MR_ALLMULTI });
} catch (error) {
  fail(error);
}

/** The details of a message, by its type. */
function details({ type, target, options = [] }) {
  const parts = target === undefined ? [] : [`for ${target}`];
  for (const option of options) {
    const { type: name, ...fields } = option;
    parts.push(typeof name === 'string' ? `${name} ${Object.values(fields).map(String).join(' ')}` : `option ${name}`);
  }
  return type === 134 || parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

const signal = interruptSignal();
console.error(`listening for neighbour discovery on ${ifname}; Ctrl-C ends it`);
const seen = new Map();
let heard = 0;
try {
  for await (const [frame] of link.messages(1600, { signal })) {
    const { ipv6, icmpv6 } = dissect(frame);
    const name = NAMES[icmpv6?.type];
    if (name === undefined) continue;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    console.log(`${ipv6.src} > ${ipv6.dst} ${name}${details(icmpv6)}`);
    if (++heard >= count) break;
  }
} catch (error) {
  if (error.code !== 'ABORT_ERR') fail(error);
}
link.close();
console.error(`${heard} messages${[...seen].map(([name, times]) => `, ${times} × ${name}`).join('')}`);
process.exitCode = heard > 0 ? 0 : 1;
