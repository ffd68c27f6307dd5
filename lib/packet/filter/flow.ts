/**
 * The flow of a program: a graph of blocks, each of which computes something and jumps on it. Conditions become a graph;
 * the graph loses tests whose outcome is known on the way to them, and loads of what a register already holds. What is
 * removed was done before on the same way, so no load outside of the packet is added or lost by it.
 */
import type { Condition, Step } from './condition';
import * as bpf from './instruction';

export interface Block {
  steps: readonly Step[];
  /** JEQ, JGT, JGE or JSET, with its operand. */
  jump: number;
  k: number;
  /** Where it goes on: another block, or the verdict. */
  whenTrue: Block | boolean;
  whenFalse: Block | boolean;
  /** What the registers hold where it begins. */
  known?: Registers;
}

/** The graph of a condition: the block that it begins with, or the verdict. Built from its end to its beginning. */
export function buildFlow(condition: Condition, onTrue: Block | boolean, onFalse: Block | boolean): Block | boolean {
  let [node, whenTrue, whenFalse] = [condition, onTrue, onFalse];
  // Chains lean to the left: the loop goes down there, so that long ones do not nest.
  for (;;) {
    switch (node.kind) {
      case 'constant':
        return node.value ? whenTrue : whenFalse;
      case 'test':
        return { steps: node.steps, jump: bpf.JMP | node.jump, k: node.k, whenTrue, whenFalse };
      case 'not':
        [node, whenTrue, whenFalse] = [node.operand, whenFalse, whenTrue];
        break;
      case 'if':
        [node, whenTrue, whenFalse] = [
          node.test,
          buildFlow(node.then, whenTrue, whenFalse),
          buildFlow(node.otherwise, whenTrue, whenFalse),
        ];
        break;
      default: {
        const { kind, operands } = node;
        for (let index = operands.length - 1; index > 0; index--) {
          const next: Block | boolean = buildFlow(operands[index]!, whenTrue, whenFalse);
          if (kind === 'and') whenTrue = next;
          else whenFalse = next;
        }
        node = operands[0]!;
      }
    }
  }
}

/** The blocks in an order in which each comes before those it goes on to. */
export function ordered(start: Block | boolean): Block[] {
  if (typeof start === 'boolean') return [];
  const done: Block[] = [];
  const seen = new Set<Block>([start]);
  const stack: { block: Block; next: number }[] = [{ block: start, next: 0 }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    // The way of false first: reversed, the way of true follows its block.
    const target = [top.block.whenFalse, top.block.whenTrue][top.next++];
    if (target === undefined) {
      done.push(top.block);
      stack.pop();
    } else if (typeof target !== 'boolean' && !seen.has(target)) {
      seen.add(target);
      stack.push({ block: target, next: 0 });
    }
  }
  return done.reverse();
}

/** What a value is known to be: one of these, if there are any, and none of those. */
interface Fact {
  is: readonly number[] | undefined;
  not: readonly number[];
}

/** So many numbers that a value may be are remembered. */
const MAX_POSSIBLE = 8;

/** So many numbers that a value is not are remembered: enough for the types of a link layer. */
const MAX_EXCLUDED = 16;

/** Of so many values something is remembered: those that are compared first, which others depend on. */
const MAX_FACTS = 64;

type Facts = ReadonlyMap<string, Fact>;

/**
 * What registers and scratch memory hold, as text: the same text is the same value. It is known from the packet alone,
 * or by where it was merged.
 */
interface Registers {
  a: string;
  x: string;
  cells: readonly string[];
}

function stepped({ a, x, cells }: Registers, { code, k }: Step): Registers {
  const source = (code & bpf.X) !== 0 ? x : String(k);
  switch (code & 7) {
    case bpf.LD:
    case bpf.LDX: {
      const mode = code & 0xe0;
      const loaded =
        mode === bpf.IMM
          ? String(k)
          : mode === bpf.MEM
            ? cells[k]!
            : `${code & 0xf8}[${mode === bpf.IND ? `${x}+` : ''}${k}]`;
      return (code & 7) === bpf.LD ? { a: loaded, x, cells } : { a, x: loaded, cells };
    }
    case bpf.ST:
      return { a, x, cells: cells.with(k, a) };
    case bpf.ALU:
      return { a: `(${a} ${code & 0xf0} ${(code & 0xf0) === bpf.NEG ? '' : source})`, x, cells };
    default:
      return { a, x: a, cells };
  }
}

function run(registers: Registers, steps: readonly Step[]): Registers {
  return steps.reduce(stepped, registers);
}

function sameRegisters(one: Registers, other: Registers): boolean {
  return one.a === other.a && one.x === other.x && one.cells.every((cell, index) => cell === other.cells[index]);
}

/** What both know. A value that differs becomes a new one, named by the block where the ways meet. */
function mergeRegisters(one: Registers, other: Registers, name: string): Registers {
  const merge = (left: string, right: string, what: string): string => (left === right ? left : `${what}@${name}`);
  return {
    a: merge(one.a, other.a, 'a'),
    x: merge(one.x, other.x, 'x'),
    cells: one.cells.map((cell, index) => merge(cell, other.cells[index]!, `m${index}`)),
  };
}

function excludes({ is, not }: Fact, number: number): boolean {
  return is === undefined ? not.includes(number) : !is.includes(number);
}

function mergeFacts(one: Facts, other: Facts): Facts {
  if (one === other) return one;
  const merged = new Map<string, Fact>();
  for (const [key, fact] of one) {
    const second = other.get(key);
    if (second === undefined) continue;
    if (fact === second) {
      merged.set(key, fact);
      continue;
    }
    const possible = fact.is && second.is && [...new Set([...fact.is, ...second.is])];
    const is = possible !== undefined && possible.length <= MAX_POSSIBLE ? possible : undefined;
    const not = [...fact.not, ...second.not].filter((number) => excludes(fact, number) && excludes(second, number));
    if (is !== undefined || not.length > 0) merged.set(key, { is, not: [...new Set(not)] });
  }
  return merged;
}

/** The name of a test of bits, which is a value of its own: 0 or 1. */
function bitsOf(key: string, k: number): string {
  return `${key}?${k}`;
}

/** What is known after a test. Comparisons by size teach nothing. */
function learned(facts: Facts, key: string, { jump, k }: Block, outcome: boolean): Facts {
  const operation = jump & 0xf8;
  const bits = operation === (bpf.JSET | bpf.K);
  if (!bits && operation !== (bpf.JEQ | bpf.K)) return facts;
  const name = bits ? bitsOf(key, k) : key;
  const known = facts.get(name);
  if (known === undefined && facts.size >= MAX_FACTS) return facts;
  const remember = (is: readonly number[] | undefined, not: readonly number[]): Facts =>
    new Map(facts).set(name, { is, not });
  if (bits) return remember([Number(outcome)], []);
  if (outcome) return remember([k], []);
  if (known?.is !== undefined)
    return remember(
      known.is.filter((number) => number !== k),
      [],
    );
  const not = known?.not ?? [];
  return not.length < MAX_EXCLUDED ? remember(undefined, [...not, k]) : facts;
}

function holds(jump: number, value: number, k: number): boolean {
  switch (jump & 0xf0) {
    case bpf.JEQ:
      return value === k;
    case bpf.JGT:
      return value > k;
    case bpf.JGE:
      return value >= k;
    default:
      return (value & k) !== 0;
  }
}

/** The outcome of a test, where it is known. */
function decided(facts: Facts, key: string, { jump, k }: Block): boolean | undefined {
  if ((jump & bpf.X) !== 0) return undefined;
  const fact = facts.get(key);
  const possible = /^[0-9]+$/.test(key) ? [Number(key)] : fact?.is;
  if (possible !== undefined) {
    const outcomes = new Set(possible.map((value) => holds(jump, value, k)));
    return outcomes.size === 1 ? outcomes.has(true) : undefined;
  }
  if ((jump & 0xf0) === bpf.JEQ) return fact?.not.includes(k) === true ? false : undefined;
  const bits = (jump & 0xf0) === bpf.JSET ? facts.get(bitsOf(key, k))?.is : undefined;
  return bits?.length === 1 ? bits[0] === 1 : undefined;
}

interface Entry {
  registers: Registers;
  facts: Facts;
}

const NOTHING: Registers = {
  a: 'a',
  x: 'x',
  cells: Array.from({ length: bpf.SCRATCH_CELLS }, (_, cell) => `m${cell}`),
};

function arrive(entries: Map<Block, Entry>, target: Block, entry: Entry, name: string): void {
  const before = entries.get(target);
  entries.set(
    target,
    before === undefined
      ? entry
      : {
          registers: mergeRegisters(before.registers, entry.registers, name),
          facts: mergeFacts(before.facts, entry.facts),
        },
  );
}

/** Visits the blocks with what is known where each begins. `follow` may change where a block goes on. */
function visit(
  start: Block,
  follow: (target: Block | boolean, registers: Registers, facts: Facts) => Block | boolean,
): void {
  const blocks = ordered(start);
  const names = new Map(blocks.map((block, index) => [block, String(index)]));
  const entries = new Map<Block, Entry>([[start, { registers: NOTHING, facts: new Map() }]]);
  for (const block of blocks) {
    const entry = entries.get(block);
    // No way leads here any more.
    if (entry === undefined) continue;
    block.known = entry.registers;
    const registers = run(entry.registers, block.steps);
    const go = (target: Block | boolean, outcome: boolean): Block | boolean => {
      const facts = learned(entry.facts, registers.a, block, outcome);
      const next = follow(target, registers, facts);
      if (typeof next !== 'boolean') arrive(entries, next, { registers, facts }, names.get(next)!);
      return next;
    };
    block.whenTrue = go(block.whenTrue, true);
    block.whenFalse = go(block.whenFalse, false);
  }
}

function stores(block: Block): boolean {
  return block.steps.some(({ code }) => (code & 7) === bpf.ST);
}

/** Sends the jumps past tests whose outcome is known on the way to them, or makes no difference. */
function threadJumps(start: Block): boolean {
  let changed = false;
  visit(start, (target, registers, facts) => {
    let next = target;
    while (typeof next !== 'boolean' && !stores(next)) {
      const outcome = next.whenTrue === next.whenFalse ? true : decided(facts, run(registers, next.steps).a, next);
      if (outcome === undefined) break;
      next = outcome ? next.whenTrue : next.whenFalse;
      changed = true;
    }
    return next;
  });
  return changed;
}

/** Makes one block of those that do the same, from the end to the beginning; the block that stands for the first. */
function mergeBlocks(start: Block): Block {
  const known = new Map<string, Block>();
  const numbers = new Map<Block | boolean, number>([
    [false, 0],
    [true, 1],
  ]);
  const kept = new Map<Block, Block>();
  const keptOf = (target: Block | boolean): Block | boolean =>
    typeof target === 'boolean' ? target : kept.get(target)!;
  for (const block of ordered(start).reverse()) {
    block.whenTrue = keptOf(block.whenTrue);
    block.whenFalse = keptOf(block.whenFalse);
    const steps = block.steps.map(({ code, k }) => `${code}:${k}`).join();
    const ways = `${numbers.get(block.whenTrue)!},${numbers.get(block.whenFalse)!}`;
    const key = `${steps};${block.jump}:${block.k};${ways}`;
    const same = known.get(key);
    kept.set(block, same ?? block);
    if (same !== undefined) continue;
    known.set(key, block);
    numbers.set(block, numbers.size);
  }
  return kept.get(start)!;
}

/** Removes what is computed although the registers hold it already. */
function dropKnownSteps(start: Block): void {
  visit(start, (target) => target);
  for (const block of ordered(start)) {
    const after = run(block.known!, block.steps);
    let from = block.steps.length;
    while (from > 0 && !sameRegisters(run(block.known!, block.steps.slice(from)), after)) from--;
    block.steps = block.steps.slice(from);
  }
}

/** The graph without what makes no difference. */
export function simplify(start: Block | boolean): Block | boolean {
  let first = start;
  for (;;) {
    if (typeof first === 'boolean') return first;
    const changed = threadJumps(first);
    if (first.whenTrue === first.whenFalse && !stores(first)) {
      first = first.whenTrue;
    } else {
      const before = ordered(first).length;
      first = mergeBlocks(first);
      if (!changed && ordered(first).length === before) break;
    }
  }
  dropKnownSteps(first);
  return first;
}
