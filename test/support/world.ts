/**
 * A machine of its own for the resolver: namespaces with private /etc/hosts, /etc/resolv.conf and /etc/nsswitch.conf, a
 * host name, a loopback interface, and a name server on it. Nothing leaves it. For root only.
 */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type * as blocking from 'bsd-sockets';
import type * as async from 'bsd-sockets/promises';
import type { Zone } from './dns-server';

const namespaces = ['--mount', '--net', '--uts'];

function missing(): string | undefined {
  if (process.platform !== 'linux') return 'Linux only';
  if (process.getuid?.() !== 0) return 'needs root';
  try {
    execFileSync('unshare', [...namespaces, 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'no namespaces here';
  }
}

const reason = missing();

/** `describe` for what needs a world; where there can be none its tests are skipped and their title says why. */
export function describeInWorld(title: string, body: () => void): void {
  if (reason === undefined) describe(title, body);
  else describe.skip(`${title} (${reason})`, body);
}

/** The library, as a program in the world has it. */
export interface Library {
  blocking: typeof blocking;
  async: typeof async;
  /** Loads what a test may, by the names that a test has for it. */
  load: NodeJS.Require;
}

const library = `(() => {
  const load = require('node:module').createRequire(${JSON.stringify(__filename)});
  return { blocking: load('bsd-sockets'), async: load('bsd-sockets/promises'), load };
})()`;

const run = promisify(execFile);

export class World {
  private constructor(
    private readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async create(files: { hosts: string; zone: Zone }): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-world-'));
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('hosts', files.hosts);
    put('resolv.conf', 'nameserver 127.0.0.1\noptions timeout:5 attempts:1\n');
    put('nsswitch.conf', 'hosts: files dns\nservices: files\nprotocols: files\n');
    put('zone.json', JSON.stringify(files.zone));
    const script = `
      set -e
      for file in hosts resolv.conf nsswitch.conf; do mount --bind "$0/$file" "/etc/$file"; done
      ip link set lo up
      hostname world
      exec "$1" "$2" "$0/zone.json"`;
    const server = spawn(
      'unshare',
      [...namespaces, 'sh', '-c', script, folder, process.execPath, join(__dirname, 'dns-server.js')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    // A line for each of the two that it serves.
    let said = '';
    for await (const text of server.stdout.setEncoding('utf8')) {
      said += text as string;
      if (said.split('\n').length > 2) return new World(folder, server);
    }
    throw new Error(`the world ended after saying '${said}'`);
  }

  private async inside(command: string, args: string[], input: unknown): Promise<unknown> {
    const all = ['-t', String(this.server.pid), ...namespaces, command, ...args];
    const child = run('nsenter', all, { maxBuffer: 1 << 28 });
    child.child.stdin!.end(JSON.stringify(input));
    const { stdout } = await child;
    return JSON.parse(stdout);
  }

  /** Runs a program in the world, and gives what it gave. It has only its arguments: it is sent there as text. */
  async node<I, O>(program: (library: Library, input: I) => O, input: I): Promise<Awaited<O>> {
    const script = `
      const input = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      Promise.resolve((${program.toString()})(${library}, input)).then((value) => console.log(JSON.stringify(value)));`;
    return (await this.inside(process.execPath, ['-e', script], input)) as Awaited<O>;
  }

  /** Runs a CPython script that finds `input` set and prints JSON with `print(json.dumps(…))`. */
  async python(script: string, input: unknown): Promise<unknown> {
    return this.inside('python3', ['-c', `import json, sys\ninput = json.load(sys.stdin)\n${script}`], input);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.server, 'exit');
    this.server.kill();
    await ended;
    rmSync(this.folder, { recursive: true });
  }
}
