// Wakes a machine: its hardware address sixteen times, by UDP broadcast, or as a frame of its own on an interface.
import { AF_INET, AF_PACKET, SO_BROADCAST, SOCK_DGRAM, SOCK_RAW, socket, SOL_SOCKET } from 'bsd-sockets';
import { encode, ethernet } from 'bsd-sockets/packet';
import { commandLine, fail, numberOption } from './shared/cli.mjs';
import { hardwareAddress } from './shared/interfaces.mjs';

const USAGE = `usage: node examples/wake-on-lan.mjs [-b ADDRESS] [-p PORT] MAC
       node examples/wake-on-lan.mjs -i INTERFACE MAC     (as root)
  MAC  as 02:00:00:00:00:01
  -b  the address to send to (255.255.255.255)     -p  the UDP port (9)
exit status: 0 it was sent, 2 an error`;
const { values, positionals } = commandLine(
  USAGE,
  {
    broadcast: { type: 'string', short: 'b', default: '255.255.255.255' },
    port: { type: 'string', short: 'p', default: '9' },
    interface: { type: 'string', short: 'i' },
  },
  [1, 1],
);
const port = numberOption('port', values.port, 1, 65_535);
const [mac] = positionals;
if (!/^[\da-f]{2}(:[\da-f]{2}){5}$/i.test(mac)) {
  console.error(`not a hardware address: ${mac}\n${USAGE}`);
  process.exit(2);
}
const bytes = Buffer.from(mac.replaceAll(':', ''), 'hex');
const magic = Buffer.concat([Buffer.alloc(6, 0xff), ...new Array(16).fill(bytes)]);
/** The EtherType of such frames. */
const WAKE = 0x0842;

try {
  if (values.interface === undefined) {
    const udp = socket(AF_INET, SOCK_DGRAM);
    udp.setsockopt(SOL_SOCKET, SO_BROADCAST, true);
    udp.sendto(magic, { address: values.broadcast, port });
    udp.close();
  } else {
    const link = socket(AF_PACKET, SOCK_RAW, 0);
    link.bind({ ifname: values.interface, protocol: 0 });
    link.send(encode(ethernet({ dst: mac, src: hardwareAddress(values.interface), type: WAKE }), magic));
    link.close();
  }
} catch (error) {
  fail(error);
}
console.log(
  `sent to ${mac}${values.interface === undefined ? ` by ${values.broadcast}:${port}` : ` on ${values.interface}`}`,
);
