/** What both entry points export alike beside the constants: errors, helpers that never wait, types. */
import { AF_INET6 } from '../constants/generated';
export * from '../address/guards';
export type * from '../types/addresses';
export type * from '../types/options';
export {
  icmp6Filter,
  icmpFilter,
  type IcmpTypeName,
  type Icmpv6TypeName,
  type TypeSelection,
} from '../options/icmp-filters';
export type * from '../types/flavours';
export { close, dup, type OptionInput } from './base-socket';
export { openSockets } from './open-sockets';
export type { AncillaryMessage, AncillaryValue, AncillaryInput } from '../ancillary/cmsg';
export { CMSG_LEN, CMSG_SPACE } from '../ancillary/sizes';
export { getdefaulttimeout, setdefaulttimeout } from '../descriptor/default-timeout';
export { errorcode } from '../errors/errno';
export { strerror } from '../errors/strerror';
export { AbortError, GaiError, SocketError, SocketTimeoutError, type Endpoint } from '../errors/errors';
export { htonl, htons, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs } from '../address/arpa-inet';
export type { Async, CallOptions, File, SocketOptions, Unspecified, Waiting } from '../operations/interface';
export { MessageBatch, type MessageOptions } from '../operations/message-batch';
export {
  getprotobyname,
  getservbyname,
  getservbyport,
  gethostname,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
  sethostname,
} from '../names/netdb';
export { has_dualstack_ipv6, type ConnectionOptions, type HostAddress, type ServerOptions } from '../operations/create';
export type { AlgMessage } from '../operations/afalg';
export type { ReceivedDescriptors } from '../operations/pass-descriptors';
export type { Message, MessageInto } from '../operations/receive-message';
export type { AddressInfo, HostEntry } from '../operations/resolve';
export { checksum } from '../packet/checksum';
export type { PollEntry, PollResult } from '../waiting/poll';
export type { Bytes, Data } from '../arguments/validate';

/** Whether this platform knows IPv6. */
export const has_ipv6: boolean = (AF_INET6 as number | undefined) !== undefined;
