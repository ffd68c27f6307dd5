/**
 * The programs in the pages of docs/: each block of JavaScript is run as a module of its own. A comment before the block
 * says where: `<!-- test: plain -->`, or `<!-- test: network -->` for a network of its own, in which another host pings
 * the interface eth0. What stands in a comment at the end of a `console.log` line is printed; `…` stands for anything.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInNamespace, Namespace } from '../support/namespace';

const root = join(__dirname, '../../..');
/** Pages whose every block has its place to run. */
const PAGES = ['docs/raw.md'];

interface Block {
  title: string;
  where: string;
  code: string;
}

/** The blocks of JavaScript of a page, with the heading that they stand under. */
function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks: Block[] = [];
  for (const match of text.matchAll(/(?:<!-- test: (\w+) -->\n\n)?```js\n([^]*?)```/g)) {
    const heading = [...text.slice(0, match.index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? page;
    blocks.push({ title: `${heading} (${blocks.length + 1})`, where: match[1] ?? 'nowhere', code: match[2]! });
  }
  return blocks;
}

/** What a block says that it prints, as patterns in their order. */
function printed(code: string): RegExp[] {
  const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^]*?');
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => new RegExp(quoted(text!)));
}

describe.each(PAGES)('%s', (page) => {
  const blocks = blocksOf(page);
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
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter(({ where }) => !['plain', 'network'].includes(where))).toEqual([]);
  });

  it.each(blocks.filter(({ where }) => where === 'plain'))('$title', async (block) => {
    await runBlock(block, (start) => start());
  });

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

    it.each(blocks.filter(({ where }) => where === 'network'))('$title', async (block) => {
      await runBlock(block, (start) => here.within(start));
    });
  });
});
