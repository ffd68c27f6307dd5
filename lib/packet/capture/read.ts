/** `readPcap`: the packets of a capture file. */
import { createReadStream } from 'node:fs';
import { invalidType } from '../../arguments/errors';
import { type Bytes, bytesOf } from '../../arguments/validate';
import { ByteQueue } from './byte-queue';
import { type CapturedPacket, CaptureFileError, SECTION_HEADER } from './format';
import { classicOrder, readClassic } from './read-classic';
import { readPcapng } from './read-pcapng';

/** What `readPcap` reads: the path of a file, a stream or other iterable of bytes, or bytes. */
export type CaptureSource = string | URL | Bytes | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const EXPECTED = 'a path, a URL, a stream or iterable of bytes, or bytes';

type Chunks = AsyncIterable<unknown> | Iterable<unknown>;

/** What yields the chunks of a source. It is called when the iteration begins: nothing is opened for nothing. */
function opener(source: CaptureSource): () => Chunks {
  if (typeof source === 'string' || source instanceof URL) return () => createReadStream(source);
  const bytes = bytesOf(source);
  if (bytes !== undefined) return () => [bytes];
  if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source || Symbol.iterator in source)) {
    throw invalidType('source', EXPECTED, source);
  }
  return () => source as Chunks;
}

/** The packets of a file of either kind; undefined where more bytes are needed. */
function* parse(queue: ByteQueue): Generator<CapturedPacket | undefined, void> {
  yield* queue.wait(4, 'a file header');
  const magic = queue.peek(4);
  const order = classicOrder(magic);
  if (order !== undefined) yield* readClassic(queue, order);
  else if (magic.readUInt32LE() === SECTION_HEADER) yield* readPcapng(queue);
  else throw new CaptureFileError('ERR_CAPTURE_FORMAT', 'this is no capture file: it is neither pcap nor pcapng', 0);
}

async function* packetsOf(open: () => Chunks): AsyncGenerator<CapturedPacket, void> {
  const queue = new ByteQueue();
  const packets = parse(queue);
  for await (const chunk of open()) {
    const bytes = bytesOf(chunk);
    if (bytes === undefined) throw invalidType('source', EXPECTED, chunk);
    queue.push(bytes);
    for (let next = packets.next(); next.value !== undefined; next = packets.next()) yield next.value;
  }
  queue.end();
  for (let next = packets.next(); next.value !== undefined; next = packets.next()) yield next.value;
}

/**
 * Reads a capture file, packet by packet: classic pcap with microseconds or nanoseconds, and pcapng with any number of
 * sections and interfaces, in both byte orders. Blocks that are of no packet are passed over. One packet at a time is
 * held, with the chunk that it came in; a packet or block that claims more than 128 MiB is refused.
 *
 * A stream is destroyed, and a file closed, when the iteration ends.
 *
 * @param source the path of a file, a stream or other iterable of bytes, or the bytes themselves
 * @returns an async iterable of packets: `dissect(packet.data, { link: packet.link })`
 * @throws CaptureFileError where the file is cut short ('ERR_CAPTURE_TRUNCATED') or wrong ('ERR_CAPTURE_FORMAT'), after
 *   all packets before; errors of the file system and of the stream as they are; TypeError where `source` is none of these
 * @see https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcapng/
 */
export function readPcap(source: CaptureSource): AsyncGenerator<CapturedPacket, void> {
  return packetsOf(opener(source));
}
