/** `getsockopt` and `setsockopt` on a descriptor: which value an option carries, `options/` knows. */
import type { Descriptor } from './descriptor';
import { invalidType, SocketError } from './errors';
import { inline, out } from './syscalls';
import { bytesOf, int32, integer } from './validate';

function check(answer: number, syscall: string): number {
  if (answer < 0) throw new SocketError(-answer, syscall);
  return answer;
}

/** An option's value, or with `buflen` its raw bytes. */
export function getOption({ fd }: Descriptor, level: number, name: number, buflen?: unknown): unknown {
  if (buflen === undefined) {
    check(inline.getsockoptInt(fd, level, name), 'getsockopt');
    return out();
  }
  const bytes = Buffer.alloc(integer(buflen, 'buflen', 0, 0x7fffffff));
  return bytes.subarray(0, check(inline.getsockopt(fd, level, name, bytes), 'getsockopt'));
}

/** Sets an option; `optlen` goes with a null value. */
export function setOption({ fd }: Descriptor, level: number, name: number, value: unknown, optlen?: unknown): void {
  if (value === null) {
    check(inline.setsockoptNull(fd, level, name, int32(optlen, 'optlen')), 'setsockopt');
    return;
  }
  const bytes = bytesOf(value);
  if (bytes !== undefined) {
    check(inline.setsockopt(fd, level, name, bytes), 'setsockopt');
    return;
  }
  if (typeof value !== 'number' && typeof value !== 'boolean') throw invalidType('value', 'a number', value);
  check(inline.setsockoptInt(fd, level, name, Number(value)), 'setsockopt');
}
