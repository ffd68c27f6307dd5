/**
 * What takes several operations in a row, written once: a generator that yields each operation and is given its result.
 * The facades run it, each in its own way of waiting.
 */
import type { Operation } from './operation';

export type Script<R> = Generator<Operation<unknown>, R, unknown>;

/** Yields one operation and returns its result, typed. */
export function* perform<R>(operation: Operation<R>): Generator<Operation<unknown>, R, unknown> {
  return (yield operation) as R;
}
