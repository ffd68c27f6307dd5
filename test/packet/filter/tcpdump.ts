/** tcpdump as the authority on filters: what it compiles, what it refuses, how it prints programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import type { SockFilter } from 'bsd-sockets/packet';

function find(): string | undefined {
  try {
    return execFileSync('tcpdump', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).split('\n')[0];
  } catch {
    return undefined;
  }
}

const version = find();
/** Why tests beside tcpdump are skipped, or nothing. */
export const missing = version === undefined ? 'no tcpdump here' : undefined;

/** `describe`, skipped with the reason where there is no tcpdump. */
export const describeBesideTcpdump: (title: string, body: () => void) => void =
  missing === undefined ? describe : (title, body) => describe.skip(`${title} (${missing})`, body);

export type Compiled = { program: SockFilter[] } | { refused: string };

/** @param flags `-O` for the program as it is before the optimizer, `-i` for an interface */
export function tcpdump(expression: string, link: string, ...flags: string[]): Compiled {
  const { stdout, stderr, status } = spawnSync('tcpdump', ['-ddd', '-y', link, ...flags, '--', expression], {
    encoding: 'utf8',
  });
  if (status !== 0) return { refused: stderr.trim() };
  const [, ...lines] = stdout.trim().split('\n');
  const program = lines.map((line) => {
    const [code, jt, jf, k] = line.split(' ').map(Number);
    return { code: code!, jt: jt!, jf: jf!, k: k! };
  });
  return { program };
}

/** What `tcpdump -d` prints. */
export function tcpdumpText(expression: string, link: string): string {
  return execFileSync('tcpdump', ['-d', '-y', link, '--', expression], { encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}
