// Makes system calls fail on purpose, by strace(1), in every way of waiting: `node scripts/faults.cjs [short]`. Each call
// of test/system/faults.program.ts × each error, the first call and a later one. The full run writes docs/fault-injection.md;
// `short`, with three errors, is what CI runs. Any problem fails it.
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const program = path.join(root, 'out/test/system/faults.program.js');
const short = process.argv[2] === 'short';
const ERRORS = short
  ? ['EINTR', 'ENOMEM', 'ECONNABORTED']
  : ['EINTR', 'EAGAIN', 'ENOMEM', 'ENOBUFS', 'EMFILE', 'ENFILE', 'EIO', 'ECONNABORTED', 'EPERM'];
/** The way of waiting, and the environment of its process. */
const WAYS = [
  ['blocking'],
  ['blocking with a timeout'],
  ['promises'],
  ['promises by uv_poll', { BSD_SOCKETS_POLLER: 'uv_poll' }],
  ['promises on the pool'],
  ['worker, blocking'],
  ['worker, promises'],
];

function run(way, env) {
  return new Promise((resolve) => {
    // One thread in the pool: strace counts the calls of each thread for itself.
    const child = spawn(process.execPath, ['--no-warnings', program, way, ...ERRORS], {
      env: { ...process.env, UV_THREADPOOL_SIZE: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (errors += text));
    child.on('close', (status, signal) => {
      const rows = output
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      if (status !== 0 || errors !== '') {
        rows.push({ way, syscall: '', title: '', error: '', injected: 0, problems: [`${status ?? signal} ${errors}`] });
      }
      resolve(rows);
    });
  });
}

/** A table: a row for each call, a column for each error. */
function table(rows) {
  const lines = [`| system call | made by | ${ERRORS.join(' | ')} |`, `|---|---|${'---|'.repeat(ERRORS.length)}`];
  const calls = new Set(rows.map(({ syscall, title }) => `\`${syscall}\` | ${title}`));
  for (const call of calls) {
    const cells = ERRORS.map((error) => {
      const found = rows.filter((row) => `\`${row.syscall}\` | ${row.title}` === call && row.error === error);
      if (found.some(({ problems }) => problems.length > 0)) return '**problem**';
      const results = [...new Set(found.map(({ result }) => result))];
      return results.length > 1 ? 'by mode' : (results[0] ?? '–');
    });
    lines.push(`| ${call} | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

function page(rows) {
  const injected = rows.reduce((sum, row) => sum + row.injected, 0);
  const bad = rows.filter(({ problems }) => problems.length > 0);
  return `# Fault injection

Written by \`npm run test:faults\`. strace(1) makes a system call of the library fail, the first time and again at the third; the
call is made three times. Afterwards every call that failed is made again and has to succeed, nothing may be lost or doubled, and
no descriptor may be left.

- *reported*: the caller gets this error.
- *goes on*: the library made the call again, or did without it; the caller sees nothing.
- *by mode*: EAGAIN is reported where the kernel itself waits, as it is after \`SO_RCVTIMEO\`; elsewhere the call waits and is
  made again. The event loop's readiness is left out: its edges follow only an EAGAIN that was true.
- *–*: no answer of this call.

Ways of waiting: ${WAYS.map(([way]) => way).join('; ')}. ${rows.length} combinations, ${injected} faults, ${bad.length} problems, on
${new Date().toISOString().slice(0, 10)} (Linux ${require('node:os').release().split('-')[0]}, Node ${process.versions.node}).

${table(rows)}
`;
}

async function main() {
  if (spawnSync('strace', ['-V']).status !== 0) throw new Error('this takes strace(1): apt-get install strace');
  const rows = [];
  const queue = [...WAYS];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) rows.push(...(await run(...next)));
  };
  await Promise.all([worker(), worker()]);
  const bad = rows.filter(({ problems }) => problems.length > 0);
  for (const { way, syscall, title, error, problems } of bad) {
    console.error(`${way}: ${title} (${syscall} ${error}): ${problems.join('; ')}`);
  }
  const injected = rows.reduce((sum, row) => sum + row.injected, 0);
  console.log(`${rows.length} combinations, ${injected} faults, ${bad.length} problems`);
  if (!short) fs.writeFileSync(path.join(root, 'docs/fault-injection.md'), page(rows));
  if (bad.length > 0) process.exitCode = 1;
}

void main();
