/** The timeout that new sockets begin with: one an environment, for both facades. */
import { seconds } from '../arguments/validate';

let defaultTimeout: number | null = null;

/**
 * The timeout of new sockets, in seconds; null is none.
 *
 * @see https://docs.python.org/3/library/socket.html#socket.getdefaulttimeout
 */
export function getdefaulttimeout(): number | null {
  return defaultTimeout;
}

/**
 * Sets the timeout of sockets made from now on, in seconds with fractions; null is none.
 *
 * @throws {RangeError} a negative number, or NaN
 * @see https://docs.python.org/3/library/socket.html#socket.setdefaulttimeout
 */
export function setdefaulttimeout(timeout: number | null): void {
  defaultTimeout = seconds(timeout, 'timeout');
}
