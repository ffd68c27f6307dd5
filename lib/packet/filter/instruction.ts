/**
 * Classic BPF: the instruction, its opcodes, and the kernel's ancillary loads. Code generator, interpreter and
 * disassembler share it.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */

/** The most instructions that the kernel takes (`BPF_MAXINSNS`). */
export const MAX_INSTRUCTIONS = 4096;
/** How many 32-bit cells of scratch memory there are (`BPF_MEMWORDS`). */
export const SCRATCH_CELLS = 16;

// Instruction classes.
export const LD = 0x00;
export const LDX = 0x01;
export const ST = 0x02;
export const STX = 0x03;
export const ALU = 0x04;
export const JMP = 0x05;
export const RET = 0x06;
export const MISC = 0x07;
// Sizes of loads.
export const W = 0x00;
export const H = 0x08;
export const B = 0x10;
// Addressing modes of loads.
export const IMM = 0x00;
export const ABS = 0x20;
export const IND = 0x40;
export const MEM = 0x60;
export const LEN = 0x80;
export const MSH = 0xa0;
// Arithmetic.
export const ADD = 0x00;
export const SUB = 0x10;
export const MUL = 0x20;
export const DIV = 0x30;
export const OR = 0x40;
export const AND = 0x50;
export const LSH = 0x60;
export const RSH = 0x70;
export const NEG = 0x80;
export const MOD = 0x90;
export const XOR = 0xa0;
// Jumps.
export const JA = 0x00;
export const JEQ = 0x10;
export const JGT = 0x20;
export const JGE = 0x30;
export const JSET = 0x40;
// Operands.
export const K = 0x00;
export const X = 0x08;
/** Of `RET`: the accumulator. */
export const A = 0x10;
// Register transfers.
export const TAX = 0x00;
export const TXA = 0x80;

/** Absolute loads from here on ask the kernel about the packet, and read none of its bytes. */
export const ANCILLARY = 0xfffff000;
/** Absolute and indexed loads from here on are relative to the network header. */
export const NETWORK_HEADER = 0xfff00000;
/** Absolute and indexed loads from here on are relative to the link layer header. */
export const LINK_HEADER = 0xffe00000;

/** What the ancillary loads are (`SKF_AD_*`), each 4 after the one before: as tcpdump abbreviates them. */
export const ANCILLARY_NAMES = [
  'proto',
  'type',
  'ifidx',
  'nla',
  'nlan',
  'mark',
  'queue',
  'hatype',
  'rxhash',
  'cpu',
  'xor_x',
  'vlan_tci',
  'vlanp',
  'poff',
  'random',
  'vlan_tpid',
] as const;

/** The `k` of an ancillary load. */
export function ancillary(name: (typeof ANCILLARY_NAMES)[number]): number {
  return ANCILLARY + 4 * ANCILLARY_NAMES.indexOf(name);
}

/** Whether an absolute load may have this offset: one of the packet, or of an ancillary load that there is. */
export function isOffset(k: number): boolean {
  return k < ANCILLARY || (k % 4 === 0 && (k - ANCILLARY) / 4 < ANCILLARY_NAMES.length);
}

/** An operation on two unsigned numbers of 32 bits, as BPF computes it. The divisor is not 0. */
export function compute(operation: number, left: number, right: number): number {
  switch (operation) {
    case ADD:
      return (left + right) >>> 0;
    case SUB:
      return (left - right) >>> 0;
    case MUL:
      return Math.imul(left, right) >>> 0;
    case DIV:
      return Math.floor(left / right);
    case MOD:
      return left % right;
    case AND:
      return (left & right) >>> 0;
    case OR:
      return (left | right) >>> 0;
    case XOR:
      return (left ^ right) >>> 0;
    case LSH:
      return (left << right) >>> 0;
    default:
      return left >>> right;
  }
}
