/**
 * Random and mutated bytes and structures for every codec: addresses, control messages, options, packets, filters, capture
 * files. Decoding never throws and reads nothing else; what was decoded goes back; what is wrong is refused with a
 * documented error. Run by scripts/fuzz.mjs.
 */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { decodeAddress, encodeAddress, type SocketKind } from '#lib/address/index';
import { decodeAncillary, descriptorsIn, encodeAncillary, type AncillaryInput } from '#lib/ancillary/cmsg';
import { CMSG_LEN } from '#lib/ancillary/sizes';
import { decodeOption, encodeOption } from '#lib/options/index';
import { codecs, type CodecName } from '#lib/options/codecs';
import { frame, frameItems } from '../../packet/arbitrary';
import { expressions } from '../../packet/filter/expressions';
import { isDocumented } from './errors';
import { packetTargets } from './packets';
import type { Random } from './random';
import { runCases, type Target } from './run';
import { Scene } from './values';

/** Bytes amid others: nothing outside of them may be seen. */
function placed(bytes: Uint8Array, poison: number): Buffer {
  const memory = Buffer.alloc(bytes.length + 32, poison);
  memory.set(bytes, 16);
  return memory.subarray(16, 16 + bytes.length);
}

/** `call`, which may only fail with a documented error: then undefined. */
export function may<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!isDocumented(error)) throw error;
    return undefined;
  }
}

const FAMILIES = [0, 1, 2, 10, 16, 17, 29, 30, 31, 38, 40, 42, 99];
const kindOf = (random: Random): SocketKind => ({
  family: random.pick(FAMILIES),
  type: 1 + random.below(3),
  proto: random.below(8),
});
const scratch = Buffer.alloc(256);

function addressBytes(random: Random, note: (what: unknown) => void): void {
  const kind = kindOf(random);
  const bytes = random.bytes(random.pick([0, 1, 2, 8, 12, 16, 20, 28, 24, 88, 110, 128, random.below(129)]));
  if (bytes.length > 1) bytes.writeUInt16LE(random.pick(FAMILIES));
  if (random.once(3)) bytes.fill(0, 2);
  note({ kind, bytes: bytes.toString('hex') });
  const address = decodeAddress(placed(bytes, 0), bytes.length, kind);
  assert.deepEqual(decodeAddress(placed(bytes, 0xff), bytes.length, kind), address);
  if (address === null) return;
  scratch.fill(0xa5);
  const length = may(() => encodeAddress(address, kind, scratch, 'bind'));
  if (length === undefined || length < 0) return;
  // Once it is in its usual form, it stays the same.
  const again = decodeAddress(scratch, length, kind);
  const other = Buffer.alloc(256);
  assert.equal(encodeAddress(again, kind, other, 'bind'), length);
  assert.deepEqual(other.subarray(0, length), scratch.subarray(0, length));
  assert.ok(
    scratch.subarray(128).every((byte) => byte === 0xa5),
    'written behind the room for an address',
  );
}

const KINDS: [level: number, type: number][] = [];
for (const level of [0, 1, 6, 17, 41, 263, 270, 279, 287, 99])
  for (let type = 0; type < 70; type++) KINDS.push([level, type]);

function controlBytes(random: Random, note: (what: unknown) => void): void {
  const given = Array.from({ length: random.below(4) }, (): AncillaryInput => {
    const [level, type] = random.pick(KINDS);
    return {
      level,
      type,
      data: random.bytes(random.pick([0, 1, 2, 4, 8, 12, 16, 20, 24, 36, 48, 64, random.below(100)])),
    };
  });
  const control = encodeAncillary(given);
  const back = decodeAncillary(control, control.length);
  assert.deepEqual(
    back.map(({ level, type, data }) => ({ level, type, data })),
    given,
  );
  // What was decoded can be sent again, as values, or is refused.
  for (const { level, type, value } of back) {
    if (value !== undefined) may(() => encodeAncillary([{ level, type, data: value }]));
  }
  const bytes = random.mutated(control);
  const length = random.below(bytes.length + 8);
  note({ control: bytes.toString('hex'), length });
  const messages = decodeAncillary(placed(bytes, 0), length);
  // It takes as long as all the rest.
  if (random.once(4)) assert.deepEqual(decodeAncillary(placed(bytes, 0xff), length), messages);
  const total = messages.reduce((sum, { data }) => sum + CMSG_LEN(data.length), 0);
  assert.ok(total <= Math.min(length, bytes.length), 'messages beyond the end');
  const numbers = messages
    .filter(({ level, type }) => level === 1 && (type === 1 || type === 4))
    .flatMap(({ data }) => Array.from({ length: data.length >> 2 }, (_, index) => data.readInt32LE(index * 4)));
  assert.deepEqual(descriptorsIn(bytes, length), numbers);
}

const codecNames = Object.keys(codecs) as CodecName[];

function optionBytes(random: Random, note: (what: unknown) => void): void {
  const name = random.pick(codecNames);
  const codec = codecs[name];
  const whole = random.once(2) && codec.size < 1000;
  const bytes = random.bytes(whole ? codec.size : random.below(300));
  if (random.once(3)) bytes.fill(0, random.below(bytes.length + 1));
  note({ option: name, bytes: bytes.toString('hex') });
  const value = decodeOption(codec, placed(bytes, 0));
  assert.deepEqual(decodeOption(codec, placed(bytes, 0xff)), value);
  const back = may(() => encodeOption(codec, value));
  // Of these '' and '0.0.0.0' are the same.
  const loose = name === 'group_req' || name === 'group_source_req' || name === 'sockaddr';
  if (back instanceof Uint8Array && whole && !loose && typeof value === 'object' && !Buffer.isBuffer(value)) {
    assert.deepEqual(decodeOption(codec, back), value);
  }
}

function optionValues(random: Random, note: (what: unknown) => void): void {
  const scene = new Scene(random);
  const name = random.pick(codecNames);
  const codec = codecs[name];
  const sample = decodeOption(codec, random.bytes(Math.min(codec.size, 64)));
  const isObject = typeof sample === 'object' && sample !== null && !Buffer.isBuffer(sample) && !Array.isArray(sample);
  const fields = isObject ? Object.entries(sample).map(([key, field]) => [key, () => field as unknown]) : [];
  const value = isObject ? scene.object(Object.fromEntries(fields) as Record<string, () => unknown>) : scene.any();
  note({ option: name, value });
  const out = may(() => encodeOption(random.once(8) ? undefined : codec, value));
  assert.ok(out === undefined || typeof out === 'number' || ArrayBuffer.isView(out));
}

function addressValues(random: Random, note: (what: unknown) => void): void {
  const scene = new Scene(random);
  const kind = kindOf(random);
  const bytes = random.bytes(random.pick([12, 16, 20, 28, 88]));
  bytes.writeUInt16LE(random.pick(FAMILIES));
  const sample = decodeAddress(bytes, bytes.length, kind) ?? { address: '127.0.0.1', port: 1 };
  const fields = Object.entries(sample).map(([key, field]) => [key, () => field as unknown]);
  const address = scene.object(Object.fromEntries(fields) as Record<string, () => unknown>);
  note({ kind, address });
  scratch.fill(0xa5, 128);
  const length = may(() => encodeAddress(address, kind, scratch, 'bind'));
  assert.ok(length === undefined || (length >= -1 && length <= 128));
  assert.ok(
    scratch.subarray(128).every((byte) => byte === 0xa5),
    'written behind the room for an address',
  );
}

const seeds = {
  frames: fc.sample(frame, { numRuns: 400, seed: 1 }),
  items: fc.sample(frameItems, { numRuns: 300, seed: 2 }),
  expressions,
};

const targets: Target[] = [
  { name: 'addresses of bytes', weight: 12, run: addressBytes },
  { name: 'addresses of values', weight: 12, run: addressValues },
  { name: 'control messages', weight: 12, run: controlBytes },
  { name: 'options of bytes', weight: 12, run: optionBytes },
  { name: 'options of values', weight: 12, run: optionValues },
  ...packetTargets(seeds, may, placed),
];
void runCases(targets);
