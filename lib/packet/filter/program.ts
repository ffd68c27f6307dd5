/** What makes a classic BPF program valid: the checks of the kernel, made before a program runs or is printed. */
import type { SockFilter } from '../../types/options';
import { invalidType, invalidValue } from '../../arguments/errors';
import * as bpf from './instruction';

const LOADS = [bpf.W, bpf.H, bpf.B].flatMap((size) => [bpf.LD | size | bpf.ABS, bpf.LD | size | bpf.IND]);
const OPERATIONS = [
  bpf.ADD, bpf.SUB, bpf.MUL, bpf.DIV, bpf.MOD, bpf.OR, bpf.AND, bpf.XOR, bpf.LSH, bpf.RSH,
].flatMap((operation) => [bpf.ALU | operation | bpf.K, bpf.ALU | operation | bpf.X]); // prettier-ignore
const JUMPS = [bpf.JEQ, bpf.JGT, bpf.JGE, bpf.JSET].flatMap((jump) => [bpf.JMP | jump | bpf.K, bpf.JMP | jump | bpf.X]);

/** The opcodes that there are. */
const OPCODES: ReadonlySet<unknown> = new Set([
  ...LOADS, ...OPERATIONS, ...JUMPS,
  bpf.LD | bpf.IMM, bpf.LD | bpf.MEM, bpf.LD | bpf.LEN,
  bpf.LDX | bpf.IMM, bpf.LDX | bpf.MEM, bpf.LDX | bpf.LEN, bpf.LDX | bpf.B | bpf.MSH,
  bpf.ST, bpf.STX, bpf.ALU | bpf.NEG, bpf.JMP | bpf.JA, bpf.RET | bpf.K, bpf.RET | bpf.A,
  bpf.MISC | bpf.TAX, bpf.MISC | bpf.TXA,
]); // prettier-ignore

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isUint(value: unknown, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}

/** What is wrong with an instruction, or undefined. */
function problem({ code, jt, jf, k }: SockFilter, at: number, length: number): string | undefined {
  if (!OPCODES.has(code)) return `has no valid code: ${String(code)}`;
  if (!isUint(jt, 0xff) || !isUint(jf, 0xff) || !isUint(k, 0xffffffff)) return 'has a field that is out of range';
  const left = length - at - 1;
  switch (code & 7) {
    case bpf.JMP:
      if ((code & 0xf0) === bpf.JA ? k >= left : jt >= left || jf >= left) return 'jumps out of the program';
      break;
    case bpf.ALU:
      if ((code & bpf.X) !== 0) break;
      if (((code & 0xf0) === bpf.DIV || (code & 0xf0) === bpf.MOD) && k === 0) return 'divides by zero';
      if (((code & 0xf0) === bpf.LSH || (code & 0xf0) === bpf.RSH) && k > 31) return 'shifts by more than 31 bits';
      break;
    case bpf.LD:
    case bpf.LDX:
      if ((code & 0xe0) === bpf.MEM && k >= bpf.SCRATCH_CELLS) return 'is outside of the scratch memory';
      if ((code & 0xe7) === (bpf.LD | bpf.ABS) && !bpf.isOffset(k)) {
        return 'asks the kernel for something unknown';
      }
      break;
    case bpf.ST:
    case bpf.STX:
      if (k >= bpf.SCRATCH_CELLS) return 'is outside of the scratch memory';
  }
  return undefined;
}

/** The program, if it is one that the kernel takes. */
export function checkProgram(program: readonly SockFilter[]): readonly SockFilter[] {
  if (!isArray(program)) throw invalidType('program', 'an array of instructions', program);
  const { length } = program;
  if (length === 0 || length > bpf.MAX_INSTRUCTIONS) {
    throw invalidValue('program', `must have 1 to ${bpf.MAX_INSTRUCTIONS} instructions, not ${length}`, program);
  }
  for (let at = 0; at < length; at++) {
    const instruction = program[at] as unknown;
    if (typeof instruction !== 'object' || instruction === null) {
      throw invalidType(`program[${at}]`, 'an instruction { code, jt, jf, k }', instruction);
    }
    const wrong = problem(instruction as SockFilter, at, length);
    if (wrong !== undefined) throw invalidValue('program', `is not valid: instruction ${at} ${wrong}`, program);
  }
  if ((program[length - 1]!.code & 7) !== bpf.RET)
    throw invalidValue('program', 'is not valid: it does not end with a return', program);
  checkScratch(program);
  return program;
}

/** Scratch memory is written before it is read, on every way. One bit a cell, for each instruction that is reached. */
function checkScratch(program: readonly SockFilter[]): void {
  const written = new Uint32Array(program.length).fill(0xffff);
  written[0] = 0;
  for (let at = 0; at < program.length; at++) {
    const { code, jt, jf, k } = program[at]!;
    let cells = written[at]!;
    const reach = (target: number): void => {
      written[target]! &= cells;
    };
    if ((code & 7) === bpf.ST || (code & 7) === bpf.STX) cells |= 1 << k;
    const reads = ((code & 7) === bpf.LD || (code & 7) === bpf.LDX) && (code & 0xe0) === bpf.MEM;
    if (reads && (cells & (1 << k)) === 0) {
      throw invalidValue('program', `is not valid: instruction ${at} reads scratch memory never written`, program);
    }
    if ((code & 7) === bpf.RET) continue;
    if ((code & 7) !== bpf.JMP) {
      reach(at + 1);
    } else if ((code & 0xf0) === bpf.JA) {
      reach(at + 1 + k);
    } else {
      reach(at + 1 + jt);
      reach(at + 1 + jf);
    }
  }
}
