/** What both entry points export alike beside the constants: errors, helpers that never wait, types. */
import { AF_INET6 } from './constants';
export * from './address/guards';
export type * from './address/types';
export type * from './options/types';
export type * from './flavours';
export { close, dup, type OptionInput } from './base-socket';
export type { AncillaryMessage, AncillaryValue, AncillaryInput } from './cmsg';
export { CMSG_LEN, CMSG_SPACE } from './control';
export { getdefaulttimeout, setdefaulttimeout } from './default-timeout';
export { errorcode, strerror } from './errno';
export { AbortError, GaiError, SocketError, SocketTimeoutError, type Endpoint } from './errors';
export { htonl, htons, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs } from './inet';
export type { Async, CallOptions, File, SocketOptions, Unspecified, Waiting } from './interface';
export { MessageBatch, type MessageOptions } from './message-batch';
export {
  getprotobyname,
  getservbyname,
  getservbyport,
  gethostname,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
  sethostname,
} from './netdb';
export { has_dualstack_ipv6, type ConnectionOptions, type HostAddress, type ServerOptions } from './operations/create';
export type { AlgMessage, Message, MessageInto, ReceivedDescriptors } from './operations/message';
export type { AddressInfo, HostEntry } from './operations/resolve';
export { checksum } from './packet/checksum';
export type { PollEntry, PollResult } from './poll';
export type { Bytes, Data } from './validate';

/** Whether this platform knows IPv6. */
export const has_ipv6: boolean = (AF_INET6 as number | undefined) !== undefined;
