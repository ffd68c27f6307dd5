/**
 * Where the layers of a packet lie. `dissect` walks a packet once and notes four numbers a layer; views are made of them
 * when they are asked for.
 */
import { viewOf } from './text';
import { IPV4, IPV6, NONE } from './kinds';

/** The name of a layer, as `layers` lists it. */
export type LayerName =
  | 'ethernet'
  | 'vlan'
  | 'arp'
  | 'ipv4'
  | 'ipv6'
  | 'icmp'
  | 'icmpv6'
  | 'igmp'
  | 'udp'
  | 'tcp'
  | 'sctp'
  | 'lldp'
  | 'linux_sll'
  | 'linux_sll2'
  | 'loopback';

/** The layers by their kind's number. */
export const NAMES: readonly LayerName[] = [
  'ethernet',
  'vlan',
  'arp',
  'ipv4',
  'ipv6',
  'icmp',
  'icmpv6',
  'igmp',
  'udp',
  'tcp',
  'sctp',
  'lldp',
  'linux_sll',
  'linux_sll2',
  'loopback',
];

/** What `spans` has for each layer. */
export const KIND = 0;
export const START = 1;
/** Where the header ends. */
export const STOP = 2;
/** Where what it carries ends, without what other layers put behind it. */
export const LIMIT = 3;
export const SPAN = 4;

export abstract class Frame {
  /** @internal */
  readonly data: Uint8Array;
  /** @internal `KIND`, `START`, `STOP`, `LIMIT` of one layer after the other; `count` tells how many are used. */
  readonly spans: number[];
  /** @internal How many numbers of `spans` are used. */
  used = 0;
  /** @internal Where the next header begins. */
  at = 0;
  /** @internal Where the bytes end that the layers so far carry. */
  end: number;
  /** @internal Whether an IP header announces more bytes than there are. */
  short = false;
  /** @internal Whether it is a fragment. */
  fragment = false;
  /**
   * The layer whose bytes ended too early: it and what it carries are missing in `layers`. `'payload'` where every header
   * is whole and the payload is not.
   */
  truncated: LayerName | 'payload' | undefined = undefined;
  /** What is impossible about the packet, as a sentence: it ends the layers. */
  malformed: string | undefined = undefined;

  /** @internal */
  constructor(data: Uint8Array) {
    this.data = data;
    this.end = data.length;
    // Four layers at once: to grow an array later costs more.
    this.spans = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  }

  /** @internal Notes a layer. What follows begins at `stop`, and ends where `end` says at this moment. */
  push(kind: number, start: number, stop: number): void {
    const { spans, used } = this;
    spans[used] = kind;
    spans[used + START] = start;
    spans[used + STOP] = stop;
    spans[used + LIMIT] = this.end;
    this.used = used + SPAN;
    this.at = stop;
  }

  /** @internal Ends the layers: the bytes of one end too early. */
  cut(kind: number): number {
    this.truncated = NAMES[kind]!;
    return NONE;
  }

  /** @internal Ends the layers: something is impossible. */
  wrong(sentence: string): number {
    this.malformed = sentence;
    return NONE;
  }

  /** @internal Where in `spans` the nearest IP header before the layer at `position` is, or -1. */
  networkBefore(position: number): number {
    for (let i = position - SPAN; i >= 0; i -= SPAN) {
      if (this.spans[i] === IPV4 || this.spans[i] === IPV6) return i;
    }
    return -1;
  }

  /** @internal Dissects a packet that this one quotes. */
  abstract quote(bytes: Uint8Array, kind: number): Frame;

  /** @internal One line on the layers from `position` on. */
  abstract describe(position: number): string;

  /** All bytes, as they were given. */
  get bytes(): Buffer {
    return viewOf(this.data, 0, this.data.length);
  }

  /** The bytes behind the last layer known, without link padding. It shares the packet's memory. */
  get payload(): Buffer {
    return viewOf(this.data, this.at, this.end);
  }

  /** What lies behind the payload: the link's padding, or bytes beyond the length that a header announces. */
  get trailer(): Buffer {
    return viewOf(this.data, this.end, this.data.length);
  }
}
