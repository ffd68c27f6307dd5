/**
 * Datagrams that one `recvmmsg` received before they were asked for. They belong to the descriptor: while there are some,
 * every receiving call is served from them (`calls`), in order and with datagram semantics.
 */
import type { Address } from '../types/addresses';
import * as constants from '../constants/generated';
import { MSG_PEEK, MSG_TRUNC } from '../constants/generated';
import type { Descriptor } from '../descriptor/descriptor';
import { MessageBatch, putMessages } from './message-batch';
import { native } from '../system/native';
import { answerReceive, inline, OUT_OF_BOUNDS, out, Syscalls } from '../system/syscalls';

const PEEK: number = MSG_PEEK;
const TRUNC: number = MSG_TRUNC;

/** How many datagrams the first `recvmmsg` asks for. */
const FIRST = 4;

export class ReadAhead {
  /** The receiving calls, served from here. */
  readonly calls: Syscalls = new ServedCalls(this);
  private readonly batch: MessageBatch;
  private data: Buffer<ArrayBuffer>[] = [];
  /** The next one to hand out. */
  private next = 0;
  /** How many the next `recvmmsg` asks for: twice as many after one that came back full, fewer after one that did not. */
  private wanted: number;

  /** @param batch the most datagrams at once @param bufsize bytes of each, of which a longer one is cut */
  constructor(
    private readonly descriptor: Descriptor,
    batch: number,
    bufsize: number,
  ) {
    this.batch = new MessageBatch(batch, bufsize);
    this.wanted = Math.min(FIRST, batch);
  }

  /** Receives what is there: how many datagrams, or -errno. */
  fill(): number {
    const { batch, descriptor } = this;
    batch.receive(descriptor);
    // With MSG_TRUNC the kernel reports the full length of a datagram that it cuts.
    const count = inline.recvmmsg(descriptor.fd, batch.memory, this.wanted, batch.size, 0, TRUNC);
    if (count <= 0) return count;
    batch.received(count);
    this.data = batch.copy();
    this.next = 0;
    descriptor.ahead = this;
    this.wanted = Math.min(count === this.wanted ? count * 2 : Math.max(count, FIRST), batch.capacity);
    return count;
  }

  /** The next datagram, cut to `bufsize` bytes. */
  take(bufsize: number): [Buffer<ArrayBuffer>, Address | null] {
    const data = this.data[this.next]!;
    const address = this.batch.address(this.next);
    this.consume(1);
    return [data.length > bufsize ? data.subarray(0, bufsize) : data, address];
  }

  /** How many there are. */
  get length(): number {
    return this.data.length - this.next;
  }

  private consume(count: number): void {
    const { data } = this;
    // What was handed out is the caller's alone.
    for (let i = 0; i < count; i++) data[this.next++] = EMPTY;
    if (this.next < data.length) return;
    this.data = [];
    this.descriptor.ahead = undefined;
  }

  /** Does what recvmsg(2) does with the next datagram: the answer is in the slots and the scratch address. */
  receive(buffers: readonly Uint8Array[], flags: number): number {
    const { batch, next } = this;
    const bytes = this.data[next]!;
    let copied = 0;
    for (const buffer of buffers) {
      const part = bytes.subarray(copied, copied + buffer.length);
      buffer.set(part);
      copied += part.length;
    }
    const full = batch.lengths[next]!;
    const cut = copied < full ? TRUNC : 0;
    answerReceive(batch.rawAddress(next), batch.flags[next]! | cut, 0);
    if ((flags & PEEK) === 0) this.consume(1);
    return (flags & TRUNC) !== 0 ? full : copied;
  }

  /** Does what recvmmsg(2) does with as many datagrams as there are. */
  receiveMany(memory: Uint8Array, capacity: number, size: number, control: number, flags: number): number {
    const count = Math.min(this.length, capacity);
    const { batch, next } = this;
    putMessages(memory, { capacity, size, ancbufsize: control }, count, (index) => {
      const data = this.data[next + index]!.subarray(0, size);
      const full = batch.lengths[next + index]!;
      return {
        data,
        length: (flags & TRUNC) !== 0 ? full : data.length,
        flags: batch.flags[next + index]! | (data.length < full ? TRUNC : 0),
        address: batch.rawAddress(next + index),
      };
    });
    if ((flags & PEEK) === 0) this.consume(count);
    return count;
  }
}

const EMPTY = Buffer.alloc(0);

/** The flat calls of which those that receive are served from what was read ahead. */
class ServedCalls extends Syscalls {
  constructor(private readonly ahead: ReadAhead) {
    super(native.inline);
  }

  override recv(_fd: number, bytes: Uint8Array, offset: number, length: number, flags: number): number {
    // The view was detached or resized during the call.
    if (bytes.length < offset + length) return OUT_OF_BOUNDS;
    return this.ahead.receive([bytes.subarray(offset, offset + length)], flags);
  }

  override recvfrom(fd: number, bytes: Uint8Array, offset: number, length: number, flags: number): number {
    return this.recv(fd, bytes, offset, length, flags);
  }

  override recvmsg(
    _fd: number,
    buffers: readonly Uint8Array[],
    length: number,
    _control: Uint8Array,
    flags: number,
  ): number {
    if (buffers.reduce((sum, buffer) => sum + buffer.length, 0) < length) return OUT_OF_BOUNDS;
    return this.ahead.receive(buffers, flags);
  }

  override recvmmsg(
    _fd: number,
    memory: Uint8Array,
    count: number,
    size: number,
    control: number,
    flags: number,
  ): number {
    return this.ahead.receiveMany(memory, count, size, control, flags);
  }
}

/**
 * Options with which the kernel adds control messages to datagrams. A queue of datagrams has no room for those, so such
 * sockets are not read ahead.
 */
const REQUESTS = [
  [
    constants.SOL_SOCKET,
    constants.SO_TIMESTAMP,
    constants.SO_TIMESTAMP_NEW,
    constants.SO_TIMESTAMPNS,
    constants.SO_TIMESTAMPNS_NEW,
    constants.SO_TIMESTAMPING,
    constants.SO_TIMESTAMPING_NEW,
    constants.SO_RXQ_OVFL,
    constants.SO_PASSCRED,
    constants.SO_WIFI_STATUS,
    constants.SO_RCVMARK,
    constants.SO_RCVPRIORITY,
  ],
  [
    constants.IPPROTO_IP,
    constants.IP_PKTINFO,
    constants.IP_RECVTTL,
    constants.IP_RECVTOS,
    constants.IP_RECVOPTS,
    constants.IP_RETOPTS,
    constants.IP_PASSSEC,
    constants.IP_RECVORIGDSTADDR,
    constants.IP_CHECKSUM,
    constants.IP_RECVFRAGSIZE,
  ],
  [
    constants.IPPROTO_IPV6,
    constants.IPV6_RECVPKTINFO,
    constants.IPV6_RECVHOPLIMIT,
    constants.IPV6_RECVRTHDR,
    constants.IPV6_RECVHOPOPTS,
    constants.IPV6_RECVDSTOPTS,
    constants.IPV6_RECVTCLASS,
    constants.IPV6_FLOWINFO,
    constants.IPV6_RECVPATHMTU,
    constants.IPV6_RECVORIGDSTADDR,
    constants.IPV6_RECVFRAGSIZE,
    constants.IPV6_2292PKTINFO,
    constants.IPV6_2292HOPLIMIT,
    constants.IPV6_2292RTHDR,
    constants.IPV6_2292HOPOPTS,
    constants.IPV6_2292DSTOPTS,
  ],
  [constants.SOL_UDP, constants.UDP_GRO],
  [constants.SOL_PACKET, constants.PACKET_AUXDATA],
  [constants.SOL_NETLINK, constants.NETLINK_PKTINFO, constants.NETLINK_LISTEN_ALL_NSID],
] as const;

/** Families whose datagrams have control messages only where an option asks for them. */
const PLAIN: readonly (number | undefined)[] = [
  constants.AF_INET,
  constants.AF_INET6,
  constants.AF_PACKET,
  constants.AF_NETLINK,
  constants.AF_VSOCK,
];

/** Whether a queue can hold all that a socket receives: datagrams that have no control messages. */
export function canReadAhead({ fd, family, type }: Descriptor): boolean {
  if (type !== constants.SOCK_DGRAM && type !== constants.SOCK_RAW) return false;
  if (!PLAIN.includes(family)) return false;
  return !REQUESTS.some(([level, ...names]) =>
    names.some((name) => {
      if (level === undefined || name === undefined) return false;
      return inline.getsockoptInt(fd, level, name) >= 0 && out() !== 0;
    }),
  );
}
