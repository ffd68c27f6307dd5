/** Code for arithmetic: `ip[2:2] - ((ip[0] & 0xf) << 2)`. The result is in the accumulator. */
import type { Arithmetic, ArithmeticOperator, Comparison, Expression } from './ast';
import { and, type Condition, equals, FALSE, not, type Step, test, TRUE } from './condition';
import type { Refuse } from './identifiers';
import * as bpf from './instruction';
import { TAG_CELL } from './link-layer';
import type { Protocol } from './names';

/** What this needs to know of the packet. */
export interface Fields {
  /** Loads from a header of this protocol, at an offset that is constant, or in the accumulator (undefined). */
  load(protocol: Protocol, offset: number | undefined, size: number, cell: number, at: number): Step[];
  /** The packet has such a header. */
  has(protocol: Protocol, at: number): Condition | undefined;
  refuse: Refuse;
}

const OPERATIONS: Readonly<Record<ArithmeticOperator, number>> = {
  '+': bpf.ADD,
  '-': bpf.SUB,
  '*': bpf.MUL,
  '/': bpf.DIV,
  '%': bpf.MOD,
  '&': bpf.AND,
  '|': bpf.OR,
  '^': bpf.XOR,
  '<<': bpf.LSH,
  '>>': bpf.RSH,
};

function compareNumbers(operator: Comparison, left: number, right: number): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
  }
}

/** Replaces what is constant by its value. */
function fold(node: Arithmetic, fields: Fields): Arithmetic {
  switch (node.kind) {
    case 'number':
    case 'len':
      return node;
    case 'load':
      return { ...node, index: fold(node.index, fields) };
    case 'negate': {
      const operand = fold(node.operand, fields);
      return operand.kind === 'number' ? { ...operand, value: -operand.value >>> 0 } : { ...node, operand };
    }
    case 'binary': {
      const left = fold(node.left, fields);
      const right = fold(node.right, fields);
      const { operator, at } = node;
      if (right.kind === 'number') {
        if ((operator === '/' || operator === '%') && right.value === 0) fields.refuse(at, 'division by zero');
        if ((operator === '<<' || operator === '>>') && right.value > 31) {
          fields.refuse(at, 'a shift by more than 31 bits');
        }
        if (left.kind === 'number') {
          return { kind: 'number', value: bpf.compute(OPERATIONS[operator], left.value, right.value), at: left.at };
        }
      }
      return { ...node, left, right };
    }
  }
}

/**
 * The conditions under which the fields exist. Of an operation those of its left side: libpcap checks no more, and the
 * same expression is to match the same packets.
 */
function conditions(node: Arithmetic, fields: Fields): Condition[] {
  switch (node.kind) {
    case 'number':
    case 'len':
      return [];
    case 'negate':
      return conditions(node.operand, fields);
    case 'binary':
      return conditions(node.left, fields);
    case 'load': {
      const has = fields.has(node.protocol, node.at);
      return [...conditions(node.index, fields), ...(has === undefined ? [] : [has])];
    }
  }
}

/** The instructions that compute it. @param cell the first cell of scratch memory that is free */
function code(node: Arithmetic, fields: Fields, cell: number): Step[] {
  switch (node.kind) {
    case 'number':
      return [{ code: bpf.LD | bpf.IMM, k: node.value }];
    case 'len':
      return [{ code: bpf.LD | bpf.LEN, k: 0 }];
    case 'negate':
      return [...code(node.operand, fields, cell), { code: bpf.ALU | bpf.NEG, k: 0 }];
    case 'load': {
      const { protocol, index, size, at } = node;
      const width = size === 1 ? bpf.B : size === 2 ? bpf.H : bpf.W;
      if (index.kind === 'number') return fields.load(protocol, index.value, width, cell, at);
      return [...code(index, fields, cell), ...fields.load(protocol, undefined, width, cell, at)];
    }
    case 'binary': {
      const { left, right, operator } = node;
      const operation = bpf.ALU | OPERATIONS[operator];
      if (right.kind === 'number') return [...code(left, fields, cell), { code: operation | bpf.K, k: right.value }];
      return [...bothSides(left, right, fields, cell, node.at), { code: operation | bpf.X, k: 0 }];
    }
  }
}

/** The left side in the accumulator, the right one in the index register. */
function bothSides(left: Arithmetic, right: Arithmetic, fields: Fields, cell: number, at: number): Step[] {
  if (cell >= bpf.SCRATCH_CELLS) fields.refuse(at, 'it needs more scratch memory than there is');
  return [
    ...code(left, fields, cell),
    { code: bpf.ST, k: cell },
    ...code(right, fields, cell + 1),
    { code: bpf.MISC | bpf.TAX, k: 0 },
    { code: bpf.LD | bpf.MEM, k: cell },
  ];
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
};

function compare(operator: Comparison, steps: Step[], operand: number, k: number): Condition {
  switch (operator) {
    case '=':
      return test(steps, bpf.JEQ | operand, k);
    case '!=':
      return not(test(steps, bpf.JEQ | operand, k));
    case '>':
      return test(steps, bpf.JGT | operand, k);
    case '>=':
      return test(steps, bpf.JGE | operand, k);
    case '<':
      return not(test(steps, bpf.JGE | operand, k));
    case '<=':
      return not(test(steps, bpf.JGT | operand, k));
  }
}

/** The condition that a comparison stands for. */
export function relation(node: Expression & { kind: 'relation' }, fields: Fields): Condition {
  const exist = [...conditions(node.left, fields), ...conditions(node.right, fields)];
  let [left, right, operator] = [fold(node.left, fields), fold(node.right, fields), node.operator];
  if (left.kind === 'number' && right.kind === 'number') {
    return compareNumbers(operator, left.value, right.value) ? TRUE : FALSE;
  }
  if (left.kind === 'number') [left, right, operator] = [right, left, MIRRORED[operator]];
  const cell = TAG_CELL + 1;
  if (right.kind !== 'number') {
    return and(...exist, compare(operator, bothSides(left, right, fields, cell, node.at), bpf.X, 0));
  }
  const bits = left.kind === 'binary' && left.operator === '&' && right.value === 0 ? left : undefined;
  if (bits?.right.kind === 'number' && (operator === '=' || operator === '!=')) {
    const set = test(code(bits.left, fields, cell), bpf.JSET, bits.right.value);
    return and(...exist, operator === '=' ? not(set) : set);
  }
  const steps = code(left, fields, cell);
  return and(...exist, operator === '=' ? equals(steps, right.value) : compare(operator, steps, bpf.K, right.value));
}
