/**
 * How the constants get onto the exports of an entry point.
 *
 * The room `constants/` knows names and numbers. It must not know what they are for. A new constant is a line of
 * `native/constants.def`; `npm run generate` writes `generated.ts` from it.
 */
import { native } from '../system/native';

type Table = Record<string, number | string>;

/**
 * Every constant of this platform by its name, but error numbers: the exports of `constants.ts`. Two thousand assignments
 * would take longer to load than all else.
 */
export const constants = JSON.parse(native.constants) as Table;
const names = Object.keys(constants);
const errno = JSON.parse(native.errno) as Table;

let byGroup: Record<string, Table> | undefined;

function groups(): Record<string, Table> {
  const tables: Record<string, Table> = { errno };
  let first = 0;
  for (const [, group, count] of native.groups.matchAll(/(\w+) (\d+) /g)) {
    const members = names.slice(first, (first += Number(count)));
    tables[group!] = Object.fromEntries(members.map((name) => [name, constants[name]!]));
  }
  return tables;
}

function addGroups(target: object): void {
  Object.defineProperties(target, {
    // Seldom asked for, and two thousand properties more.
    constants: { enumerable: true, get: () => (byGroup ??= groups()) },
    errno: { enumerable: true, value: errno },
  });
}

addGroups(constants);
// As TypeScript marks a module's exports: those of one without the mark are copied by who imports all of them.
Object.defineProperty(constants, '__esModule', { value: true });

/**
 * Gives `target`, a module's exports, all that `constants.ts` exports. A module that exports all of it calls this first:
 * `export *` makes a getter for each name that is not there yet, which takes its time.
 */
export function define(target: Record<string, unknown>): void {
  for (const name of names) target[name] = constants[name];
  addGroups(target);
}
