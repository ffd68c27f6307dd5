/** The interface that an address of `AF_PACKET` or `AF_CAN` names. */
import { invalidType } from '../arguments/errors';
import { check } from '../errors/errors';
import { native } from '../system/native';
import { cString, int32 } from '../arguments/validate';

/** Its index: `ifindex`, or what the kernel says of `ifname` here and now. */
export function interfaceIndex(
  address: { ifindex?: number | undefined; ifname?: string | undefined },
  syscall: string,
): number {
  const { ifindex } = address;
  if (ifindex !== undefined) return int32(ifindex, 'address.ifindex');
  const { ifname } = address;
  if (ifname === undefined) throw invalidType('address.ifindex', 'a number', undefined);
  return check(native.if_nametoindex(cString(ifname, 'address.ifname')), syscall);
}
