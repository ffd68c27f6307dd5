/** `compileFilter`: from an expression to a program. */
import { invalidType, invalidValue } from '../../arguments/errors';
import { integer, optionsOf } from '../../arguments/validate';
import type { SockFilter } from '../../types/options';
import type { LinkType } from '../dissect';
import { assemble } from './assemble';
import { type Block, buildFlow, ordered, simplify } from './flow';
import { Generator } from './generator';
import { MAX_INSTRUCTIONS } from './instruction';
import { CLEAR_TAG, type LinkKind, NOTE_TAG } from './link-layer';
import { mistake } from './mistake';
import { parseFilter } from './parser';

/** Options of `compileFilter`. */
export interface FilterOptions {
  /**
   * What the frames begin with, as `dissect` takes it: 'ethernet' by default. Of the numbers those of Ethernet, raw IP,
   * loopback, PPP and Linux cooked captures are known.
   */
  link?: LinkType | undefined;
  /** How many bytes of a packet that matches are kept: what the program returns for it. 262,144 by default. */
  snaplen?: number | undefined;
  /**
   * Where VLAN tags are: 'kernel' (by default), beside the frame, for sockets; 'inline', in the frame, as files have
   * them.
   */
  vlan?: 'kernel' | 'inline' | undefined;
}

/** So many blocks are looked at: of as many as a program may have instructions, before what is superfluous is removed. */
const MAX_BLOCKS = 10 * MAX_INSTRUCTIONS;
const DEFAULT_SNAPLEN = 262_144;

const LINK_NUMBERS: Readonly<Record<number, LinkKind>> = {
  0: 'null',
  1: 'ethernet',
  9: 'ppp',
  12: 'ip',
  14: 'ip',
  101: 'ip',
  108: 'loop',
  113: 'linux_sll',
  228: 'ipv4',
  229: 'ipv6',
  276: 'linux_sll2',
};
const LINK_NAMES: readonly string[] = ['ethernet', 'ip', 'ipv4', 'ipv6', 'linux_sll2'];

function linkKind(link: unknown): LinkKind {
  if (typeof link === 'number') {
    const kind = LINK_NUMBERS[link];
    if (kind === undefined) throw invalidValue('options.link', 'is no link type that filters know', link);
    return kind;
  }
  if (typeof link !== 'string') throw invalidType('options.link', 'a string or a number', link);
  if (!LINK_NAMES.includes(link)) {
    throw invalidValue('options.link', `must be one of '${LINK_NAMES.join("', '")}' or a number`, link);
  }
  return link as LinkKind;
}

/** Whether a way through the graph leads to the verdict. */
function canEnd(start: Block | boolean, verdict: boolean): boolean {
  if (typeof start === 'boolean') return start === verdict;
  return ordered(start).some(({ whenTrue, whenFalse }) => whenTrue === verdict || whenFalse === verdict);
}

/**
 * Compiles a filter expression to a classic BPF program, as `SO_ATTACH_FILTER` and `PacketRing` take it.
 *
 * The language is that of pcap-filter(7), and the verdicts are those of tcpdump: `host`, `net`, `port`, `portrange` with
 * directions and protocols, `ether`, `vlan`, `mpls`, `pppoes`, `less`, `greater`, arithmetic on `proto[offset:size]`,
 * `and`, `or`, `not`. An empty expression matches every packet. Names of ports and protocols are those of /etc/services and
 * /etc/protocols, or of short tables where there are no such files. Names of hosts and networks are not looked up.
 * Not supported: `protochain` and `gateway`, and what only 802.11, ATM, MTP, OSI or pf captures have.
 *
 * `ip broadcast` knows no netmask: it matches 255.255.255.255 and 0.0.0.0. `inbound`, `outbound` and `ifindex` ask the
 * kernel, unless the link type has a cooked header.
 *
 * @returns at most 4,096 instructions, `{ code, jt, jf, k }`
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' with the position (also as `position`) and what was expected, where the
 *   expression is wrong, matches no packet at all, or becomes too long
 * @see https://www.tcpdump.org/manpages/pcap-filter.7.html
 */
export function compileFilter(expression: string, options: FilterOptions = {}): SockFilter[] {
  if (typeof expression !== 'string') throw invalidType('expression', 'a string', expression);
  const { link = 'ethernet', vlan = 'kernel' } = optionsOf(options);
  const snaplen = integer(options.snaplen ?? DEFAULT_SNAPLEN, 'options.snaplen', 1, 0xffffffff);
  if (vlan !== 'kernel' && vlan !== 'inline') {
    throw invalidValue('options.vlan', "must be 'kernel' or 'inline'", vlan);
  }
  const kind = linkKind(link);
  const parsed = parseFilter(expression);
  if (parsed === undefined) return assemble(true, snaplen);
  const generator = new Generator(expression, kind, vlan === 'kernel');
  const condition = generator.condition(parsed);
  let flow = buildFlow(condition, true, false);
  if (typeof flow !== 'boolean') {
    const blocks = ordered(flow);
    if (blocks.length > MAX_BLOCKS) throw mistake(expression, 0, 'it is too long');
    for (const block of blocks) {
      if (!generator.link.usesTagCell) block.steps = block.steps.filter((step) => !NOTE_TAG.includes(step));
    }
    if (generator.link.usesTagCell) flow.steps = [...CLEAR_TAG, ...flow.steps];
  }
  flow = simplify(flow);
  if (!canEnd(flow, true)) throw mistake(expression, 0, 'it matches no packet');
  const program = assemble(flow, snaplen);
  if (program.length > MAX_INSTRUCTIONS) {
    throw mistake(expression, 0, `it takes ${program.length} instructions, more than the ${MAX_INSTRUCTIONS} allowed`);
  }
  return program;
}
