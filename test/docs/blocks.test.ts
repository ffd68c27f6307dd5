/**
 * The programs in README.md and in the pages of docs/: each block of JavaScript is run as a module of its own. A comment
 * before the block says where: `<!-- test: plain -->`, `<!-- test: server -->` for a program that runs until it is ended,
 * or `<!-- test: network -->` for a network of its own, in which another host pings the interface eth0;
 * `<!-- not run: REASON -->` for one that cannot be run alone. What stands in a comment at the end of a `console.log`
 * line is printed; `…` stands for anything. Of shell commands the scripts and programs that they name exist.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInNamespace, Namespace } from '../support/namespace';

const root = join(__dirname, '../../..');
const PAGES = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Block {
  title: string;
  where: string;
  code: string;
}

/** The blocks of JavaScript of a page, with the heading that they stand under. */
function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks: Block[] = [];
  for (const match of text.matchAll(/(?:<!-- (?:test: (\w+)|(not run): .+?) -->\n\n)?```[jt]s\n([^]*?)```/g)) {
    const heading = [...text.slice(0, match.index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? page;
    blocks.push({
      title: `${heading} (${blocks.length + 1})`,
      where: match[1] ?? match[2] ?? 'nowhere',
      code: match[3]!,
    });
  }
  return blocks;
}

/** What a block says that it prints, as patterns in their order. */
function printed(code: string): RegExp[] {
  const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^]*?');
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => new RegExp(quoted(text!)));
}

const pages = PAGES.map((page) => ({ page, blocks: blocksOf(page) }));

it.each(PAGES)('%s: the scripts and programs that its shell commands name exist', (page) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script!]);
  for (const [, program] of text.matchAll(/node ((?:examples|scripts)\/[\w./-]+)/g)) {
    expect([program, existsSync(join(root, program!))]).toEqual([program, true]);
  }
});

describe.each(pages.filter(({ blocks }) => blocks.length > 0))('$page', ({ blocks }) => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'blocks-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'bsd-sockets'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function runBlock({ title, code }: Block, within: (start: () => ChildProcess) => ChildProcess): Promise<void> {
    const file = join(folder, `${title.replace(/\W+/g, '-')}.mjs`);
    writeFileSync(file, code);
    let output = '';
    const child = within(() =>
      execFile(process.execPath, [file], { cwd: folder, timeout: 20_000 }, (_error, stdout, stderr) => {
        output = stdout + stderr;
      }),
    );
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, output }).toEqual({ status: 0, output: expect.any(String) as string });
    for (const pattern of printed(code)) expect(output).toMatch(pattern);
  }

  it('says of every block where it runs', () => {
    const places = ['plain', 'server', 'network', 'not run'];
    expect(blocks.filter(({ where }) => !places.includes(where))).toEqual([]);
  });

  for (const block of blocks.filter(({ where }) => where === 'plain')) {
    it(block.title, () => runBlock(block, (start) => start()));
  }

  for (const { title, code } of blocks.filter(({ where }) => where === 'server')) {
    it(`${title}, until it waits`, async () => {
      const file = join(folder, 'server.mjs');
      writeFileSync(file, code);
      const env = { ...process.env, NODE_DEBUG: 'bsd-sockets' };
      const child = spawn(process.execPath, [file], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
      const ended = once(child, 'close');
      let printedCalls = '';
      for await (const chunk of child.stderr) {
        printedCalls += String(chunk);
        if (printedCalls.includes('epoll_ctl')) child.kill();
      }
      expect([await ended, printedCalls]).toEqual([[null, 'SIGTERM'], printedCalls]);
    });
  }

  const inNetwork = blocks.filter(({ where }) => where === 'network');
  if (inNetwork.length === 0) return;
  describeInNamespace('in a network', ['ping', 'sysctl'], () => {
    let here: Namespace;
    let there: Namespace;
    let pinging: ChildProcess;

    beforeAll(() => {
      [here, there] = [Namespace.create(), Namespace.create()];
      here.run('ip', 'link', 'add', 'eth0', 'type', 'veth', 'peer', 'name', 'eth0', 'netns', there.path);
      for (const [host, address] of [
        [here, '192.0.2.1/24'],
        [there, '192.0.2.2/24'],
      ] as const) {
        host.run('ip', 'link', 'set', 'eth0', 'up');
        host.run('ip', 'addr', 'add', address, 'dev', 'eth0');
      }
      here.run('sysctl', '-qw', 'net.ipv4.ping_group_range=0 2147483647');
      pinging = there.within(() => spawn('ping', ['-n', '-i', '0.05', '-c', '2000', '192.0.2.1'], { stdio: 'ignore' }));
    });
    afterAll(async () => {
      const ended = once(pinging, 'close');
      pinging.kill();
      await ended;
      here.close();
      there.close();
    });

    it.each(inNetwork)('$title', async (block) => {
      await runBlock(block, (start) => here.within(start));
    });
  });
});
