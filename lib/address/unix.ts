/**
 * `AF_UNIX`: paths, and on Linux names in the abstract namespace. What one must know:
 *
 * - A path goes with its NUL. An abstract name begins with NUL, is as long as the structure says, and any byte may
 *   follow, NULs too. A structure of `sa_family` alone is unnamed, and given to `bind` lets Linux choose a name.
 * - Coming out, a path may or may not have its NUL counted, and one that fills `sun_path` has none (unix(7), BUGS).
 *
 * @see https://man7.org/linux/man-pages/man7/unix.7.html
 */
import { isUtf8 } from 'node:buffer';
import * as constants from '../constants/generated';
import { errno } from '../errors/errno';
import { invalidType, invalidValue } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import { layout } from '../system/layout';
import { bytesOf } from '../arguments/validate';
import { type AddressCodec, putFamily } from './codec';
import type { UnixAddress } from '../types/addresses';

// Here, for a constant of another module is looked up each time.
const AF_UNIX = constants.AF_UNIX;

const PATH = layout.sockaddr_un.path;
const PATH_SIZE = layout.sockaddr_un.path_size;
const HAS_ABSTRACT_NAMES = process.platform === 'linux';

function tooLong(path: string | Buffer, syscall: string): SocketError {
  return new SocketError(errno.ENAMETOOLONG, syscall, { path });
}

/** Writes what is not a short path of ASCII. */
function encodeBytes(path: unknown, out: Uint8Array, syscall: string): number {
  let bytes: Uint8Array | undefined;
  if (typeof path === 'string') {
    if (/\p{Surrogate}/u.test(path)) throw invalidValue('address.path', 'must be well-formed Unicode', path);
    bytes = Buffer.from(path, 'utf8');
  } else {
    bytes = bytesOf(path);
  }
  if (bytes === undefined) throw invalidType('address.path', 'a string or a Buffer', path);
  const size = bytes.length;
  const named = bytes[0] !== 0 || !HAS_ABSTRACT_NAMES;
  if (size > 0 && named && bytes.includes(0)) throw invalidValue('address.path', 'must not contain NUL', path);
  if (size > (named ? PATH_SIZE - 1 : PATH_SIZE)) {
    throw tooLong(typeof path === 'string' ? path : Buffer.from(bytes), syscall);
  }
  out.set(bytes, PATH);
  if (size > 0 && named) {
    out[PATH + size] = 0;
    return PATH + size + 1;
  }
  return PATH + size;
}

// The last path that was decoded: a client receives from one server.
const lastBytes = new Uint8Array(PATH_SIZE + 1);
let lastLength = 0;
let lastPath = '';

function decodePath(from: Uint8Array, end: number): string | Buffer {
  const size = end - PATH;
  let same = size === lastLength;
  for (let at = 0; same && at < size; at++) same = from[PATH + at] === lastBytes[at];
  if (same) return lastPath;
  const bytes = Buffer.from(from.subarray(PATH, end));
  if (!isUtf8(bytes)) return bytes;
  const path = bytes.toString('utf8');
  if (size <= lastBytes.length) {
    lastBytes.set(bytes);
    lastLength = size;
    lastPath = path;
  }
  return path;
}

export const unixCodec: AddressCodec<UnixAddress> = {
  encode(address, out, _socket, syscall) {
    const path = address.path;
    let length = PATH;
    if (typeof path === 'string' && path.length < PATH_SIZE) {
      for (let at = 0; at < path.length; at++) {
        const code = path.charCodeAt(at);
        if (code === 0 || code > 0x7f) {
          length = -1;
          break;
        }
        out[length++] = code;
      }
      if (length > PATH) out[length++] = 0;
    } else {
      length = -1;
    }
    if (length < 0) length = encodeBytes(path, out, syscall);
    putFamily(out, AF_UNIX, length);
    return length;
  },

  decode(from, length) {
    if (length <= PATH) return { path: '', family: AF_UNIX };
    if (from[PATH] === 0) {
      // Without abstract names, a structure of zeros is how an unnamed socket shows.
      return { path: HAS_ABSTRACT_NAMES ? Buffer.from(from.subarray(PATH, length)) : '', family: AF_UNIX };
    }
    let end = PATH;
    while (end < length && from[end] !== 0) end++;
    return { path: decodePath(from, end), family: AF_UNIX };
  },
};
