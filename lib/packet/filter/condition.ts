/**
 * What the code generator makes of an expression: conditions over loads. The order of operands is the order of
 * evaluation, which matters: a load outside of the packet ends the program with "no match".
 */
import * as bpf from './instruction';

/** An instruction without jumps. */
export interface Step {
  code: number;
  k: number;
}

export type Condition =
  | { kind: 'constant'; value: boolean }
  /** Runs the steps, then jumps on the accumulator: `jump` is JEQ, JGT, JGE or JSET, with operand K or X. */
  | { kind: 'test'; steps: readonly Step[]; jump: number; k: number }
  | { kind: 'not'; operand: Condition }
  | { kind: 'and' | 'or'; operands: readonly Condition[] }
  | { kind: 'if'; test: Condition; then: Condition; otherwise: Condition };

export const TRUE: Condition = { kind: 'constant', value: true };
export const FALSE: Condition = { kind: 'constant', value: false };

export function and(...operands: Condition[]): Condition {
  return { kind: 'and', operands };
}

export function or(...operands: Condition[]): Condition {
  return { kind: 'or', operands };
}

export function not(operand: Condition): Condition {
  return { kind: 'not', operand };
}

export function test(steps: readonly Step[], jump: number, k: number): Condition {
  return { kind: 'test', steps, jump, k: k >>> 0 };
}

export function equals(steps: readonly Step[], value: number): Condition {
  return test(steps, bpf.JEQ, value);
}

/** Whether the bits of `mask` are those of `value`. Where the mask is empty nothing is loaded. */
export function masked(steps: readonly Step[], mask: number, value: number): Condition {
  if (mask >>> 0 === 0) return TRUE;
  if (mask >>> 0 === 0xffffffff) return equals(steps, value);
  return equals([...steps, { code: bpf.ALU | bpf.AND | bpf.K, k: mask >>> 0 }], value);
}
