// Shows the packets on an interface as they come, by a ring that the kernel fills, or writes them to a capture file.
// As root.
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { PacketRing } from 'bsd-sockets/promises';
import { compileFilter, dissect, PcapWriter } from 'bsd-sockets/packet';
import { commandLine, fail, interruptSignal, numberOption, progress } from './shared/cli.mjs';

const USAGE = `usage: node examples/sniff.mjs [-c COUNT] [-p] [-s BYTES] [-w FILE] INTERFACE [FILTER …]
  FILTER  as of tcpdump: port 53 or icmp
  -c  how many packets; without it, until Ctrl-C     -s  bytes of each packet (262144)
  -p  not the packets for others                     -w  write them to a pcap file
exit status: 0, or 2 after an error`;
const { values, positionals } = commandLine(
  USAGE,
  {
    count: { type: 'string', short: 'c' },
    'no-promiscuous': { type: 'boolean', short: 'p' },
    snaplen: { type: 'string', short: 's', default: '262144' },
    write: { type: 'string', short: 'w' },
  },
  [1, Infinity],
);
const [ifname, ...expression] = positionals;
const count = values.count === undefined ? Infinity : numberOption('count', values.count, 1);
const snaplen = numberOption('snaplen', values.snaplen, 1, 262_144);

let filter;
try {
  filter = expression.length === 0 ? undefined : compileFilter(expression.join(' '));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
let ring;
try {
  ring = new PacketRing({
    ifname,
    snaplen,
    promiscuous: !values['no-promiscuous'],
    retire_ms: 20,
    ...(filter && { filter }),
  });
} catch (error) {
  fail(error);
}

const writer = values.write === undefined ? undefined : new PcapWriter(values.write, { snaplen });

/** The frame as it was on the wire: the kernel takes the VLAN tag off, and keeps it beside. */
function withTag({ data, vlan }) {
  if (vlan === undefined) return data;
  const tag = Buffer.alloc(4);
  tag.writeUInt16BE(vlan.tpid, 0);
  tag.writeUInt16BE(vlan.tci, 2);
  return Buffer.concat([data.subarray(0, 12), tag, data.subarray(12)]);
}

/** The time of day, as tcpdump shows it. */
function clock({ sec, nsec }) {
  const date = new Date(sec * 1000);
  const two = (number) => String(number).padStart(2, '0');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${time}.${String(Math.floor(nsec / 1000)).padStart(6, '0')}`;
}

const signal = interruptSignal();
console.error(`listening on ${ifname}, ${snaplen} bytes of each packet; Ctrl-C ends it`);
let captured = 0;
try {
  capture: for await (const block of ring.blocks({ signal })) {
    for (const frame of block) {
      const data = withTag(frame);
      if (writer === undefined) {
        console.log(`${clock(frame)} ${dissect(data).summary()}`);
      } else if (
        !writer.write({
          data: Buffer.from(data),
          sec: frame.sec,
          nsec: frame.nsec,
          length: frame.length + data.length - frame.data.length,
        })
      ) {
        await once(writer, 'drain');
      }
      if (++captured >= count) break capture;
    }
    if (writer !== undefined) progress(`${captured} packets`);
  }
} catch (error) {
  if (error.code !== 'ABORT_ERR') fail(error);
}
progress('');
const { packets, drops } = ring.statistics();
ring.close();
if (writer !== undefined) {
  writer.end();
  await finished(writer);
}
console.error(`${captured} packets captured, ${packets} received by the filter, ${drops} dropped by the kernel`);
