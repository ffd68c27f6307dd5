/** Dissecting: one walk over the headers notes where they lie; views are made when they are asked for. */
import { inspect, type InspectOptions } from 'node:util';
import { invalidType, invalidValue } from '../arguments/errors';
import { type Bytes, uint32, writableBytes } from '../arguments/validate';
import * as c from './constants';
import { Frame, type LayerName, NAMES, SPAN } from './frame';
import * as kinds from './kinds';
import { type Arp, arpLayer } from './layers/arp';
import { type Ethernet, ethernetLayer, type Vlan, vlanLayer } from './layers/ethernet';
import { type Icmp, icmpLayer } from './layers/icmp';
import { type Icmpv6, icmpv6Layer } from './layers/icmpv6';
import { type Igmp, igmpLayer } from './layers/igmp';
import { type Ipv4, ipv4Layer } from './layers/ipv4';
import { type Ipv6, ipv6Layer } from './layers/ipv6';
import {
  type LinuxSll,
  linuxSllLayer,
  type LinuxSll2,
  linuxSll2Layer,
  type Loopback,
  loopbackLayer,
} from './layers/link';
import { type Lldp, lldpLayer } from './layers/lldp';
import { type Sctp, sctpLayer } from './layers/sctp';
import { type Tcp, tcpLayer } from './layers/tcp';
import { type Udp, udpLayer } from './layers/udp';
import type { Layer, View } from './view';

/** The layers by their kind. */
const LAYERS: readonly Layer[] = [
  ethernetLayer,
  vlanLayer,
  arpLayer,
  ipv4Layer,
  ipv6Layer,
  icmpLayer,
  icmpv6Layer,
  igmpLayer,
  udpLayer,
  tcpLayer,
  sctpLayer,
  lldpLayer,
  linuxSllLayer,
  linuxSll2Layer,
  loopbackLayer,
];

/** What a packet begins with: a name, or a `DLT_*` number as capture files have it. 'ip' is IPv4 or IPv6. */
export type LinkType = 'ethernet' | 'ipv4' | 'ipv6' | 'ip' | 'linux_sll2' | number;

export interface DissectOptions {
  /** 'ethernet' where it is left out. A number that is not known here leaves all bytes to the payload. */
  link?: LinkType | undefined;
}

function kindOfLink(link: unknown): number {
  switch (link) {
    case 'ethernet':
    case c.DLT_EN10MB:
      return kinds.ETHERNET;
    case 'ip':
    case c.DLT_RAW:
    case 14: // DLT_RAW on OpenBSD
    case 101: // LINKTYPE_RAW
      return kinds.IP;
    case 'ipv4':
    case c.DLT_IPV4:
      return kinds.IPV4;
    case 'ipv6':
    case c.DLT_IPV6:
      return kinds.IPV6;
    case 'linux_sll2':
    case c.DLT_LINUX_SLL2:
      return kinds.LINUX_SLL2;
    case c.DLT_LINUX_SLL:
      return kinds.LINUX_SLL;
    case c.DLT_NULL:
    case c.DLT_LOOP:
      return kinds.LOOPBACK;
    default:
      if (typeof link === 'number') uint32(link, 'options.link');
      else if (typeof link === 'string') throw invalidValue('options.link', 'must be a known link type', link);
      else throw invalidType('options.link', 'a string or a number', link);
      return kinds.NONE;
  }
}

/**
 * A packet, dissected. Each layer is a view of the packet's bytes, and undefined where the packet has no such layer; of
 * a tunnel's two IP headers it is the outer one. Iterated, it yields all layers in order, then the bytes behind them.
 */
export class Packet extends Frame {
  /** @internal Views that were asked for, by their place. */
  private readonly views: (View | undefined)[] = [undefined, undefined, undefined, undefined];

  /** @internal */
  constructor(data: Uint8Array, link: number) {
    super(data);
    let kind = link;
    while (kind !== kinds.NONE) {
      // Of no bytes at all the first layer is cut short, where one is expected.
      if (kind === kinds.IP) kind = data[this.at]! >> 4 === 6 ? kinds.IPV6 : kinds.IPV4;
      kind = LAYERS[kind]!.walk(this, data, this.at, this.end);
    }
    if (this.short && this.truncated === undefined) this.truncated = 'payload';
  }

  private first(kind: number): View | undefined {
    const { spans, used } = this;
    for (let position = 0; position < used; position += SPAN) if (spans[position] === kind) return this.view(position);
    return undefined;
  }

  private view(position: number): View {
    const index = position / SPAN;
    return (this.views[index] ??= LAYERS[this.spans[position]!]!.at(this, position));
  }

  /** @internal */
  quote(bytes: Uint8Array, kind: number): Packet {
    return new Packet(bytes, kind);
  }

  /** @internal */
  describe(position: number): string {
    const lines: string[] = [];
    for (let each = position; each < this.used; each += SPAN) lines.push(this.view(each).line());
    if (this.malformed !== undefined) lines.push('[malformed]');
    else if (this.truncated !== undefined) lines.push(`[truncated ${this.truncated}]`);
    return lines.join(' ');
  }

  /** The names of the layers, from the outermost: `['ethernet', 'vlan', 'ipv4', 'tcp']`. */
  get layers(): LayerName[] {
    const names: LayerName[] = [];
    for (let position = 0; position < this.used; position += SPAN) names.push(NAMES[this.spans[position]!]!);
    return names;
  }

  get ethernet(): Ethernet | undefined {
    return this.first(kinds.ETHERNET) as Ethernet | undefined;
  }

  /** All VLAN tags, from the outermost; empty where there is none. */
  get vlan(): Vlan[] {
    const tags: View[] = [];
    for (let position = 0; position < this.used; position += SPAN) {
      if (this.spans[position] === kinds.VLAN) tags.push(this.view(position));
    }
    return tags as Vlan[];
  }

  get arp(): Arp | undefined {
    return this.first(kinds.ARP) as Arp | undefined;
  }

  get ipv4(): Ipv4 | undefined {
    return this.first(kinds.IPV4) as Ipv4 | undefined;
  }

  get ipv6(): Ipv6 | undefined {
    return this.first(kinds.IPV6) as Ipv6 | undefined;
  }

  get icmp(): Icmp<Packet> | undefined {
    return this.first(kinds.ICMP) as Icmp<Packet> | undefined;
  }

  get icmpv6(): Icmpv6<Packet> | undefined {
    return this.first(kinds.ICMPV6) as Icmpv6<Packet> | undefined;
  }

  get igmp(): Igmp | undefined {
    return this.first(kinds.IGMP) as Igmp | undefined;
  }

  get udp(): Udp | undefined {
    return this.first(kinds.UDP) as Udp | undefined;
  }

  get tcp(): Tcp | undefined {
    return this.first(kinds.TCP) as Tcp | undefined;
  }

  get sctp(): Sctp | undefined {
    return this.first(kinds.SCTP) as Sctp | undefined;
  }

  get lldp(): Lldp | undefined {
    return this.first(kinds.LLDP) as Lldp | undefined;
  }

  get linux_sll(): LinuxSll | undefined {
    return this.first(kinds.LINUX_SLL) as LinuxSll | undefined;
  }

  get linux_sll2(): LinuxSll2 | undefined {
    return this.first(kinds.LINUX_SLL2) as LinuxSll2 | undefined;
  }

  get loopback(): Loopback | undefined {
    return this.first(kinds.LOOPBACK) as Loopback | undefined;
  }

  /** The layers, then the payload and the trailer where they are not empty: together all bytes, in order. */
  *[Symbol.iterator](): Generator<View | Buffer, void, undefined> {
    for (let position = 0; position < this.used; position += SPAN) yield this.view(position);
    if (this.end > this.at) yield this.payload;
    if (this.data.length > this.end) yield this.trailer;
  }

  /** All layers with their fields, and the payload in hexadecimal. Layers that occur several times are in an array. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = {};
    for (let position = 0; position < this.used; position += SPAN) {
      const name = NAMES[this.spans[position]!]!;
      const fields = this.view(position).toJSON();
      const before = json[name];
      if (Array.isArray(before)) before.push(fields);
      else if (name === 'vlan') json[name] = [fields];
      else json[name] = before === undefined ? fields : [before, fields];
    }
    json.payload = this.payload.toString('hex');
    if (this.truncated !== undefined) json.truncated = this.truncated;
    if (this.malformed !== undefined) json.malformed = this.malformed;
    return json;
  }

  /**
   * One line on the packet, without the link's header where more is known:
   * `IPv4 10.0.0.1 > 10.0.0.2 TCP 443 > 51000 [S.] seq 1 ack 2 win 64240`.
   */
  summary(): string {
    const isLink = (kind: number) => kind <= kinds.VLAN || kind >= kinds.LINUX_SLL;
    let position = 0;
    while (position + SPAN < this.used && isLink(this.spans[position]!)) position += SPAN;
    return this.describe(position);
  }

  /** @internal */
  [inspect.custom](depth: number | null, options: InspectOptions): string {
    if (depth !== null && depth < 0) return '[Packet]';
    // One level more, for the options in the layers.
    return `Packet ${inspect(this.toJSON(), { ...options, depth: depth === null ? null : depth + 1 })}`;
  }
}

/**
 * Dissects a packet. Nothing is copied: layers and payload are views of `bytes`. It never throws on what is in them, and
 * never reads outside: what is cut short or impossible ends the layers, and is in `truncated` or `malformed`.
 *
 * @throws TypeError where `bytes` are none, or `link` is not a link type
 */
export function dissect(bytes: Bytes, options?: DissectOptions): Packet {
  const data = bytes instanceof Uint8Array && bytes.length > 0 ? bytes : writableBytes(bytes, 'bytes');
  const link = options?.link;
  return new Packet(data, link === undefined ? kinds.ETHERNET : kindOfLink(link));
}
