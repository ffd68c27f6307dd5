/** Reads classic capture files: a header, then a record for each packet. */
import type { ByteQueue } from './byte-queue';
import {
  type CapturedPacket,
  type CaptureInterface,
  CaptureFileError,
  FILE_HEADER,
  MAGIC_MICROSECONDS,
  MAGIC_NANOSECONDS,
  MAX_RECORD,
  RECORD_HEADER,
  USUAL_SNAPLEN,
} from './format';

/** Whether the first four bytes are those of a classic file, and the order of its bytes. */
export function classicOrder(magic: Buffer): 'big' | 'little' | undefined {
  const known = (value: number): boolean => value === MAGIC_MICROSECONDS || value === MAGIC_NANOSECONDS;
  if (known(magic.readUInt32LE())) return 'little';
  return known(magic.readUInt32BE()) ? 'big' : undefined;
}

/** The packets; undefined where more bytes are needed. */
export function* readClassic(queue: ByteQueue, order: 'big' | 'little'): Generator<CapturedPacket | undefined, void> {
  const little = order === 'little';
  const u32 = (bytes: Buffer, at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  yield* queue.wait(FILE_HEADER, 'a file header');
  const header = queue.take(FILE_HEADER);
  const major = little ? header.readUInt16LE(4) : header.readUInt16BE(4);
  if (major !== 2) {
    throw new CaptureFileError('ERR_CAPTURE_FORMAT', `a capture file of version ${major} is not known`, 0);
  }
  const nanoseconds = u32(header, 0) === MAGIC_NANOSECONDS;
  // The upper bits are for the length of frame check sequences.
  const link = u32(header, 20) & 0xffff;
  const snaplen = u32(header, 16);
  const limit = Math.min(Math.max(snaplen, USUAL_SNAPLEN), MAX_RECORD);
  const where: CaptureInterface = {
    index: 0,
    link,
    snaplen,
    name: undefined,
    description: undefined,
    comment: undefined,
  };
  for (;;) {
    while (queue.length === 0) {
      if (queue.done) return;
      yield undefined;
    }
    if (queue.length < RECORD_HEADER) yield* queue.wait(RECORD_HEADER, 'a record header');
    const start = queue.peek(RECORD_HEADER);
    const captured = u32(start, 8);
    if (captured > limit) {
      const message = `a packet of ${captured} bytes is longer than the limit of ${limit}`;
      throw new CaptureFileError('ERR_CAPTURE_FORMAT', message, queue.offset);
    }
    const size = RECORD_HEADER + captured;
    if (queue.length < size) yield* queue.wait(size, 'a record');
    const record = queue.take(size);
    const fraction = u32(record, 4);
    const nsec = nanoseconds ? fraction : fraction * 1000;
    // A writer may have put whole seconds into the fraction.
    const carried = Math.floor(nsec / 1e9);
    yield {
      data: record.subarray(RECORD_HEADER),
      length: u32(record, 12),
      sec: u32(record, 0) + carried,
      nsec: nsec - carried * 1e9,
      link,
      comment: undefined,
      interface: where,
    };
  }
}
