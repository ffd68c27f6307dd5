/** Makes conditions of a parsed expression: what each primitive of pcap-filter(7) compares. */
import { type Fields, relation } from './arithmetic';
import type { Direction, Expression, Identifier, Qualifiers } from './ast';
import { and, type Condition, equals, masked, not, or, type Step, test } from './condition';
import { inet6Of, inetOf, macOf, type Ports, portsOf, type Refuse, type Transport } from './identifiers';
import * as bpf from './instruction';
import { LINK_TITLES, LinkLayer, type LinkKind } from './link-layer';
import { mistake, quoted } from './mistake';
import { ETHERTYPE, ETHERTYPE_NAMES, IPPROTO, type Protocol, protocolByName } from './names';

const PACKET_OUTGOING = 4;
/** Of the IPv4 fragment field: the offset. A fragment that is not the first has no transport header. */
const FRAGMENT_OFFSET = 0x1fff;
const IP6_HEADER = 40;

/** Protocols whose bytes are looked for behind an IPv4 header. */
const OVER_INET = new Set<Protocol>(['tcp', 'udp', 'sctp', 'icmp', 'igmp', 'igrp', 'pim', 'vrrp', 'carp']);
/** Protocols whose bytes are looked for behind the link layer header. */
const OVER_LINK = new Set<Protocol>(['ip', 'ip6', 'arp', 'rarp', 'atalk', 'decnet', 'lat', 'sca', 'moprc', 'mopdl']);

export class Generator implements Fields {
  readonly link: LinkLayer;

  /** @param live whether the kernel keeps VLAN tags beside the frames */
  constructor(
    private readonly source: string,
    kind: LinkKind,
    private readonly live: boolean,
  ) {
    this.link = new LinkLayer(kind);
  }

  readonly refuse: Refuse = (at, reason) => {
    throw mistake(this.source, at, reason);
  };

  /** Operands are visited in the order of the source, for `vlan` changes what stands after it. */
  condition(node: Expression): Condition {
    switch (node.kind) {
      case 'chain': {
        let condition = this.condition(node.first);
        for (const { operator, operand } of node.rest) {
          const right = this.condition(operand);
          condition = operator === 'and' ? and(condition, right) : or(condition, right);
        }
        return condition;
      }
      case 'not':
        return not(this.condition(node.operand));
      case 'primitive':
        return this.primitive(node.qualifiers, node.id);
      case 'protocol':
        return this.protocol(node.protocol, node.at);
      case 'relation':
        return relation(node, this);
      case 'length': {
        const length: Step[] = [{ code: bpf.LD | bpf.LEN, k: 0 }];
        return node.operator === '>=' ? test(length, bpf.JGE, node.value) : not(test(length, bpf.JGT, node.value));
      }
      case 'broadcast':
        return this.broadcast(node.protocol, node.at);
      case 'multicast':
        return this.multicast(node.protocol, node.at);
      case 'direction':
        return this.direction(node.outbound);
      case 'ifindex':
        return equals(this.interfaceIndex(), node.value);
      default:
        return this.encapsulation(node);
    }
  }

  private encapsulation(node: Expression & { kind: 'vlan' | 'mpls' | 'pppoes' | 'pppoed' }): Condition {
    const { kind, at } = node;
    const { link } = this;
    const limit = (id: number | undefined, max: number): number | undefined => {
      if (id !== undefined && id > max) this.refuse(at, `the number of ${kind} must be at most ${max}`);
      return id;
    };
    switch (kind) {
      case 'pppoed':
        return this.carries(ETHERTYPE.pppoed, at);
      case 'pppoes':
        this.carries(ETHERTYPE.pppoes, at);
        return link.pppoes(limit(node.id, 0xffff));
      case 'mpls':
        if (link.kind !== 'ethernet' && link.kind !== 'ppp') this.notOn(kind, at);
        return link.mpls(limit(node.id, 0xfffff));
      case 'vlan':
        if (link.labels > 0) this.refuse(at, "'vlan' cannot stand after 'mpls'");
        if (link.kind !== 'ethernet') this.notOn(kind, at);
        return link.vlan(limit(node.id, 0xfff), this.live);
    }
  }

  private notOn(what: string, at: number): never {
    return this.refuse(at, `'${what}' has no meaning on the link type ${LINK_TITLES[this.link.kind]}`);
  }

  private carries(type: number, at: number): Condition {
    if (this.link.labels > 0 && type !== ETHERTYPE.ip && type !== ETHERTYPE.ip6) {
      this.refuse(at, "after 'mpls' only IPv4 and IPv6 can be told apart");
    }
    return this.link.carries(type);
  }

  // Protocols.

  private ipProtocol(protocol: number, at: number): Condition {
    return and(this.carries(ETHERTYPE.ip, at), equals(this.link.payload(9, bpf.B), protocol));
  }

  /** The next header after the IPv6 header, or after a fragment header that comes first. */
  private ip6Protocol(protocol: number, at: number): Condition {
    const { link } = this;
    const next = link.payload(6, bpf.B);
    const fragment = and(equals(next, IPPROTO.fragment), equals(link.payload(IP6_HEADER, bpf.B), protocol));
    return and(this.carries(ETHERTYPE.ip6, at), or(equals(next, protocol), fragment));
  }

  private anyIpProtocol(protocol: number, at: number): Condition {
    return or(this.ipProtocol(protocol, at), this.ip6Protocol(protocol, at));
  }

  private protocol(protocol: Protocol, at: number): Condition {
    switch (protocol) {
      case 'tcp':
      case 'udp':
      case 'sctp':
      case 'pim':
      case 'ah':
      case 'esp':
        return this.anyIpProtocol(IPPROTO[protocol], at);
      case 'icmp':
      case 'igmp':
      case 'igrp':
      case 'vrrp':
      case 'carp':
        return this.ipProtocol(IPPROTO[protocol], at);
      case 'icmp6':
        return this.ip6Protocol(IPPROTO.icmp6, at);
      case 'ether':
        return this.refuse(at, "expected a qualifier or '[' after the name of the link layer");
      default:
        return this.carries(ETHERTYPE[protocol], at);
    }
  }

  private protocolNumber(protocol: Protocol | undefined, id: Identifier): Condition {
    const { at } = id;
    if (id.form !== 'number' && id.form !== 'name')
      return this.refuse(at, "expected the number or '\\name' of a protocol");
    const known = protocol === 'ether' ? (name: string) => ETHERTYPE_NAMES.get(name) : protocolByName;
    switch (protocol) {
      case undefined:
      case 'ip':
      case 'ip6':
      case 'ether': {
        const number = id.form === 'number' ? id.value : known(id.text);
        if (number === undefined) return this.refuse(at, `unknown protocol ${quoted((id as { text: string }).text)}`);
        if (protocol === 'ip') return this.ipProtocol(number, at);
        if (protocol === 'ip6') return this.ip6Protocol(number, at);
        return protocol === 'ether' ? this.carries(number, at) : this.anyIpProtocol(number, at);
      }
      default:
        return this.refuse(at, `'proto' has no meaning after '${protocol}': expected 'ip', 'ip6' or 'ether' before it`);
    }
  }

  // Addresses and ports.

  private primitive(qualifiers: Qualifiers, id: Identifier): Condition {
    const { type, protocol, direction } = qualifiers;
    switch (type) {
      case 'proto':
        return this.protocolNumber(protocol, id);
      case 'port':
      case 'portrange':
        return this.ports(protocol, direction, portsOf(type, protocol, id, this.refuse), id.at);
      default:
        return this.address(qualifiers, id);
    }
  }

  private address(qualifiers: Qualifiers, id: Identifier): Condition {
    const { type, protocol, direction } = qualifiers;
    const { at } = id;
    switch (id.form) {
      case 'name':
        return this.refuse(
          at,
          `names of hosts and networks are not looked up: expected an address, found ${quoted(id.text)}`,
        );
      case 'mac':
        if (protocol !== 'ether' || type === 'net')
          this.refuse(at, "expected 'ether', 'ether src', … before a MAC address");
        return this.etherHost(direction, macOf(id.text), at);
      case 'inet6': {
        if (protocol !== undefined && protocol !== 'ip6') this.notBefore(protocol, 'an IPv6 address', at);
        return this.ip6Host(direction, inet6Of(type, id, this.refuse), at);
      }
      default: {
        const [value, mask] = inetOf(type, id, this.refuse);
        return this.ipHost(protocol, direction, value, mask, at);
      }
    }
  }

  private notBefore(protocol: Protocol, what: string, at: number): never {
    return this.refuse(at, `'${protocol}' has no meaning before ${what}`);
  }

  private ipHost(
    protocol: Protocol | undefined,
    direction: Direction | undefined,
    value: number,
    mask: number,
    at: number,
  ): Condition {
    const compare = (carrier: 'ip' | 'arp' | 'rarp', source: number, destination: number): Condition =>
      and(
        this.carries(ETHERTYPE[carrier], at),
        directed(
          direction,
          () => masked(this.link.payload(source, bpf.W), mask, value),
          () => masked(this.link.payload(destination, bpf.W), mask, value),
        ),
      );
    switch (protocol) {
      case undefined: {
        const ip = compare('ip', 12, 16);
        return this.link.labels > 0 ? ip : or(ip, compare('arp', 14, 24), compare('rarp', 14, 24));
      }
      case 'ip':
        return compare('ip', 12, 16);
      case 'arp':
      case 'rarp':
        return compare(protocol, 14, 24);
      default:
        return this.notBefore(protocol, 'an IPv4 address', at);
    }
  }

  private ip6Host(direction: Direction | undefined, [value, mask]: [number[], number[]], at: number): Condition {
    const compare = (offset: number) => () =>
      and(...value.map((word, index) => masked(this.link.payload(offset + 4 * index, bpf.W), mask[index]!, word)));
    return and(this.carries(ETHERTYPE.ip6, at), directed(direction, compare(8), compare(24)));
  }

  private etherHost(direction: Direction | undefined, address: readonly number[], at: number): Condition {
    const { link } = this;
    if (link.kind !== 'ethernet') this.notOn('ether', at);
    const [high, low] = [
      (address[0]! << 8) | address[1]!,
      address.slice(2).reduce((word, byte) => (word << 8) | byte, 0),
    ];
    const compare = (offset: number) => () =>
      and(equals(link.header(offset + 2, bpf.W), low), equals(link.header(offset, bpf.H), high));
    return directed(direction, compare(6), compare(0));
  }

  private ports(protocol: Protocol | undefined, direction: Direction | undefined, ports: Ports, at: number): Condition {
    const { link } = this;
    if (protocol !== undefined && protocol !== 'tcp' && protocol !== 'udp' && protocol !== 'sctp') {
      this.notBefore(protocol, 'a port', at);
    }
    const { low, high, transport = protocol } = ports;
    const within = (steps: Step[]): Condition =>
      low === high ? equals(steps, low) : and(test(steps, bpf.JGE, low), not(test(steps, bpf.JGT, high)));
    const carried = (steps: Step[]): Condition => {
      const protocols: Transport[] = transport === undefined ? ['sctp', 'tcp', 'udp'] : [transport];
      return or(...protocols.map((each) => equals(steps, IPPROTO[each])));
    };
    const compare = (load: (offset: number) => Step[]): Condition =>
      directed(
        direction,
        () => within(load(0)),
        () => within(load(2)),
      );
    const ip6 = and(
      this.carries(ETHERTYPE.ip6, at),
      carried(link.payload(6, bpf.B)),
      compare((offset) => link.payload(IP6_HEADER + offset, bpf.H)),
    );
    const ip = and(
      this.carries(ETHERTYPE.ip, at),
      carried(link.payload(9, bpf.B)),
      this.firstFragment(),
      compare((offset) => link.transport(offset, bpf.H)),
    );
    return or(ip6, ip);
  }

  private firstFragment(): Condition {
    return not(test(this.link.payload(6, bpf.H), bpf.JSET, FRAGMENT_OFFSET));
  }

  // The rest.

  private broadcast(protocol: Protocol | undefined, at: number): Condition {
    if (protocol === undefined || protocol === 'ether') {
      if (this.link.kind !== 'ethernet') this.notOn('broadcast', at);
      return this.etherHost('dst', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff], at);
    }
    if (protocol !== 'ip') this.notBefore(protocol, "'broadcast'", at);
    const destination = this.link.payload(16, bpf.W);
    return and(this.carries(ETHERTYPE.ip, at), or(equals(destination, 0), equals(destination, 0xffffffff)));
  }

  private multicast(protocol: Protocol | undefined, at: number): Condition {
    const { link } = this;
    switch (protocol) {
      case undefined:
      case 'ether':
        if (link.kind !== 'ethernet') this.notOn('multicast', at);
        return test(link.header(0, bpf.B), bpf.JSET, 1);
      case 'ip':
        return and(this.carries(ETHERTYPE.ip, at), test(link.payload(16, bpf.B), bpf.JGE, 224));
      case 'ip6':
        return and(this.carries(ETHERTYPE.ip6, at), equals(link.payload(24, bpf.B), 0xff));
      default:
        return this.notBefore(protocol, "'multicast'", at);
    }
  }

  /** Where a cooked header has the type of the packet that is asked, else the kernel is. */
  private direction(outbound: boolean): Condition {
    const { link } = this;
    const type =
      link.kind === 'linux_sll'
        ? link.header(0, bpf.H)
        : link.kind === 'linux_sll2'
          ? link.header(10, bpf.B)
          : [{ code: bpf.LD | bpf.H | bpf.ABS, k: bpf.ancillary('type') }];
    const outgoing = equals(type, PACKET_OUTGOING);
    return outbound ? outgoing : not(outgoing);
  }

  private interfaceIndex(): Step[] {
    const { link } = this;
    if (link.kind === 'linux_sll2') return link.header(4, bpf.W);
    return [{ code: bpf.LD | bpf.W | bpf.ABS, k: bpf.ancillary('ifidx') }];
  }

  // What arithmetic asks.

  has(protocol: Protocol, at: number): Condition | undefined {
    if (protocol === 'ether') return undefined;
    if (OVER_INET.has(protocol)) {
      return and(this.carries(ETHERTYPE.ip, at), this.protocol(protocol, at), this.firstFragment());
    }
    if (protocol === 'icmp6') {
      // Fragments are not considered: the header is taken to follow the IPv6 header.
      return and(this.carries(ETHERTYPE.ip6, at), equals(this.link.payload(6, bpf.B), IPPROTO.icmp6));
    }
    return this.protocol(protocol, at);
  }

  load(protocol: Protocol, offset: number | undefined, size: number, cell: number, at: number): Step[] {
    const { link } = this;
    if (protocol === 'ether') return offset === undefined ? link.headerIndexed(0, size) : link.header(offset, size);
    if (OVER_INET.has(protocol)) {
      return offset === undefined ? link.transportIndexed(size, cell) : link.transport(offset, size);
    }
    if (protocol !== 'icmp6' && !OVER_LINK.has(protocol)) {
      this.refuse(at, `the bytes of '${protocol}' cannot be read by an offset`);
    }
    const start = protocol === 'icmp6' ? IP6_HEADER : 0;
    return offset === undefined ? link.payloadIndexed(start, size) : link.payload(start + offset, size);
  }
}

function directed(direction: Direction | undefined, source: () => Condition, destination: () => Condition): Condition {
  switch (direction) {
    case 'src':
      return source();
    case 'dst':
      return destination();
    case 'src and dst':
      return and(source(), destination());
    default:
      return or(source(), destination());
  }
}
