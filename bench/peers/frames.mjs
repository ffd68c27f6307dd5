// What is decoded and encoded in the rows of packets, as bytes: frames of TCP over IPv4 that differ in their ports.

export const mac = '02:00:00:00:00:01';

export const body = Buffer.alloc(18, 'x');

const frame = Buffer.from(
  `02000000000102000000000108004500002800010000400666cd0a0000010a0000020050c0010000000100000002501020000000000000000000`,
  'hex',
);

const frames = Array.from({ length: 64 }, (_, i) => {
  const copy = Buffer.from(frame);
  copy.writeUInt16BE(1024 + i, 34);
  return copy;
});

/** @param {number} i @returns {Buffer} */
export const frameOf = (i) => /** @type {Buffer} */ (frames[i % frames.length]);
