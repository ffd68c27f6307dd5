// ICMP echo messages, for the tour.
import { checksum } from 'bsd-sockets';

const ECHO_REPLY = 0;
const ECHO_REQUEST = 8;
const HEADER = 8;

/** An echo request, with its checksum. @see https://www.rfc-editor.org/rfc/rfc792 */
export function echoRequest(id, sequence, payload) {
  const data = Buffer.from(payload);
  const message = Buffer.alloc(HEADER + data.length);
  message.writeUInt8(ECHO_REQUEST, 0);
  message.writeUInt16BE(id, 4);
  message.writeUInt16BE(sequence, 6);
  data.copy(message, HEADER);
  message.writeUInt16BE(checksum(message), 2);
  return message;
}

/** What an IPv4 packet says if it is an echo reply with a good checksum, else undefined. */
export function parseEchoReply(packet) {
  const message = packet.subarray((packet[0] & 0x0f) * 4);
  if (message.length < HEADER || message[0] !== ECHO_REPLY || checksum(message) !== 0) return undefined;
  return {
    ttl: packet[8],
    id: message.readUInt16BE(4),
    sequence: message.readUInt16BE(6),
    payload: message.toString('utf8', HEADER),
  };
}
