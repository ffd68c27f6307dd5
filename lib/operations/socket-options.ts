/** `getsockopt` and `setsockopt` on a descriptor: which value an option carries, `options/` knows. */
import { SO_LINGER, SO_ZEROCOPY, SOL_SOCKET } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { codecFor, decodeOption, encodeOption, isInt, sizeFor } from '../options';
import { inline, out } from '../system/syscalls';
import { int32, integer } from '../arguments/validate';

const SOCKET: number = SOL_SOCKET;
const LINGER: number = SO_LINGER;
const ZEROCOPY: number | undefined = SO_ZEROCOPY;

/** What the kernel writes into so many zeros (some options read what they are offered), or -errno. */
function tryRead(fd: number, level: number, name: number, size: number): Buffer<ArrayBuffer> | number {
  const bytes = Buffer.alloc(size);
  const answer = inline.getsockopt(fd, level, name, bytes);
  return answer < 0 ? answer : bytes.subarray(0, answer);
}

function read(descriptor: Descriptor, level: number, name: number, size: number): Buffer<ArrayBuffer> {
  return descriptor.check(tryRead(descriptor.fd, level, name, size), 'getsockopt');
}

/** The same where the kernel answers EINVAL to more room than it fills (SO_PEERNAME): how much it fills is found by halving. */
function readFitting(
  descriptor: Descriptor,
  level: number,
  name: number,
  size: number,
  least: number,
): Buffer<ArrayBuffer> {
  const { fd } = descriptor;
  const whole = tryRead(fd, level, name, size);
  if (whole !== -errno.EINVAL) return descriptor.check(whole, 'getsockopt');
  let best = read(descriptor, level, name, least);
  for (let low = least, high = size; high - low > 1;) {
    const middle = (low + high) >> 1;
    const bytes = tryRead(fd, level, name, middle);
    if (typeof bytes === 'number') {
      high = middle;
    } else {
      low = middle;
      best = bytes;
    }
  }
  return best;
}

/** An option's value, or with `buflen` its raw bytes. */
export function getOption(descriptor: Descriptor, level: number, name: number, buflen?: unknown): unknown {
  if (buflen !== undefined) return read(descriptor, level, name, integer(buflen, 'buflen', 0, 0x7fffffff));
  const codec = codecFor(level, name);
  if (isInt(codec)) {
    descriptor.check(inline.getsockoptInt(descriptor.fd, level, name), 'getsockopt');
    return out();
  }
  const size = sizeFor(codec);
  const least = codec?.least;
  return decodeOption(
    codec,
    least === undefined ? read(descriptor, level, name, size) : readFitting(descriptor, level, name, size, least),
  );
}

/** Sets an option; `optlen` goes with a null value. */
export function setOption(descriptor: Descriptor, level: number, name: number, value: unknown, optlen?: unknown): void {
  descriptor.check(set(descriptor, level, name, value, optlen), 'setsockopt');
  descriptor.mayReadAhead = undefined;
  if (level !== SOCKET) return;
  // Known from here, so that no close and no send has to ask.
  if (name === LINGER) descriptor.readLinger();
  else if (name === ZEROCOPY) descriptor.zerocopy.forget();
}

function set(descriptor: Descriptor, level: number, name: number, value: unknown, optlen: unknown): number {
  if (value === null) return inline.setsockoptNull(descriptor.fd, level, name, int32(optlen, 'optlen'));
  const codec = codecFor(level, name);
  const encoded = encodeOption(codec, value);
  // Looked up only now: the value's getters are the caller's code, which may have closed the socket.
  const { fd } = descriptor;
  if (typeof encoded === 'number') return inline.setsockoptInt(fd, level, name, encoded);
  return codec?.indirect === true
    ? inline.setsockoptFilter(fd, level, name, encoded)
    : inline.setsockopt(fd, level, name, encoded);
}
