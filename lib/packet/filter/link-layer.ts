/**
 * Where the headers lie that an expression speaks of, and how the link layer says what it carries. `vlan`, `mpls` and
 * `pppoes` move these offsets for all that stands after them in the expression, as pcap-filter(7) describes.
 */
import { and, type Condition, equals, FALSE, masked, not, or, type Step, test, TRUE } from './condition';
import * as bpf from './instruction';
import { LITTLE_ENDIAN } from '../../memory/bytes';
import { ETHERTYPE } from './names';

/** The kinds of link layers. */
export type LinkKind = 'ethernet' | 'ip' | 'ipv4' | 'ipv6' | 'linux_sll' | 'linux_sll2' | 'null' | 'loop' | 'ppp';

/** Where the type of what is carried lies, and where that begins. */
const OFFSETS: Readonly<Record<LinkKind, readonly [type: number, payload: number]>> = {
  ethernet: [12, 14],
  ip: [0, 0],
  ipv4: [0, 0],
  ipv6: [0, 0],
  linux_sll: [14, 16],
  linux_sll2: [0, 20],
  null: [0, 4],
  loop: [0, 4],
  ppp: [2, 4],
};

export const LINK_TITLES: Readonly<Record<LinkKind, string>> = {
  ethernet: 'Ethernet',
  ip: 'raw IP',
  ipv4: 'raw IPv4',
  ipv6: 'raw IPv6',
  linux_sll: 'Linux cooked capture',
  linux_sll2: 'Linux cooked capture v2',
  null: 'BSD loopback',
  loop: 'OpenBSD loopback',
  ppp: 'PPP',
};

/** The longest Ethernet payload: a larger number in the type field is a type, a smaller one a length. */
const MAX_LENGTH_FIELD = 1500;
/** In Linux cooked captures: an LLC header follows. */
const SLL_802_2 = 4;
const [AF_INET, AF_INET6] = [2, 10];
const PPP_TYPES: Readonly<Record<number, number>> = {
  [ETHERTYPE.ip]: 0x0021,
  [ETHERTYPE.ip6]: 0x0057,
  [ETHERTYPE.decnet]: 0x0027,
  [ETHERTYPE.atalk]: 0x0029,
  [ETHERTYPE.ipx]: 0x002b,
  [ETHERTYPE.iso]: 0x0023,
  [ETHERTYPE.stp]: 0x0031,
  [ETHERTYPE.mpls]: 0x0281,
};
const IPX_ETHERTYPE = 0x8137;
const LLC_SNAP = 0xaaaa03;

/** The scratch cell that has how far a tag in the frame moves what follows: 0 or 4. */
export const TAG_CELL = 0;
/** What a program begins with that uses the cell. */
export const CLEAR_TAG: readonly Step[] = [
  { code: bpf.LD | bpf.IMM, k: 0 },
  { code: bpf.ST, k: TAG_CELL },
];
/** What is done where the kernel keeps no tag beside the frame. */
export const NOTE_TAG: readonly Step[] = [
  { code: bpf.LD | bpf.IMM, k: 4 },
  { code: bpf.ST, k: TAG_CELL },
];

export class LinkLayer {
  /** Where the link layer header begins: behind the frame's start in a session of PPP over Ethernet. */
  private start = 0;
  private startVariable = false;
  private typeOffset: number;
  private payloadOffset: number;
  /** Whether `TAG_CELL` is to be added to the offsets of the type and the payload. */
  private variable = false;
  private tags = 0;
  /** How many labels of MPLS lie before the payload. */
  labels = 0;
  /** Whether the offset in `TAG_CELL` was ever used. */
  usesTagCell = false;

  constructor(public kind: LinkKind) {
    [this.typeOffset, this.payloadOffset] = OFFSETS[kind];
  }

  private at(offset: number, size: number, variable: boolean): Step[] {
    const absolute = { code: bpf.LD | size | bpf.ABS, k: offset >>> 0 };
    if (!variable && bpf.isOffset(absolute.k)) return [absolute];
    // The kernel refuses the offset as it is: in the index register it is one outside of every packet.
    if (!variable) return [{ code: bpf.LD | bpf.IMM, k: absolute.k }, ...this.indexed(0, size, false)];
    this.usesTagCell = true;
    return [
      { code: bpf.LDX | bpf.MEM, k: TAG_CELL },
      { code: bpf.LD | size | bpf.IND, k: offset >>> 0 },
    ];
  }

  /** Loads from the link layer header. */
  header(offset: number, size: number): Step[] {
    return this.at(this.start + offset, size, this.startVariable);
  }

  /** The same with an offset that is in the accumulator, to which `offset` is added. */
  headerIndexed(offset: number, size: number): Step[] {
    return this.indexed(this.start + offset, size, this.startVariable);
  }

  /** Loads from what the link layer carries. */
  payload(offset: number, size: number): Step[] {
    return this.at(this.payloadOffset + offset, size, this.variable);
  }

  /** The same with an offset that is in the accumulator, to which `offset` is added. */
  payloadIndexed(offset: number, size: number): Step[] {
    return this.indexed(this.payloadOffset + offset, size, this.variable);
  }

  private indexed(offset: number, size: number, variable: boolean): Step[] {
    const load = { code: bpf.LD | size | bpf.IND, k: offset >>> 0 };
    if (!variable) return [{ code: bpf.MISC | bpf.TAX, k: 0 }, load];
    this.usesTagCell = true;
    return [
      { code: bpf.LDX | bpf.MEM, k: TAG_CELL },
      { code: bpf.ALU | bpf.ADD | bpf.X, k: 0 },
      { code: bpf.MISC | bpf.TAX, k: 0 },
      load,
    ];
  }

  /** Puts the length of the IPv4 header into the index register, and `TAG_CELL` with it. It may use the accumulator. */
  private headerLength(): Step[] {
    if (!this.variable) return [{ code: bpf.LDX | bpf.B | bpf.MSH, k: this.payloadOffset }];
    return [
      ...this.payload(0, bpf.B),
      { code: bpf.ALU | bpf.AND | bpf.K, k: 0xf },
      { code: bpf.ALU | bpf.LSH | bpf.K, k: 2 },
      { code: bpf.ALU | bpf.ADD | bpf.X, k: 0 },
      { code: bpf.MISC | bpf.TAX, k: 0 },
    ];
  }

  /** Loads from what an IPv4 header carries. */
  transport(offset: number, size: number): Step[] {
    return [...this.headerLength(), { code: bpf.LD | size | bpf.IND, k: (this.payloadOffset + offset) >>> 0 }];
  }

  /** The same with an offset that is in the accumulator. @param cell scratch memory that may be used */
  transportIndexed(size: number, cell: number): Step[] {
    const saved = this.variable ? [{ code: bpf.ST, k: cell }] : [];
    const restored = this.variable ? [{ code: bpf.LD | bpf.MEM, k: cell }] : [];
    return [
      ...saved,
      ...this.headerLength(),
      ...restored,
      { code: bpf.ALU | bpf.ADD | bpf.X, k: 0 },
      { code: bpf.MISC | bpf.TAX, k: 0 },
      { code: bpf.LD | size | bpf.IND, k: this.payloadOffset },
    ];
  }

  private typeField(size: number): Step[] {
    return this.at(this.typeOffset, size, this.variable);
  }

  /** The frame is an IEEE 802.3 one, whose payload begins with an LLC header. */
  private get llc(): Condition {
    return not(test(this.typeField(bpf.H), bpf.JGT, MAX_LENGTH_FIELD));
  }

  private snap(organization: number, type: number): Condition {
    const last = ((organization & 0xffff) << 16) | type;
    const first = (LLC_SNAP << 8) | (organization >> 16);
    return and(equals(this.payload(4, bpf.W), last), equals(this.payload(0, bpf.W), first));
  }

  private serviceAccessPoint(type: number): Condition {
    const both = type === ETHERTYPE.iso || type === ETHERTYPE.netbeui || type === 0x06;
    return both ? equals(this.payload(0, bpf.H), (type << 8) | type) : equals(this.payload(0, bpf.B), type);
  }

  private ipx(): Condition {
    return or(
      this.snap(0, IPX_ETHERTYPE),
      equals(this.payload(0, bpf.B), ETHERTYPE.ipx),
      equals(this.payload(0, bpf.H), 0xffff),
    );
  }

  private ethernetCarries(type: number): Condition {
    const ethertype = (value: number): Condition => equals(this.typeField(bpf.H), value);
    switch (type) {
      case ETHERTYPE.atalk:
        return or(ethertype(type), and(this.llc, this.snap(0x080007, type)));
      case ETHERTYPE.aarp:
        return or(ethertype(type), and(this.llc, this.snap(0, type)));
      case ETHERTYPE.ipx:
        return or(ethertype(IPX_ETHERTYPE), and(this.llc, this.ipx()));
      default:
        return type > MAX_LENGTH_FIELD ? ethertype(type) : and(this.llc, this.serviceAccessPoint(type));
    }
  }

  /** The upper four bits of an IP header. */
  private ipVersion(version: number): Condition {
    return masked(this.payload(0, bpf.B), 0xf0, version << 4);
  }

  /** Whether the link layer carries this type: an Ethernet type, or up to 1500 an LLC service access point. */
  carries(type: number): Condition {
    const ip = type === ETHERTYPE.ip;
    const ip6 = type === ETHERTYPE.ip6;
    if (this.labels > 0) {
      const bottom = masked(this.payload(-2, bpf.B), 1, 1);
      return and(bottom, this.ipVersion(ip ? 4 : 6));
    }
    switch (this.kind) {
      case 'ethernet':
        return this.ethernetCarries(type);
      case 'ip':
        return ip || ip6 ? this.ipVersion(ip ? 4 : 6) : FALSE;
      case 'ipv4':
        return ip ? TRUE : FALSE;
      case 'ipv6':
        return ip6 ? TRUE : FALSE;
      case 'null':
      case 'loop': {
        if (!ip && !ip6) return FALSE;
        const family = ip ? AF_INET : AF_INET6;
        // Of 'null' in the order of the machine that captured it.
        return equals(this.typeField(bpf.W), this.kind === 'null' && LITTLE_ENDIAN ? family << 24 : family);
      }
      case 'linux_sll':
        if (type > MAX_LENGTH_FIELD) break;
        return and(equals(this.typeField(bpf.H), SLL_802_2), this.serviceAccessPoint(type));
      case 'ppp':
        return equals(this.typeField(bpf.H), PPP_TYPES[type] ?? type);
      case 'linux_sll2':
        break;
    }
    return equals(this.typeField(bpf.H), type);
  }

  /** A tag that the frame holds, with this id. @param before what is done first */
  private inlineVlan(id: number | undefined, before: readonly Step[]): Condition {
    const field = this.typeField(bpf.H);
    const tagged = or(equals([...before, ...field], 0x8100), equals(field, 0x88a8), equals(field, 0x9100));
    return id === undefined ? tagged : and(tagged, masked(this.payload(0, bpf.H), 0xfff, id));
  }

  /**
   * A VLAN tag. All that follows moves behind it.
   *
   * @param live whether the kernel keeps the outermost tag beside the frame, as it does on most interfaces
   */
  vlan(id: number | undefined, live: boolean): Condition {
    const outermost = this.tags === 0 && this.start === 0;
    this.tags++;
    if (!live || !outermost) {
      const condition = this.inlineVlan(id, []);
      this.typeOffset += 4;
      this.payloadOffset += 4;
      return condition;
    }
    const inline = this.inlineVlan(id, NOTE_TAG);
    this.variable = true;
    return {
      kind: 'if',
      test: equals([{ code: bpf.LD | bpf.B | bpf.ABS, k: bpf.ancillary('vlanp') }], 1),
      then:
        id === undefined ? TRUE : masked([{ code: bpf.LD | bpf.H | bpf.ABS, k: bpf.ancillary('vlan_tci') }], 0xfff, id),
      otherwise: inline,
    };
  }

  /** A label of MPLS, with this number. All that follows moves behind it. */
  mpls(label: number | undefined): Condition {
    const labelled = this.labels > 0 ? masked(this.payload(-2, bpf.B), 1, 0) : this.carries(ETHERTYPE.mpls);
    const condition =
      label === undefined ? labelled : and(labelled, masked(this.payload(0, bpf.W), 0xfffff000, label << 12));
    this.payloadOffset += 4;
    this.labels++;
    return condition;
  }

  /** A session of PPP over Ethernet, with this number. What follows speaks of the PPP frame in it. */
  pppoes(session: number | undefined): Condition {
    const carried = this.carries(ETHERTYPE.pppoes);
    const condition = session === undefined ? carried : and(carried, masked(this.payload(0, bpf.W), 0xffff, session));
    this.kind = 'ppp';
    this.start = this.payloadOffset + 6;
    this.startVariable = this.variable;
    this.typeOffset = this.start;
    this.payloadOffset = this.start + 2;
    return condition;
  }
}
