// Checks the site that `npm run docs` has made: every link and every fragment of every page leads somewhere; pages opened
// in headless Chromium report no error; a search for recvmsg leads to it. Screenshots are in out/site/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import CDP from 'chrome-remote-interface';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const site = join(root, 'docs/api');
const shots = join(root, 'out/site');
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const PATIENCE = 20_000;
let failures = 0;

function fail(text) {
  failures++;
  console.error(`site: ${text}`);
}

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const texts = new Map(pages.map((name) => [join(site, name), readFileSync(join(site, name), 'utf8')]));

/** The fragments that each page has. */
const fragments = new Map(
  [...texts].map(([file, text]) => [file, new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id))]),
);

/** Follows the links of all pages that stay on the site. @returns how many */
function followLinks() {
  let count = 0;
  for (const [file, text] of texts) {
    for (const [, link] of text.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      count++;
      const [path, fragment = ''] = link.replaceAll('&amp;', '&').split('#');
      const target = path === '' ? file : resolve(dirname(file), decodeURIComponent(path));
      if (!existsSync(target)) fail(`${relative(site, file)}: ${link} leads nowhere`);
      else if (fragment !== '' && fragments.get(target)?.has(decodeURIComponent(fragment)) === false) {
        fail(`${relative(site, file)}: ${link} has no such heading`);
      }
    }
  }
  return count;
}

/** Waits until an expression is true in the page. */
async function until(Runtime, expression) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const { result } = await Runtime.evaluate({ expression: `Boolean(${expression})` });
    if (result.value === true) return true;
    if (Date.now() > end) return false;
    await delay(50);
  }
}

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
};

/** Runs `body` beside a server of the site on loopback: Chromium refuses icons of another file. */
async function withServer(body) {
  const server = createServer((request, response) => {
    const file = join(site, decodeURIComponent(new URL(request.url, 'http://site').pathname));
    if (!file.startsWith(site) || !existsSync(file)) {
      // Asked for by Chromium itself.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await body(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs `body` beside a Chromium of its own. */
async function withChromium(body) {
  const profile = mkdtempSync(join(tmpdir(), 'site-'));
  const args = ['--headless=new', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // Shared memory is small in containers.
  args.push('--disable-dev-shm-usage');
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid() === 0) args.push('--no-sandbox');
  // A group of its own, of which all write to the profile and have the pipe: it is closed when the last has ended.
  const chromium = spawn('chromium', args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const ended = once(chromium, 'close');
  try {
    let port;
    for await (const line of createInterface({ input: chromium.stderr })) {
      port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(line)?.[1];
      if (port !== undefined) break;
    }
    if (port === undefined) throw new Error('Chromium did not start');
    chromium.stderr.resume();
    await body(Number(port));
  } finally {
    chromium.stderr.resume();
    try {
      process.kill(-chromium.pid);
    } catch {
      // It did not start, or has ended.
    }
    await ended;
    rmSync(profile, { recursive: true, maxRetries: 5 });
  }
}

async function openPages(port, origin) {
  const client = await CDP({ port });
  const { Emulation, Log, Page, Runtime } = client;
  let current = '';
  Runtime.exceptionThrown(({ exceptionDetails }) => fail(`${current}: ${exceptionDetails.text}`));
  Runtime.consoleAPICalled(({ type, args }) => {
    if (type === 'error') fail(`${current}: ${args.map(({ value }) => value).join(' ')}`);
  });
  Log.entryAdded(({ entry }) => {
    if (entry.level === 'error') fail(`${current}: ${entry.text} ${entry.url ?? ''}`);
  });
  await Promise.all([Page.enable(), Runtime.enable(), Log.enable()]);

  const open = async (name) => {
    current = name;
    const loaded = Page.loadEventFired();
    await Page.navigate({ url: `${origin}/${name}` });
    await loaded;
  };
  const shoot = async (name, { width, height }) => {
    await Emulation.setDeviceMetricsOverride({ width, height, deviceScaleFactor: 1, mobile: false });
    const { data } = await Page.captureScreenshot();
    writeFileSync(join(shots, `${name}-${width}.png`), Buffer.from(data, 'base64'));
  };

  const opened = pages.filter((name) =>
    /^(?:index|modules|hierarchy)[.]html$|^(?:documents|modules|classes)\//.test(name),
  );
  for (const name of opened) await open(name);

  await open('index.html');
  await shoot('landing', WIDE);
  await shoot('landing', NARROW);
  const { result } = await Runtime.evaluate({ expression: 'document.documentElement.scrollWidth' });
  if (result.value > NARROW.width)
    fail(`the landing page is ${result.value} pixels wide in a window of ${NARROW.width}`);
  await open('documents/getting-started.html');
  await shoot('getting-started', WIDE);
  await shoot('getting-started', NARROW);

  await Emulation.setDeviceMetricsOverride({ ...WIDE, deviceScaleFactor: 1, mobile: false });
  await open('index.html');
  await Runtime.evaluate({ expression: `document.querySelector('#tsd-search-trigger').click()` });
  await until(Runtime, `document.querySelector('#tsd-search-input')`);
  await Runtime.evaluate({
    expression: `{ const input = document.querySelector('#tsd-search-input');
      input.value = 'recvmsg'; input.dispatchEvent(new Event('input', { bubbles: true })); }`,
  });
  const FOUND = `[...document.querySelectorAll('#tsd-search-results a')].find((a) => /recvmsg$/.test(a.href))`;
  if (!(await until(Runtime, FOUND))) fail('a search for recvmsg finds nothing');
  else {
    await shoot('search', WIDE);
    await Runtime.evaluate({ expression: `${FOUND}.click()` });
    if (!(await until(Runtime, `location.hash === '#recvmsg' && document.getElementById('recvmsg')`))) {
      fail('the first result of a search for recvmsg is another page');
    }
  }
  await client.close();
  return opened.length;
}

mkdirSync(shots, { recursive: true });
console.log(`site: ${followLinks()} links on ${pages.length} pages`);
await withServer((origin) =>
  withChromium(async (port) => console.log(`site: ${await openPages(port, origin)} pages opened in Chromium`)),
);
console.log(failures === 0 ? 'site: no errors' : `site: ${failures} errors`);
process.exitCode = failures === 0 ? 0 : 1;
