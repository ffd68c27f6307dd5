// Messages of NETLINK_ROUTE, for `netlink-monitor.mjs`: in the byte order of the machine, which is the little-endian one
// here. @see https://man7.org/linux/man-pages/man7/rtnetlink.7.html

/** Types of messages. */
export const RTM = { NEWLINK: 16, DELLINK: 17, NEWADDR: 20, DELADDR: 21, NEWROUTE: 24, DELROUTE: 25 };

/** Groups to listen to. */
export const RTMGRP = { LINK: 0x1, IPV4_IFADDR: 0x10, IPV4_ROUTE: 0x40, IPV6_IFADDR: 0x100, IPV6_ROUTE: 0x400 };

const MESSAGE_HEADER = 16;
const ATTRIBUTE_HEADER = 4;

function aligned(length) {
  return (length + 3) & ~3;
}

/** The messages in a datagram. */
export function* messages(data) {
  for (let at = 0; at + MESSAGE_HEADER <= data.length;) {
    const length = data.readUInt32LE(at);
    if (length < MESSAGE_HEADER || at + length > data.length) return;
    yield { type: data.readUInt16LE(at + 4), body: data.subarray(at + MESSAGE_HEADER, at + length) };
    at += aligned(length);
  }
}

/** The attributes of a message, by type, from `start` on. */
export function attributes(body, start) {
  const found = new Map();
  for (let at = start; at + ATTRIBUTE_HEADER <= body.length;) {
    const length = body.readUInt16LE(at);
    if (length < ATTRIBUTE_HEADER || at + length > body.length) break;
    found.set(body.readUInt16LE(at + 2), body.subarray(at + ATTRIBUTE_HEADER, at + length));
    at += aligned(length);
  }
  return found;
}

/** An attribute that is a string with a NUL behind it. */
export function text(bytes) {
  return bytes.toString('utf8', 0, bytes.length - 1);
}
