/** The programs of examples/, each run as a person would. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { describeInNamespace, Namespace } from '../support/namespace';
import { unprivileged } from '../support/programs';
import { hasPython } from '../support/python';

const root = join(__dirname, '../../..');
const isRoot = process.getuid?.() === 0;

/** Skips a test where a program is missing; its title says which. */
function testWith(program: string, title: string, body: () => Promise<void>): void {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    test(title, body);
  } catch {
    test.skip(`${title} (no ${program} here)`, body);
  }
}

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function start(name: string, args: readonly string[], wrap: readonly string[] = []): ChildProcess {
  const [file, ...rest] = [...wrap, process.execPath, join(root, 'examples', name), ...args] as [string, ...string[]];
  return spawn(file, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}

function run(name: string, ...args: string[]): Promise<Run> {
  return outcome(start(name, args));
}

/** What a program prints and how it ends. */
async function outcome(child: ChildProcess): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout!.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr!.on('data', (chunk) => (stderr += String(chunk)));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Runs `body` beside a server, which tells its port (0 is any) in its first line. */
async function beside(name: string, args: string[], body: (port: string) => Promise<void>): Promise<void> {
  const server = start(name, args);
  const ended = once(server, 'close');
  const lines = createInterface({ input: server.stdout! });
  try {
    const [line] = (await once(lines, 'line')) as [string];
    await body(/listening on port (\d+)/.exec(line)![1]!);
  } finally {
    server.kill();
    await ended;
  }
}

test('the tour ends well', async () => {
  const { status, stdout, stderr } = await run('tour.mjs');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('1,000 conversations at once');
  expect(stdout).toMatch(/The tour is over: \d+ steps/);
});

test('the TCP server greets its clients', async () => {
  await beside('tcp-server.mjs', ['0'], async (port) => {
    for (const name of ['Ada', 'Grace']) {
      expect(await run('tcp-client.mjs', port, name)).toEqual({ status: 0, stdout: `Hello, ${name}!\n`, stderr: '' });
    }
  });
});

test('the UDP server answers a datagram', async () => {
  await beside('udp-server.mjs', ['0'], async (port) => {
    expect(await run('udp-client.mjs', port, 'stressed')).toEqual({ status: 0, stdout: 'desserts\n', stderr: '' });
  });
});

const programs = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs') && name !== 'tour.mjs');

test.each(programs)('%s prints its usage for --help, and refuses an unknown option', async (name) => {
  const { status, stdout, stderr } = await run(name, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`usage: node examples/${name}`);
  const wrong = await run(name, '--no-such-option');
  expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
  expect(wrong.stderr).toContain('usage:');
});

test.each(['tcp-client.mjs', 'tcp-server.mjs', 'udp-client.mjs', 'udp-server.mjs', 'udp-addresses.mjs'])(
  '%s refuses what is no port',
  async (name) => {
    for (const port of ['http', '65536', '-1', '1.5']) {
      expect(await run(name, '--', port)).toEqual({
        status: 2,
        stdout: '',
        stderr: `the port must be a number from 0 to 65535: ${port}\n`,
      });
    }
  },
);

test('a client without a server prints the error and what to do, and ends with 2', async () => {
  expect(await run('tcp-client.mjs', '1')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^connect ECONNREFUSED .*:1\nno server listens there: start it first\n$/) as string,
  });
});

describe('the file server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-files-'));
  const target = join(folder, 'target');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

  test('sends 100 MB intact', async () => {
    const name = join(folder, 'large');
    writeFileSync(name, Buffer.concat(Array.from({ length: 10 }, () => randomBytes(10_000_000))));
    await beside('file-server.mjs', [folder, '0'], async (port) => {
      const { status, stdout } = await run('file-client.mjs', 'large', target, port);
      expect({ status, stdout }).toEqual({ status: 0, stdout: `${target}: 100000000 bytes\n` });
    });
    expect(hash(target)).toBe(hash(name));
  });

  testWith('script', 'shows a progress bar on a terminal', async () => {
    writeFileSync(join(folder, 'small'), randomBytes(1_000_000));
    await beside('file-server.mjs', [folder, '0'], async (port) => {
      const command = [process.execPath, 'examples/file-client.mjs', 'small', target, port].join(' ');
      const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      const { status, stdout } = await outcome(child);
      expect(status).toBe(0);
      expect(stdout).toContain(`[${'#'.repeat(30)}] 100 % of 1.0 MB`);
      // The bar is gone at the end.
      expect(stdout.trimEnd().endsWith(`\r\x1b[K${target}: 1000000 bytes`)).toBe(true);
    });
  });

  test.each(['absent', '../large', '.', ''])('tells that there is no file %p', async (name) => {
    const missing = join(folder, 'missing');
    await beside('file-server.mjs', [folder, '0'], async (port) => {
      const { status, stderr } = await run('file-client.mjs', name, missing, port);
      expect({ status, stderr }).toEqual({ status: 1, stderr: `${name}: no such file\n` });
    });
    expect(existsSync(missing)).toBe(false);
  });
});

/** Waits for what nothing tells of. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(10);
}

/** A program whose lines are waited for. */
class Lines {
  readonly all: string[] = [];
  private readonly lines: Interface;
  private readonly closed: Promise<unknown>;
  /** After the last line, which can come when the program has ended already. */
  private ended = false;

  constructor(private readonly child: ChildProcess) {
    this.closed = once(child, 'close').then(() => (this.ended = true));
    this.lines = createInterface({ input: child.stdout! }).on('line', (line) => this.all.push(line));
    child.stderr!.on('data', (text) => this.all.push(`stderr: ${String(text)}`));
  }

  /** Resolves when a line is as asked for, or the program has ended. */
  async until(wanted: RegExp): Promise<RegExpExecArray> {
    for (let seen = 0; ;) {
      for (; seen < this.all.length; seen++) {
        const match = wanted.exec(this.all[seen]!);
        if (match !== null) return match;
      }
      if (this.ended) {
        throw new Error(`it ended before a line ${String(wanted)}:\n${this.all.join('\n')}`);
      }
      await Promise.race([once(this.lines, 'line'), this.closed]);
    }
  }

  async stop(): Promise<void> {
    this.child.kill();
    await this.closed;
  }
}

describe('the server that opens files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-open-'));
  const path = join(folder, 'socket');
  let server: Lines;

  beforeAll(async () => {
    writeFileSync(join(folder, 'secret'), 'for your eyes only\n', { mode: 0o600 });
    chmodSync(folder, 0o755);
    server = new Lines(start('open-server.mjs', [folder, path]));
    await server.until(/^listening at /);
    chmodSync(path, 0o666);
  });

  afterAll(async () => {
    await server.stop();
    expect(existsSync(path)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test('gives a descriptor to who may not open the file', async () => {
    const child = start('open-client.mjs', ['secret', path], unprivileged ?? []);
    expect(await outcome(child)).toEqual({ status: 0, stdout: 'for your eyes only\n', stderr: '' });
    const user = unprivileged === undefined ? userInfo().uid : 65_534;
    await server.until(new RegExp(`^secret: for process ${child.pid} of user ${user}$`));
  });

  test.each(['absent', '../secret', '.'])('tells that there is no file %p', async (name) => {
    const { status, stdout, stderr } = await run('open-client.mjs', name, path);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${name}: no such file\n` });
  });

  (hasPython ? test : test.skip)('gives one to CPython', async () => {
    const script = `
import os, socket, sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
s.connect(sys.argv[1])
s.send(b'secret')
data, fds, flags, address = socket.recv_fds(s, 100, 1)
print(data.decode(), os.read(fds[0], 100).decode(), end='')`;
    const child = spawn('python3', ['-c', script, path], { stdio: ['ignore', 'pipe', 'pipe'] });
    expect(await outcome(child)).toEqual({ status: 0, stdout: 'OK for your eyes only\n', stderr: '' });
  });
});

describeInNamespace('the UDP server on all addresses', ['python3'], () => {
  test('answers from the address that it was asked at', async () => {
    const [here, there] = Namespace.pair();
    here.run('ip', 'addr', 'add', '10.1.1.1/24', 'dev', 'v0');
    const addresses = ['10.1.1.3', '10.1.1.4', '10.1.1.5'];
    for (const address of addresses) there.run('ip', 'addr', 'add', `${address}/24`, 'dev', 'v1');
    const server = new Lines(there.within(() => start('udp-addresses.mjs', ['0'])));
    try {
      const [, port] = await server.until(/^listening on port (\d+)/);
      // A connected socket hears nobody but the address that it has asked.
      const script = `
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.settimeout(10)
s.connect((sys.argv[1], int(sys.argv[2])))
s.send(b'it')
print(s.recv(100).decode(), end='')`;
      for (const address of addresses) {
        expect(here.run('python3', '-c', script, address, port!)).toBe(`it was sent to ${address}`);
        await server.until(new RegExp(`^10.1.1.1 asked ${address} by v1$`));
      }
    } finally {
      await server.stop();
      here.close();
      there.close();
    }
  });
});

/** A line of `ip -o monitor` as the example has it. */
function asOurs(line: string): string {
  const [, deleted, rest] = /^(Deleted )?(.*)$/.exec(line)!;
  const prefix = deleted === undefined ? '' : 'deleted ';
  const link = /^(\d+): ([^:@\s]+)(?:@\S+)?: <([^>]*)>/.exec(rest!);
  if (link !== null) {
    return `${prefix}link ${link[1]} ${link[2]} ${link[3]!.split(',').includes('UP') ? 'up' : 'down'}`;
  }
  const address = /^\d+: (\S+)\s+inet6? ([^\s/]+)(?: peer [^\s/]+)?(\/\d+)/.exec(rest!);
  if (address !== null) return `${prefix}address ${address[2]}${address[3]} dev ${address[1]}`;
  const route = /^(?:(?:local|broadcast|multicast|anycast|unicast) )?(\S+)(?: via (\S+))?(?: dev (\S+))?/.exec(rest!)!;
  let [, to] = route as unknown as [string, string];
  if (to !== 'default' && !to.includes('/')) to += to.includes(':') ? '/128' : '/32';
  const [via, dev] = [route[2], route[3]];
  return `${prefix}route ${to}${via === undefined ? '' : ` via ${via}`}${dev === undefined ? '' : ` dev ${dev}`}`;
}

describeInNamespace('the netlink monitor', [], () => {
  test('tells what `ip monitor` tells', async () => {
    const world = Namespace.create();
    const ip = world.within(() =>
      spawn('ip', ['-o', 'monitor', 'link', 'address', 'route'], { stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    const theirs = new Lines(ip);
    const ours = new Lines(world.within(() => start('netlink-monitor.mjs', [])));
    try {
      await ours.until(/^listening$/);
      // It listens from when its socket has groups.
      const listens = new RegExp(`^\\S+ +0 +${ip.pid} +(?!0{8})[0-9a-f]{8} `, 'm');
      await until(() => listens.test(readFileSync(`/proc/${ip.pid}/net/netlink`, 'latin1')));
      const commands = [
        'link add v0 type veth peer name v1',
        'link set v1 up',
        'link set v0 up',
        'addr add 10.1.1.1/24 dev v0',
        'addr add 10.1.1.7/32 peer 10.1.1.8 dev v0',
        'addr add fd01::1/64 dev v0 nodad',
        'route add 10.2.0.0/16 via 10.1.1.2',
        'route add default dev v0',
        'route add fd02::/32 via fd01::2',
        'route del 10.2.0.0/16',
        'addr del 10.1.1.1/24 dev v0',
        'link set v0 down',
        'link del v0',
        // What both wait for.
        'link add last type veth peer name end',
      ];
      for (const command of commands) world.run('ip', ...command.split(' '));
      await theirs.until(/ last@/);
      await ours.until(/ last /);
      const heard = ours.all.slice(1);
      expect(heard).toEqual(theirs.all.map(asOurs));
      expect(heard).toEqual(
        expect.arrayContaining(['address 10.1.1.1/24 dev v0', 'route 10.2.0.0/16 via 10.1.1.2 dev v0']),
      );
    } finally {
      await ours.stop();
      await theirs.stop();
      world.close();
    }
  });
});

describe('the supervisor', () => {
  const node = process.execPath;
  const notify = join(root, 'examples/notify.mjs');

  test('hears what the program says of itself', async () => {
    const { status, stdout } = await run('notify-supervisor.mjs', node, notify, 'READY=1', 'STATUS=all is well');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `READY=1\nSTATUS=all is well\n${node} ended: 0\n` });
  });

  test('does not take for its word what another process says', async () => {
    const { stdout } = await run('notify-supervisor.mjs', 'sh', '-c', `"${node}" "${notify}" READY=1; echo "pid $$"`);
    expect(stdout).toMatch(/^pid \d+$/m);
    expect(stdout).toMatch(/^not from process \d+: READY=1$/m);
    const [pid, sender] = [/^pid (\d+)$/m, /^not from process (\d+)/m].map((each) => each.exec(stdout)![1]);
    expect(sender).not.toBe(pid);
  });

  test('tells how the program ended', async () => {
    const { status, stdout } = await run('notify-supervisor.mjs', 'sh', '-c', 'exit 3');
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'sh ended: 3\n' });
  });

  test('tells why the program did not start', async () => {
    const { status, stdout } = await run('notify-supervisor.mjs', 'no-such-program');
    expect({ status, stdout }).toEqual({ status: 127, stdout: 'no-such-program ended: ENOENT\n' });
  });

  testWith('systemd-notify', 'hears systemd-notify, which waits until it was heard', async () => {
    // As root it speaks for the shell that started it.
    const { stdout } = await run('notify-supervisor.mjs', 'sh', '-c', 'systemd-notify --ready --status=up; echo done');
    const prefix = isRoot ? '' : 'not from process \\d+: ';
    for (const word of ['READY=1', 'STATUS=up']) expect(stdout).toMatch(new RegExp(`^${prefix}${word}$`, 'm'));
    expect(stdout).toMatch(/^done$/m);
    expect(stdout).toMatch(/^sh ended: 0$/m);
  });
});

describe('the syslog client', () => {
  testWith('rsyslogd', 'is heard by rsyslogd', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-syslog-'));
    const file = (name: string): string => join(folder, name);
    const format = '%syslogfacility-text%.%syslogseverity-text% %programname% %procid%:%msg%\\n';
    writeFileSync(
      file('conf'),
      `global(workDirectory="${folder}" maxMessageSize="64k")
module(load="imuxsock" SysSock.Use="off")
input(type="imuxsock" Socket="${file('log')}" UsePIDFromSystem="on")
template(name="plain" type="string" string="${format}")
action(type="omfile" file="${file('messages')}" template="plain")
`,
    );
    const daemon = spawn('rsyslogd', ['-n', '-f', file('conf'), '-i', file('pid')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const ended = once(daemon, 'exit');
    try {
      await until(() => existsSync(file('log')) || daemon.exitCode !== null);
      expect(daemon.exitCode).toBeNull();
      const long = 'x'.repeat(30_000);
      const expected: string[] = [];
      for (const [message, severity] of [
        ['the first one', 'notice'],
        ['grüße', 'err'],
        [long, 'debug'],
      ] as const) {
        const child = start('syslog.mjs', [message, severity, file('log')]);
        expect(await outcome(child)).toEqual({ status: 0, stdout: '', stderr: '' });
        expected.push(`user.${severity} example ${child.pid}: ${message}`);
      }
      const lines = (): string[] => {
        const text = existsSync(file('messages')) ? readFileSync(file('messages'), 'utf8') : '';
        return text.split('\n').filter((line) => line.includes(' example '));
      };
      await until(() => lines().length >= expected.length);
      expect(lines()).toEqual(expected);
      const { status, stderr } = await run('syslog.mjs', 'nobody hears', 'info', file('nothing'));
      expect({ status, stderr }).toEqual({ status: 1, stderr: `connect ENOENT ${file('nothing')}\n` });
    } finally {
      daemon.kill();
      await ended;
      rmSync(folder, { recursive: true });
    }
  });

  test('says how it is used', async () => {
    const { status, stderr } = await run('syslog.mjs', 'message', 'loud');
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
  });
});

describeInNamespace('the transparent proxy', ['nft', 'python3'], () => {
  test('passes on what was redirected to it, and logs where that was to go', async () => {
    const [client, router] = Namespace.pair();
    client.run('ip', 'addr', 'add', '10.1.1.1/24', 'dev', 'v0');
    client.run('ip', 'addr', 'add', 'fd01::1/64', 'dev', 'v0', 'nodad');
    router.run('ip', 'addr', 'add', '10.1.1.3/24', 'dev', 'v1');
    router.run('ip', 'addr', 'add', 'fd01::3/64', 'dev', 'v1', 'nodad');
    // Places beyond the router.
    router.run('ip', 'addr', 'add', '198.51.100.7/32', 'dev', 'lo');
    router.run('ip', 'addr', 'add', '2001:db8::7/128', 'dev', 'lo', 'nodad');
    client.run('ip', 'route', 'add', 'default', 'via', '10.1.1.3');
    client.run('ip', '-6', 'route', 'add', 'default', 'via', 'fd01::3');
    const proxy = new Lines(router.within(() => start('transparent-proxy.mjs', ['0'])));
    const server = net.createServer({ allowHalfOpen: true }, (socket) => {
      const { remoteAddress } = socket;
      socket.setEncoding('utf8');
      let text = '';
      socket.on('data', (chunk: string) => (text += chunk));
      socket.on('end', () => socket.end(`${text.length} bytes from ${remoteAddress}`));
    });
    try {
      const [, port] = await proxy.until(/^listening on port (\d+)/);
      const listening = once(server, 'listening');
      // Without a name of the host, which would be looked up first: the socket is made at once.
      router.within(() => server.listen(80));
      await listening;
      expect((server.address() as AddressInfo).port).toBe(80);
      router.run(
        'nft',
        `add table inet proxy;
         add chain inet proxy prerouting { type nat hook prerouting priority dstnat; };
         add rule inet proxy prerouting iifname v1 tcp dport 80 redirect to :${port}`,
      );
      const script = `
import socket, sys
s = socket.create_connection((sys.argv[1], 80), 10)
s.sendall(b'x' * 1000000)
peer = s.getpeername()[0]
s.shutdown(socket.SHUT_WR)
print(s.makefile().read(), peer, end='')`;
      for (const [from, to, by] of [
        ['10.1.1.1', '198.51.100.7', '::ffff:198.51.100.7'],
        ['fd01::1', '2001:db8::7', '2001:db8::7'],
      ] as const) {
        const child = client.within(() => spawn('python3', ['-c', script, to], { stdio: ['ignore', 'pipe', 'pipe'] }));
        // The server sees the proxy, the client whom it has asked.
        expect(await outcome(child)).toEqual({ status: 0, stdout: `1000000 bytes from ${by} ${to}`, stderr: '' });
        await proxy.until(new RegExp(`^${from} to ${to} port 80$`));
      }
    } finally {
      await proxy.stop();
      server.close();
      client.close();
      router.close();
    }
  });
});
