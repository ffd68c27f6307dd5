/** Frames for the tests of packet rings, told apart by a number. */

/** An EtherType for experiments (IEEE 802): nothing else on the link has it. */
export const EXPERIMENT = 0x88b5;

/** A broadcast frame with its number behind the Ethernet header, filled up with a pattern. */
export function frame(number: number, length = 60): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.fill(0xff, 0, 6);
  bytes.set([2, 0, 0, 0, 0, 1], 6);
  bytes.writeUInt16BE(EXPERIMENT, 12);
  bytes.writeUInt32BE(number, 14);
  for (let i = 18; i < length; i++) bytes[i] = (number + i) & 0xff;
  return bytes;
}

/** The same with a VLAN tag in front of the type. */
export function tagged(number: number, tci: number, tpid = 0x8100): Buffer {
  const plain = frame(number);
  const tag = Buffer.alloc(4);
  tag.writeUInt16BE(tpid, 0);
  tag.writeUInt16BE(tci, 2);
  return Buffer.concat([plain.subarray(0, 12), tag, plain.subarray(12)]);
}

/** A UDP datagram over IPv4 from a port: a flow for each. */
export function udpFrame(number: number, port: number): Buffer {
  const bytes = Buffer.alloc(60);
  bytes.fill(0xff, 0, 6);
  bytes.set([2, 0, 0, 0, 0, 1], 6);
  bytes.writeUInt16BE(0x0800, 12);
  bytes.set([0x45, 0, 0, 46, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2], 14);
  bytes.writeUInt16BE(port, 34);
  bytes.writeUInt16BE(9, 36);
  bytes.writeUInt16BE(26, 38);
  bytes.writeUInt32BE(number, 42);
  return bytes;
}

/** Takes the frames of one EtherType. */
export const onlyExperiments = [
  { code: 0x28, jt: 0, jf: 0, k: 12 },
  { code: 0x15, jt: 0, jf: 1, k: EXPERIMENT },
  { code: 0x06, jt: 0, jf: 0, k: 0x40000 },
  { code: 0x06, jt: 0, jf: 0, k: 0 },
];
