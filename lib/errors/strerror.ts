import { int32 } from '../arguments/validate';
import { native } from '../system/native';

/**
 * The C library's description of a positive error number.
 *
 * @see https://man7.org/linux/man-pages/man3/strerror.3.html
 */
export function strerror(errnum: number): string {
  return native.strerror(int32(errnum, 'errnum'));
}
