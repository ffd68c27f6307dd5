/** The pieces of memory of a message: what `recvmsg`, `sendmsg` and their relatives share. */
import { MAX_LENGTH } from '../arguments/validate';
import { invalidType, outOfRange } from '../arguments/errors';
import { descriptorsIn } from '../ancillary/cmsg';
import { AF_UNIX, MSG_CMSG_CLOEXEC } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { inline } from '../system/syscalls';

const CLOEXEC: number = MSG_CMSG_CLOEXEC ?? 0;
const UNIX: number = AF_UNIX;

export const NOTHING = Buffer.alloc(0);

/** Descriptors arrive close-on-exec. They come over Unix sockets alone, and a packet socket refuses the flag (EINVAL). */
export function receivingFlags({ family }: Descriptor, flags: number): number {
  return family === UNIX ? flags | CLOEXEC : flags;
}

/** What remains of `buffers` after their first `skip` bytes. */
export function rest(buffers: readonly Uint8Array[], skip: number): Uint8Array[] {
  const left: Uint8Array[] = [];
  for (const buffer of buffers) {
    if (skip >= buffer.length) {
      skip -= buffer.length;
    } else {
      left.push(skip === 0 ? buffer : buffer.subarray(skip));
      skip = 0;
    }
  }
  return left;
}

export function lengthOf(buffers: readonly Uint8Array[]): number {
  let length = 0;
  for (const buffer of buffers) length += buffer.length;
  if (length > MAX_LENGTH) throw outOfRange('buffers', `<= ${MAX_LENGTH} bytes in all`, length);
  return length;
}

export function listOf<T>(value: unknown, name: string, each: (item: unknown, name: string) => T): T[] {
  if (!Array.isArray(value)) throw invalidType(name, 'an array', value);
  // Holes are items too.
  return Array.from(value, (item: unknown, index) => each(item, `${name}[${index}]`));
}

/** Closes the descriptors that control messages carry. */
export function closeAll(control: Uint8Array, length: number): void {
  for (const fd of descriptorsIn(control, length)) inline.close(fd);
}
