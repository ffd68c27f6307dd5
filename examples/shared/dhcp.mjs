// DHCP messages, as far as a client needs them. @see https://www.rfc-editor.org/rfc/rfc2131
import { inet_ntoa, inet_aton } from 'bsd-sockets';

export const DISCOVER = 1;
export const OFFER = 2;
export const REQUEST = 3;
export const DECLINE = 4;
export const ACK = 5;
export const NAK = 6;
export const RELEASE = 7;

const MAGIC = 0x63825363;
const OPTIONS_AT = 240;
/** The reply has to be broadcast: an interface without an address receives nothing else. */
const BROADCAST = 0x8000;

const addresses = (bytes) => {
  const list = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) list.push(inet_ntoa(bytes.subarray(at, at + 4)));
  return list;
};
const address = (bytes) => addresses(bytes)[0];
const seconds = (bytes) => bytes.readUInt32BE(0);
const text = (bytes) => bytes.toString().replace(/\0+$/, '');

/** The options that are understood: number, name, and what the bytes mean. */
const OPTIONS = new Map([
  [1, ['subnet_mask', address]],
  [3, ['routers', addresses]],
  [6, ['domain_name_servers', addresses]],
  [12, ['host_name', text]],
  [15, ['domain_name', text]],
  [28, ['broadcast_address', address]],
  [50, ['requested_address', address]],
  [51, ['lease_time', seconds]],
  [53, ['message_type', (bytes) => bytes[0]]],
  [54, ['server_identifier', address]],
  [56, ['message', text]],
  [58, ['renewal_time', seconds]],
  [59, ['rebinding_time', seconds]],
]);

/** A request to a server. */
export function request({ type, xid, mac, ciaddr = '0.0.0.0', requested, server }) {
  const head = Buffer.alloc(OPTIONS_AT);
  head.set([1, 1, 6, 0]);
  head.writeUInt32BE(xid, 4);
  if (type !== RELEASE) head.writeUInt16BE(BROADCAST, 10);
  inet_aton(ciaddr).copy(head, 12);
  Buffer.from(mac.replaceAll(':', ''), 'hex').copy(head, 28);
  head.writeUInt32BE(MAGIC, 236);
  const options = [
    [53, [type]],
    [61, [1, ...Buffer.from(mac.replaceAll(':', ''), 'hex')]],
    ...(requested === undefined ? [] : [[50, inet_aton(requested)]]),
    ...(server === undefined ? [] : [[54, inet_aton(server)]]),
    ...(type === RELEASE ? [] : [[55, [1, 3, 6, 15, 28, 51, 54, 58, 59]]]),
  ];
  return Buffer.concat([
    head,
    ...options.map(([number, value]) => Buffer.from([number, value.length, ...value])),
    Buffer.of(255),
  ]);
}

/** What a server's reply says, or undefined where the bytes are none. */
export function parseReply(bytes) {
  if (bytes.length < OPTIONS_AT || bytes[0] !== 2 || bytes.readUInt32BE(236) !== MAGIC) return undefined;
  const reply = { xid: bytes.readUInt32BE(4), yiaddr: inet_ntoa(bytes.subarray(16, 20)), options: {} };
  for (let at = OPTIONS_AT; at < bytes.length && bytes[at] !== 255;) {
    if (bytes[at] === 0) {
      at++;
      continue;
    }
    const length = bytes[at + 1];
    const value = bytes.subarray(at + 2, at + 2 + length);
    if (length === undefined || value.length < length) return undefined;
    const [name, read] = OPTIONS.get(bytes[at]) ?? [];
    if (name !== undefined && length > 0) reply.options[name] = read(value);
    at += 2 + length;
  }
  return reply;
}
