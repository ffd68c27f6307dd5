/** Error numbers and their names. */
import * as constants from '../constants/generated';

/** Error numbers by name. */
export const { errno } = constants;

/** Where two names share a number the first one stands: the man page's, as the table has it. */
function byNumber(names: Readonly<Record<string, number>>): Record<number, string> {
  const codes: Record<number, string> = {};
  for (const [name, number] of Object.entries(names)) codes[number] ??= name;
  return codes;
}

/** The names of error numbers: `errorcode[111]` is 'ECONNREFUSED'. Of two names the man page's: `EAGAIN`, `EOPNOTSUPP`. */
export const errorcode: Readonly<Record<number, string>> = byNumber(errno);
