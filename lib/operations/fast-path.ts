/**
 * The first try of the calls that move bytes, made without an operation where the arguments are plain: an operation costs
 * as much again as everything else that JavaScript does for a call (the rows `unix-datagram`, `udp-pair-64` and
 * `recv-fresh` of the benchmarks need it). An answer that is not a number of bytes is passed to the operation as its first answer.
 */
import { types } from 'node:util';
import { encodeAddress } from '../address';
import type { Descriptor } from '../descriptor/descriptor';
import { UNTRIED } from './operation';
import { reserve, reserved } from '../memory/slab';
import { address as scratch, inline } from '../system/syscalls';
import { MAX_LENGTH } from '../arguments/validate';

const { isUint8Array } = types;

function plainSize(size: unknown): size is number {
  return typeof size === 'number' && size >>> 0 === size && size <= MAX_LENGTH;
}

/** An empty array could be a detached one, which the operation has to check. */
function plainBytes(bytes: unknown): bytes is Uint8Array {
  return isUint8Array(bytes) && bytes.length > 0 && bytes.length <= MAX_LENGTH;
}

/** Whether a receiving call with these flags may ask the kernel: nothing was read ahead. */
function plainReceive(descriptor: Descriptor, flags: unknown): boolean {
  return plain(descriptor, flags) && descriptor.ahead === undefined;
}

/** Whether a call with these flags needs no operation. */
function plain(descriptor: Descriptor, flags: unknown): boolean {
  return descriptor.direct && (flags === undefined || flags === 0);
}

/** The bytes are in `reserved`. */
export function tryRecv(descriptor: Descriptor, size: unknown, flags: unknown): number {
  if (!plainReceive(descriptor, flags) || !plainSize(size)) return UNTRIED;
  reserve(size);
  return inline.recv(descriptor.fd, reserved.memory, reserved.offset, size, 0);
}

/** The bytes are in `reserved`, the sender in the scratch. */
export function tryRecvfrom(descriptor: Descriptor, size: unknown, flags: unknown): number {
  if (!plainReceive(descriptor, flags) || !plainSize(size)) return UNTRIED;
  reserve(size);
  return inline.recvfrom(descriptor.fd, reserved.memory, reserved.offset, size, 0);
}

export function tryRecvInto(descriptor: Descriptor, buffer: unknown, nbytes: unknown, flags: unknown): number {
  if (!plainReceive(descriptor, flags) || nbytes !== undefined || !plainBytes(buffer)) return UNTRIED;
  return inline.recv(descriptor.fd, buffer, 0, buffer.length, 0);
}

export function trySend(descriptor: Descriptor, data: unknown, flags: unknown): number {
  if (!plain(descriptor, flags) || !plainBytes(data)) return UNTRIED;
  return inline.send(descriptor.fd, data, 0, data.length, 0);
}

/** `sendto(data, address)` */
export function trySendto(descriptor: Descriptor, data: unknown, to: unknown, more: unknown): number {
  if (!plain(descriptor, more) || typeof to !== 'object' || to === null || !plainBytes(data)) return UNTRIED;
  const length = encodeAddress(to, descriptor, scratch, 'sendto');
  // The address may have getters, and they may detach the data.
  return length <= 0 || data.length === 0 ? UNTRIED : inline.sendto(descriptor.fd, data, 0, data.length, 0, length);
}

/** Replaces methods that were installed from the table of operations. */
export function replace(prototype: object, methods: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}
