/** Writes a graph of blocks as a program. Jumps of a condition skip at most 255 instructions; longer ones go by a `ja`. */
import type { SockFilter } from '../../types/options';
import { type Block, ordered } from './flow';
import * as bpf from './instruction';

/** The longest distance of a conditional jump. */
const MAX_SKIP = 0xff;

interface Layout {
  block: Block;
  /** Where its first instruction is. */
  at: number;
  /** Whether a jump of its own leads there. */
  longTrue: boolean;
  longFalse: boolean;
}

/** @param snaplen what the program returns for a packet that matches */
export function assemble(start: Block | boolean, snaplen: number): SockFilter[] {
  const accept: SockFilter = { code: bpf.RET | bpf.K, jt: 0, jf: 0, k: snaplen };
  const reject: SockFilter = { code: bpf.RET | bpf.K, jt: 0, jf: 0, k: 0 };
  if (typeof start === 'boolean') return [start ? accept : reject];
  const layouts = ordered(start).map((block): Layout => ({ block, at: 0, longTrue: false, longFalse: false }));
  const byBlock = new Map(layouts.map((layout) => [layout.block, layout]));
  let end = 0;
  const address = (target: Block | boolean): number =>
    typeof target === 'boolean' ? end + (target ? 0 : 1) : byBlock.get(target)!.at;
  for (;;) {
    end = 0;
    for (const layout of layouts) {
      layout.at = end;
      end += layout.block.steps.length + 1 + Number(layout.longTrue) + Number(layout.longFalse);
    }
    // A jump that became long stays so: the distances only grow.
    let grown = false;
    for (const layout of layouts) {
      const { block, at, longTrue, longFalse } = layout;
      const after = at + block.steps.length + 1;
      layout.longTrue ||= address(block.whenTrue) - after > MAX_SKIP;
      layout.longFalse ||= address(block.whenFalse) - after > MAX_SKIP;
      grown ||= layout.longTrue !== longTrue || layout.longFalse !== longFalse;
    }
    if (!grown) break;
  }
  const program: SockFilter[] = [];
  const jump = (target: Block | boolean): void => {
    program.push({ code: bpf.JMP | bpf.JA, jt: 0, jf: 0, k: address(target) - program.length - 1 });
  };
  for (const { block, longTrue, longFalse } of layouts) {
    for (const { code, k } of block.steps) program.push({ code, jt: 0, jf: 0, k });
    const after = program.length + 1;
    program.push({
      code: block.jump,
      jt: longTrue ? 0 : address(block.whenTrue) - after,
      jf: longFalse ? Number(longTrue) : address(block.whenFalse) - after,
      k: block.k,
    });
    if (longTrue) jump(block.whenTrue);
    if (longFalse) jump(block.whenFalse);
  }
  program.push(accept, reject);
  return program;
}
