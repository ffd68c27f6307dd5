/** The bytes of a classic capture file, with nanoseconds, in little-endian order. */
import { FILE_HEADER, MAGIC_NANOSECONDS, RECORD_HEADER } from './format';
import type { Encoder, Record } from './record';

export class ClassicEncoder implements Encoder {
  constructor(
    private readonly link: number,
    private readonly snaplen: number,
  ) {}

  header(): Buffer[] {
    const header = Buffer.alloc(FILE_HEADER);
    header.writeUInt32LE(MAGIC_NANOSECONDS, 0);
    header.writeUInt16LE(2, 4);
    header.writeUInt16LE(4, 6);
    header.writeUInt32LE(this.snaplen, 16);
    header.writeUInt32LE(this.link, 20);
    return [header];
  }

  packet({ data, length, sec, nsec }: Record): Uint8Array[] {
    const header = Buffer.allocUnsafe(RECORD_HEADER);
    header.writeUInt32LE(sec, 0);
    header.writeUInt32LE(nsec, 4);
    header.writeUInt32LE(data.length, 8);
    header.writeUInt32LE(length, 12);
    return [header, data];
  }
}
