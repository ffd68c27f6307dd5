/** The measures of control messages; their contents are `cmsg.ts`. */
import { layout } from '../system/layout';
import { integer } from '../arguments/validate';

/** `struct cmsghdr`. */
export const HEADER = layout.cmsghdr;
/** The longest control buffer. */
export const LENGTH_LIMIT = 0x7fffffff;

/** A length with its padding. */
export function aligned(length: number): number {
  return Math.ceil(length / HEADER.align) * HEADER.align;
}

/**
 * What the header of a control message with so many bytes of data says: without padding behind them.
 *
 * @throws RangeError where that is more than 2³¹ - 1
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
export function CMSG_LEN(length: number): number {
  return HEADER.data + integer(length, 'length', 0, LENGTH_LIMIT - HEADER.data);
}

/**
 * How much of a control buffer a message with so many bytes of data takes.
 *
 * @throws RangeError where that is more than 2³¹ - 1
 * @see https://man7.org/linux/man-pages/man3/cmsg.3.html
 */
export function CMSG_SPACE(length: number): number {
  return HEADER.data + aligned(integer(length, 'length', 0, LENGTH_LIMIT - HEADER.data - HEADER.align));
}
