/** CRC32c, which SCTP has for a checksum (RFC 9260, appendix A). */

/** The remainders of all bytes, of the reversed polynomial. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0x82f63b78 : remainder >>> 1;
  return remainder;
});

/** The CRC32c of an SCTP packet, with zeros in place of its checksum, as the big-endian number at that place. */
export function sctpChecksum(bytes: Uint8Array, start: number, limit: number): number {
  let crc = 0xffffffff;
  for (let at = start; at < limit; at++) {
    const byte = at >= start + 8 && at < start + 12 ? 0 : bytes[at]!;
    crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  }
  crc = ~crc;
  return ((crc << 24) | ((crc & 0xff00) << 8) | ((crc >>> 8) & 0xff00) | (crc >>> 24)) >>> 0;
}
