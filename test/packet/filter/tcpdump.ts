/** tcpdump as the authority on filters: what it compiles, what it refuses, how it prints programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { filterMatches, type SockFilter } from 'bsd-sockets/packet';

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

const MISSING_BYTES = 2000;

/** Whether tcpdump's program matches a packet with something in place of the bytes that were cut off. */
function matchesPadded(program: SockFilter[], packet: Buffer, fill: number): boolean {
  return filterMatches(program, Buffer.concat([packet, Buffer.alloc(MISSING_BYTES, fill)]), packet.length);
}

/**
 * Compares the verdicts of a program with those of tcpdump's `program` for the same expression. A load outside of a packet
 * refuses the packet. Optimizers leave out loads that make no difference, libpcap's and this one not the same ones: on a
 * packet that is cut short a verdict is right that is the one of tcpdump with its optimizer or without it, or is a match
 * whatever the bytes are that were cut off.
 */
export function expectVerdicts(
  own: SockFilter[],
  program: SockFilter[],
  expression: string,
  link: string,
  packets: Buffer[],
): void {
  const differing = (other: SockFilter[], among: Buffer[]): Buffer[] =>
    among.filter((packet) => filterMatches(own, packet) !== filterMatches(other, packet));
  const doubtful = differing(program, packets);
  if (doubtful.length === 0) return;
  const plain = tcpdump(expression, link, '-O');
  if ('refused' in plain) throw new Error(plain.refused);
  const wrong = differing(plain.program, doubtful).filter(
    (packet) =>
      !filterMatches(own, packet) || ![0, 0xff, 0x55].every((fill) => matchesPadded(plain.program, packet, fill)),
  );
  expect(wrong.slice(0, 3).map((packet) => packet.toString('hex'))).toEqual([]);
}
