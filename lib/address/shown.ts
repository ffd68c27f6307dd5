/** Addresses as they are shown to people: in `inspect` of a Socket and in traces of system calls. */
import { inspect } from 'node:util';
import type { Address } from '../types/addresses';

export function addressText(address: Address | null): string {
  if (address === null) return 'none';
  if ('path' in address) {
    const { path } = address;
    return typeof path === 'string' ? (path === '' ? 'unnamed' : path) : path.toString('latin1').replaceAll('\0', '@');
  }
  if ('port' in address && 'address' in address) {
    return address.address.includes(':')
      ? `[${address.address}]:${address.port}`
      : `${address.address}:${address.port}`;
  }
  const { family: _, ...fields } = address;
  return inspect(fields, { breakLength: Infinity });
}
