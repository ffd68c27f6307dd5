/**
 * Messages: `recvmsg`, `sendmsg`, their batches, and descriptors passed along.
 *
 * Descriptors that arrive are the process's from the moment recvmsg(2) returns: whoever does not hand them to the caller
 * has to close them.
 */
import { encodeAddress, endpointOf, hostOf, NEEDS_RESOLVER } from '../address';
import type { Address } from '../address/types';
import { decodeAncillary, descriptorsOf, encodeAncillary, type Ancillary, type AncillaryInput } from '../cmsg';
import * as constants from '../constants';
import type { Descriptor } from '../descriptor';
import { invalidType, invalidValue, outOfRange, type Endpoint } from '../errors';
import { MessageBatch } from '../message-batch';
import { address as scratch, inline, MAX_LENGTH, out, out2, type Syscalls } from '../syscalls';
import { dataBytes, fileDescriptor, integer, sizeOf, writableBytes } from '../validate';
import { Direction, EAGAIN, MORE, Operation } from './operation';
import { flagsOf, isTcp, receivedAddress, receivingDirection } from './transfer';

/** What `recvmsg` gives. */
export interface Message<A> {
  data: Buffer<ArrayBuffer>;
  ancdata: Ancillary[];
  /** `MSG_TRUNC`, `MSG_CTRUNC`, `MSG_EOR` …; the kernel's alone, without `MSG_CMSG_CLOEXEC`. */
  flags: number;
  address: A;
}

/** What `recvmsg_into` gives. */
export interface MessageInto<A> {
  nbytes: number;
  ancdata: Ancillary[];
  flags: number;
  address: A;
}

/** What `recv_fds` gives. */
export interface ReceivedDescriptors<A> {
  data: Buffer<ArrayBuffer>;
  /** Close-on-exec, and the caller's to close. */
  fds: number[];
  flags: number;
  address: A;
}

/** What `sendmsg_afalg` sends. */
export interface AlgMessage {
  msg?: Iterable<unknown>;
  /** `ALG_OP_ENCRYPT`, `ALG_OP_DECRYPT` … */
  op: number;
  iv?: Uint8Array;
  assoclen?: number;
  flags?: number;
}
