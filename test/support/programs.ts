/** Programs in processes of their own: other privileges, other limits, what would block or end jest's process. */
import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';

const dist = join(__dirname, '../../../dist');
/** The file behind `bsd-sockets`, for a program that has no package around it. */
export const entry = join(dist, 'index.js');
/** The file behind `bsd-sockets/promises`. */
export const promisesEntry = join(dist, 'promises.js');

/** How many times longer than usual things may take: under sanitizers it is more than once. */
export const patience = Number(process.env.TEST_PATIENCE ?? 1);

export interface Outcome {
  stdout: string;
  stderr: string;
  /** The exit status, or the name of the signal that ended it. */
  status: number | string;
}

/**
 * Runs a CommonJS program.
 *
 * @param wrap what runs it: `setpriv …`, `strace …`
 */
export function execute(source: string, wrap: readonly string[] = [], flags: readonly string[] = []): Promise<Outcome> {
  const [file, ...args] = [...wrap, process.execPath, ...flags, '-e', source];
  return new Promise((resolve) => {
    execFile(file, args, { timeout: 25_000 * patience, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      const failure = error as { code?: number | string; signal?: string } | null;
      resolve({ stdout, stderr, status: failure === null ? 0 : (failure.signal ?? failure.code ?? -1) });
    });
  });
}

/** The same for one that is to end well: what it printed. */
export async function runProgram(source: string, wrap?: readonly string[], flags?: readonly string[]): Promise<string> {
  const { stdout, stderr, status } = await execute(source, wrap, flags);
  if (status !== 0) throw new Error(`the program ended with ${status}:\n${stderr}\n${stdout}`);
  return stdout.trimEnd();
}

/** Both entry points, for `describe.each(programs)`. */
export const programs = [
  { title: 'blocking', entry, run: runProgram },
  { title: 'promises', entry: promisesEntry, run: runProgram },
] as const;

function works(command: readonly string[]): boolean {
  try {
    execFileSync(command[0]!, [...command.slice(1), process.execPath, '-e', `require(${JSON.stringify(entry)})`], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function ifWorks(...command: string[]): string[] | undefined {
  return works(command) ? command : undefined;
}

/** Runs a program as nobody; undefined where this process may not or that user cannot read the files. */
export const unprivileged = ifWorks('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--');
/** Runs a program in a network of its own, whose loopback is down; undefined where this process may not. */
export const inNewNetwork = ifWorks('unshare', '--net', '--');
