// Makes system calls fail on purpose, by strace(1), in every way of waiting: `node scripts/faults.cjs [short]`. Each call
// of test/system/faults/scenarios.ts × each error, the first call and a later one. The full run writes docs/fault-injection.md;
// `short`, with three errors, is what CI runs. Any problem fails it.
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const program = path.join(root, 'out/test/system/faults/faults.program.js');
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
  ['worker, promises on the pool'],
];

/** Where a resolver that cannot read its files asks a server on this machine, which is not there, and no other. */
const NETWORK =
  process.getuid() === 0
    ? ['unshare', '--net', '--', 'sh', '-c', 'PATH=$PATH:/sbin:/usr/sbin ip link set lo up && exec "$@"', 'sh']
    : [];

function run(way, env) {
  return new Promise((resolve) => {
    // One thread in the pool: strace counts the calls of each thread for itself.
    const [command, ...args] = [...NETWORK, process.execPath, '--no-warnings', program, way, ...ERRORS];
    const own = NETWORK.length > 0 && { BSD_SOCKETS_FAULTS_NETWORK: 'own' };
    const child = spawn(command, args, {
      env: { ...process.env, UV_THREADPOOL_SIZE: '1', ...own, ...env },
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
  const columns = [...ERRORS, 'short'];
  const lines = [`| system call | made by | ${columns.join(' | ')} |`, `|---|---|${'---|'.repeat(columns.length)}`];
  const calls = new Set(rows.map(({ syscall, title }) => `\`${syscall}\` | ${title}`));
  for (const call of calls) {
    const cells = columns.map((error) => {
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
- *short*: the call does nothing and answers that two bytes, or one message, were sent or received. *goes on* means that this
  count is believed: a \`sendall\` sends the rest and nothing twice, other calls return the count where the kernel's would.
- *–*: no answer of this call, or not tried.
- \`translated\`: the resolver's own error, \`EAI_…\`, or ENOMEM.

Not here: epoll_ctl(2), epoll_create1(2) and epoll_pwait(2), which libuv makes on the same thread and which end the process where
they fail; \`npx jest system/limits\` has the first use of the poller without a descriptor left. A close(2) that fails has closed.

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
