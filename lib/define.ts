import { native } from './native';

type Table = Record<string, number | string>;

// Tables without a prototype, which V8 keeps as dictionaries from the start: the two thousand assignments that TypeScript
// emits for as many exported constants take ten times as long.
const groups: Record<string, Table> = {};
for (const { group, names, values } of native.constants) {
  const table = Object.create(null) as Table;
  const list = names.split(' ');
  for (let i = 0; i < list.length; i++) table[list[i]!] = values[i]!;
  groups[group] = table;
}

/**
 * Gives `target`, a module's exports, every constant by its name, `constants` and `errno`. A module that exports all of
 * `constants.ts` calls it first: `export *` makes a getter for each name that is not there yet, which takes its time.
 */
export function define(target: Record<string, unknown>): void {
  target['constants'] = groups;
  target['errno'] = groups['errno'];
  for (const group in groups) {
    const table = groups[group]!;
    if (group !== 'errno') for (const name in table) target[name] = table[name];
  }
}
