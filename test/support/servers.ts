/**
 * Servers that tests start themselves, on folders and ports of their own, and end by their process ids: Debian's
 * packages postgresql, redis-server and dbus-daemon. Where they are not installed their tests are skipped.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Server {
  readonly port: number;
  /** Its Unix socket. */
  readonly path: string;
  stop(): Promise<void>;
}

/** A certificate for `localhost`, signed by itself. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A program in PATH or in one of `folders`. */
function find(program: string, folders: readonly string[] = []): string | undefined {
  const all = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)];
  return all.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Where Debian keeps PostgreSQL's programs, newest first. */
function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin'));
}

const initdb = find('initdb', postgresFolders());
const postgres = find('postgres', postgresFolders());
const redis = find('redis-server');
const openssl = find('openssl');
const dbus = find('dbus-daemon');

function describeWith(found: boolean, title: string, lacking: string, body: () => void): void {
  if (found) describe(title, body);
  else describe.skip(`${title} (no ${lacking} on this machine)`, body);
}

export function describeWithPostgres(title: string, body: () => void): void {
  const found = [initdb, postgres, openssl].every((program) => program !== undefined);
  describeWith(found, title, 'PostgreSQL or openssl (packages postgresql, openssl)', body);
}

export function describeWithRedis(title: string, body: () => void): void {
  describeWith(redis !== undefined, title, 'Redis (package redis-server)', body);
}

export function describeWithDbus(title: string, body: () => void): void {
  describeWith(dbus !== undefined, title, 'dbus-daemon (package dbus-daemon)', body);
}

export function describeWithOpenssl(title: string, body: () => void): void {
  describeWith(openssl !== undefined, title, 'openssl', body);
}

/** A new folder, to be removed by whoever asked for it. */
function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bsd-sockets-'));
}

export function makeCertificate(): Certificate {
  const folder = newFolder();
  try {
    const file = (name: string): string => join(folder, name);
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const made = ['-keyout', file('key'), '-out', file('cert'), '-days', '2', '-nodes'];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    execFileSync(openssl!, ['req', '-x509', ...curve, ...made, ...subject], { stdio: 'pipe' });
    const read = (name: string): string => readFileSync(file(name), 'utf8');
    return { key: read('key'), cert: read('cert') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a server says that it is ready, or has ended, which fails with what it said. */
function ready(child: ChildProcess, sign: RegExp): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const output of [child.stdout!, child.stderr!]) {
      createInterface({ input: output }).on('line', (line) => {
        said.push(line);
        if (sign.test(line)) resolve();
      });
    }
    child.on('error', reject);
    child.on('exit', () => {
      reject(new Error(`the server ended:\n${said.join('\n')}`));
    });
  });
}

function stopper(child: ChildProcess, signal: NodeJS.Signals, folder: string): () => Promise<void> {
  return async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    rmSync(folder, { recursive: true });
  };
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string, user: string): number =>
    Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', user), gid: id('-g', user) };
    } catch {
      // This one is not there.
    }
  }
  throw new Error('there is no user to run PostgreSQL as');
}

/** Starts a PostgreSQL whose user is `test`, with TLS where there is a certificate. */
export async function startPostgres(certificate?: Certificate): Promise<Server> {
  const folder = newFolder();
  const user = unprivileged();
  const own = (path: string): void => {
    if (user.uid !== undefined) chownSync(path, user.uid, user.gid!);
  };
  own(folder);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  const cluster = ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'];
  execFileSync(initdb!, cluster, { ...options, stdio: 'pipe' });
  const settings = ['fsync=off', 'shared_buffers=16MB', `unix_socket_directories=${folder}`];
  if (certificate !== undefined) {
    for (const name of ['key', 'cert'] as const) {
      const path = join(folder, name);
      writeFileSync(path, certificate[name]);
      chmodSync(path, 0o600);
      own(path);
    }
    settings.push('ssl=on', `ssl_key_file=${join(folder, 'key')}`, `ssl_cert_file=${join(folder, 'cert')}`);
  }
  const port = await freePort();
  const args = ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(postgres!, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = stopper(child, 'SIGINT', folder);
  try {
    await ready(child, /ready to accept connections/);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, path: join(folder, `.s.PGSQL.${port}`), stop };
}

/** Starts a Redis that keeps nothing. */
export async function startRedis(): Promise<Server> {
  const folder = newFolder();
  const port = await freePort();
  const path = join(folder, 'redis.sock');
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--unixsocket', path, '--dir', folder, '--save', ''];
  const child = spawn(redis!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = stopper(child, 'SIGTERM', folder);
  try {
    await ready(child, /ready to accept connections/i);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, path, stop };
}

/** Starts a message bus. */
export async function startDbus(): Promise<Omit<Server, 'port'>> {
  const folder = newFolder();
  const path = join(folder, 'bus');
  const args = ['--session', '--nofork', '--nopidfile', '--print-address', `--address=unix:path=${path}`];
  const child = spawn(dbus!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = stopper(child, 'SIGTERM', folder);
  try {
    await ready(child, /^unix:path=/);
  } catch (error) {
    await stop();
    throw error;
  }
  return { path, stop };
}
