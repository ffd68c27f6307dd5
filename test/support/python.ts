/** CPython beside the library: the same call there and here. */
import { execFileSync } from 'node:child_process';

function run(script: string, input: unknown): string {
  return execFileSync('python3', ['-c', `import json, sys\ninput = json.load(sys.stdin)\n${script}`], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

function found(): boolean {
  try {
    run('', null);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a CPython. */
export const hasPython = found();

/** `describe` for what compares with CPython; where there is none, its tests are skipped and their title says why. */
export function describeWithPython(title: string, body: () => void): void {
  if (hasPython) describe(title, body);
  else describe.skip(`${title} (no python3 on this machine)`, body);
}

/** Runs a script that finds `input` set and prints JSON with `print(json.dumps(…))`. */
export function python(script: string, input: unknown): unknown {
  return JSON.parse(run(script, input));
}
