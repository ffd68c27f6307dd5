/** `disassembleFilter`: a program as text. */
import type { SockFilter } from '../../types/options';
import * as bpf from './instruction';
import { checkProgram } from './program';

const ALU_NAMES: Readonly<Record<number, string>> = {
  [bpf.ADD]: 'add',
  [bpf.SUB]: 'sub',
  [bpf.MUL]: 'mul',
  [bpf.DIV]: 'div',
  [bpf.OR]: 'or',
  [bpf.AND]: 'and',
  [bpf.LSH]: 'lsh',
  [bpf.RSH]: 'rsh',
  [bpf.NEG]: 'neg',
  [bpf.MOD]: 'mod',
  [bpf.XOR]: 'xor',
};
const JUMP_NAMES: Readonly<Record<number, string>> = {
  [bpf.JEQ]: 'jeq',
  [bpf.JGT]: 'jgt',
  [bpf.JGE]: 'jge',
  [bpf.JSET]: 'jset',
};
/** Arithmetic whose constant is a pattern of bits. */
const BITWISE: ReadonlySet<number> = new Set([bpf.OR, bpf.AND, bpf.XOR]);

function hexadecimal(k: number): string {
  return `#0x${k.toString(16)}`;
}

function absolute(k: number): string {
  const index = (k - bpf.ANCILLARY) / 4;
  return `[${bpf.ANCILLARY_NAMES[index] ?? k | 0}]`;
}

function load(code: number, k: number): [name: string, operand: string] {
  const size = { [bpf.W]: '', [bpf.H]: 'h', [bpf.B]: 'b' }[code & 0x18]!;
  const name = `${(code & 7) === bpf.LD ? 'ld' : 'ldx'}${size}`;
  switch (code & 0xe0) {
    case bpf.IMM:
      return [name, hexadecimal(k)];
    case bpf.ABS:
      return [name, absolute(k)];
    case bpf.IND:
      return [name, `[x + ${k | 0}]`];
    case bpf.MEM:
      return [name, `M[${k}]`];
    case bpf.LEN:
      return [name, '#pktlen'];
    default:
      return [name, `4*([${k | 0}]&0xf)`];
  }
}

function arithmetic(code: number, k: number): [name: string, operand: string] {
  const operation = code & 0xf0;
  const name = ALU_NAMES[operation]!;
  if (operation === bpf.NEG) return [name, ''];
  if ((code & bpf.X) !== 0) return [name, 'x'];
  return [name, BITWISE.has(operation) ? hexadecimal(k) : `#${k | 0}`];
}

function line({ code, jt, jf, k }: SockFilter, at: number): string {
  let name: string;
  let operand: string;
  switch (code & 7) {
    case bpf.LD:
    case bpf.LDX:
      [name, operand] = load(code, k);
      break;
    case bpf.ST:
    case bpf.STX:
      [name, operand] = [(code & 7) === bpf.ST ? 'st' : 'stx', `M[${k}]`];
      break;
    case bpf.ALU:
      [name, operand] = arithmetic(code, k);
      break;
    case bpf.JMP:
      if ((code & 0xf0) === bpf.JA) {
        [name, operand] = ['ja', String(at + 1 + k)];
        break;
      }
      name = JUMP_NAMES[code & 0xf0]!;
      operand = (code & bpf.X) !== 0 ? 'x' : hexadecimal(k);
      return `(${number(at)}) ${name.padEnd(8)} ${operand.padEnd(16)} jt ${at + 1 + jt}\tjf ${at + 1 + jf}`;
    case bpf.RET:
      [name, operand] = ['ret', (code & 0x18) === bpf.A ? '' : `#${k | 0}`];
      break;
    default:
      [name, operand] = [(code & 0xf8) === bpf.TAX ? 'tax' : 'txa', ''];
  }
  return `(${number(at)}) ${name.padEnd(8)} ${operand}`;
}

function number(at: number): string {
  return String(at).padStart(3, '0');
}

/**
 * A classic BPF program as text, one instruction a line, as `tcpdump -d` prints it.
 *
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' where it is no valid program
 * @see https://www.tcpdump.org/manpages/tcpdump.1.html
 */
export function disassembleFilter(program: readonly SockFilter[]): string {
  return checkProgram(program).map(line).join('\n');
}
