// Tells of links, addresses and routes as they come and go, as `ip monitor` does: `node examples/netlink-monitor.mjs`.
// Ctrl-C ends it.
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  if_nameindex,
  inet_ntop,
  NETLINK_ROUTE,
  SO_RCVBUF,
  SOCK_RAW,
  socket,
  SOL_SOCKET,
} from 'bsd-sockets/promises';
import { attributes, messages, RTM, RTMGRP, text } from './shared/netlink.mjs';
import { commandLine } from './shared/cli.mjs';

commandLine('usage: node examples/netlink-monitor.mjs');

const monitor = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
// A burst that does not fit is lost, which the next call is told as ENOBUFS.
monitor.setsockopt(SOL_SOCKET, SO_RCVBUF, 1 << 20);
const { LINK, IPV4_IFADDR, IPV6_IFADDR, IPV4_ROUTE, IPV6_ROUTE } = RTMGRP;
await monitor.bind({ pid: 0, groups: LINK | IPV4_IFADDR | IPV6_IFADDR | IPV4_ROUTE | IPV6_ROUTE });
/** The interfaces by number, those that are gone too: messages about them may come later. */
const names = new Map(if_nameindex());
console.log('listening');

for (;;) {
  try {
    const [data, { pid }] = await monitor.recvfrom(65536);
    // Anybody may send to a netlink socket: 0 is the kernel.
    if (pid === 0) for (const message of messages(data)) tell(message);
  } catch (error) {
    if (error.code !== 'ENOBUFS') throw error;
    console.error('messages were lost');
  }
}

function tell({ type, body }) {
  switch (type) {
    case RTM.NEWLINK:
    case RTM.DELLINK:
      return print(type === RTM.DELLINK, describeLink(body));
    case RTM.NEWADDR:
    case RTM.DELADDR:
      return print(type === RTM.DELADDR, describeAddress(body));
    case RTM.NEWROUTE:
    case RTM.DELROUTE:
      return print(type === RTM.DELROUTE, describeRoute(body));
  }
}

function print(deleted, what) {
  console.log(deleted ? `deleted ${what}` : what);
}

/** `struct ifinfomsg` and attributes. */
function describeLink(body) {
  const IFF_UP = 1;
  const IFLA_IFNAME = 3;
  const found = attributes(body, 16);
  const index = body.readInt32LE(4);
  const name = text(found.get(IFLA_IFNAME));
  names.set(index, name);
  return `link ${index} ${name} ${body.readUInt32LE(8) & IFF_UP ? 'up' : 'down'}`;
}

/** `struct ifaddrmsg` and attributes. */
function describeAddress(body) {
  const IFA_ADDRESS = 1;
  const IFA_LOCAL = 2;
  const found = attributes(body, 8);
  const address = found.get(IFA_LOCAL) ?? found.get(IFA_ADDRESS);
  return `address ${printable(body[0], address)}/${body[1]} dev ${nameOf(body.readUInt32LE(4))}`;
}

/** `struct rtmsg` and attributes. */
function describeRoute(body) {
  const RTA_DST = 1;
  const RTA_OIF = 4;
  const RTA_GATEWAY = 5;
  const found = attributes(body, 12);
  const [destination, device, gateway] = [RTA_DST, RTA_OIF, RTA_GATEWAY].map((type) => found.get(type));
  let line = `route ${destination === undefined ? 'default' : `${printable(body[0], destination)}/${body[1]}`}`;
  if (gateway !== undefined) line += ` via ${printable(body[0], gateway)}`;
  if (device !== undefined) line += ` dev ${nameOf(device.readUInt32LE())}`;
  return line;
}

function printable(family, bytes) {
  return family === AF_INET || family === AF_INET6 ? inet_ntop(family, bytes) : bytes.toString('hex');
}

function nameOf(ifindex) {
  return names.get(ifindex) ?? ifindex;
}
