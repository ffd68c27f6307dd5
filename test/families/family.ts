/**
 * Families and protocols that many kernels lack. Where this one has them their tests are of the plain suite; `npm run
 * test:uml` runs them on a kernel that has most.
 */
import { execFileSync } from 'node:child_process';
import { AF_INET, AF_INET6, socket, SocketError } from 'bsd-sockets';
import { Namespace } from '../support/namespace';
import { hasPython } from '../support/python';

/** What the kernel must have, by the names that the tests give: there nothing of it is skipped. */
const expected = process.env.BSD_SOCKETS_FAMILIES?.split(',') ?? [];

/** Why a probe failed, in a few words. */
function reasonOf(error: unknown): string {
  if (error instanceof SocketError) return `${error.syscall}: ${error.code}`;
  return (error as Error).message.split('\n')[0]!;
}

function missing(probe: () => void): string | undefined {
  try {
    probe();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** `describe` for what a kernel may lack: where the probe fails its tests are skipped, and their title says why. */
export function describeWhere(name: string, title: string, probe: () => void, body: () => void): void {
  const reason = missing(probe);
  const all = title === '' ? name : `${name}, ${title}`;
  if (reason === undefined) return describe(all, body);
  const said = `${all} (not on this kernel: ${reason})`;
  if (expected.includes(name)) {
    test(said, () => expect(reason).toBeUndefined());
    return;
  }
  // Of a file without other tests jest tells no titles.
  if (expected.length > 0) process.stderr.write(`skipped: ${said}\n`);
  describe.skip(said, body);
}

/** A probe: the kernel makes such a socket. */
export function makes(family: number, type: number, proto = 0): () => void {
  return () => {
    socket(family, type, proto).close();
  };
}

/** A probe: all of them. */
export function all(...probes: (() => void)[]): () => void {
  return () => {
    for (const probe of probes) probe();
  };
}

/** A probe: there is such a program. */
export function program(name: string): () => void {
  return () => {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    } catch {
      throw new Error(`no ${name} on this machine`);
    }
  };
}

/** A probe: an interface takes the discipline of queueing. */
export function takesDiscipline(...discipline: string[]): () => void {
  return all(program('ip'), program('tc'), () => {
    const namespace = Namespace.create();
    try {
      namespace.run('tc', 'qdisc', 'add', 'dev', 'lo', 'root', ...discipline);
    } finally {
      namespace.close();
    }
  });
}

/** `test` for what CPython is the other side of; skipped where there is none. */
export const testWithPython = hasPython ? test : test.skip;

/** Both versions of IP, for protocols above it. */
export const versions = [
  { title: 'IPv4', family: AF_INET, loopback: '127.0.0.1' },
  { title: 'IPv6', family: AF_INET6, loopback: '::1' },
] as const;

/** The bytes of numbers in the processor's order, as C structures have them: `[4, 0x123]` is a uint32_t. */
export function struct(...fields: (readonly [size: 1 | 2 | 4 | 8, value: number | bigint] | Uint8Array)[]): Buffer {
  const parts = fields.map((field) => {
    if (field instanceof Uint8Array) return field;
    const [size, value] = field;
    if (size === 8) return Buffer.from(new BigInt64Array([BigInt(value)]).buffer);
    const number = Number(value);
    if (size === 4) return Buffer.from(new Uint32Array([number]).buffer);
    return Buffer.from(size === 2 ? new Uint16Array([number]).buffer : new Uint8Array([number]).buffer);
  });
  return Buffer.concat(parts);
}
