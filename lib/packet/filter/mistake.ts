/** The error of an expression that does not compile. */
import { cut, invalidValue } from '../../arguments/errors';

/** @param at the index in `source` @param reason what was expected, or what is wrong */
export function mistake(source: string, at: number, reason: string): TypeError {
  const error = invalidValue('expression', `is wrong at position ${at}: ${reason}`, source);
  return Object.assign(error, { position: at });
}

/** A piece of the expression, for a message. */
export function quoted(text: string): string {
  return `'${cut(text)}'`;
}
