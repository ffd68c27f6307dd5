// Runs a program and tells when it says that it is ready, by the protocol of sd_notify(3), as systemd does:
// `node examples/notify-supervisor.mjs COMMAND [ARGUMENTS …]`, for one with `examples/notify.mjs` or `systemd-notify`.
//
// Whoever can write to the socket can claim anything; the kernel tells whose word it is (`SCM_CREDENTIALS`), and only the
// program's own counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AF_UNIX,
  close,
  CMSG_SPACE,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  SO_PASSCRED,
  SOCK_DGRAM,
  socket,
  SOL_SOCKET,
} from 'bsd-sockets/promises';

const UCRED_SIZE = 12;
const INT_SIZE = 4;
// Not read by parseArgs: options after the command are the command's.
const [command, ...args] = process.argv.slice(2);
if (command === undefined || command.startsWith('-')) {
  const help = command === '--help' || command === '-h';
  (help ? console.log : console.error)('usage: node examples/notify-supervisor.mjs COMMAND [ARGUMENTS …]');
  process.exit(help ? 0 : 2);
}
const folder = mkdtempSync(join(tmpdir(), 'bsd-sockets-notify-'));
const path = join(folder, 'notify');
const notify = socket(AF_UNIX, SOCK_DGRAM);
// Before it has a name: what comes first is to have credentials too.
notify.setsockopt(SOL_SOCKET, SO_PASSCRED, true);
await notify.bind({ path });

const env = { ...process.env, NOTIFY_SOCKET: path };
const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
const ended = new AbortController();
const heard = listen({ signal: ended.signal }, 'ABORT_ERR');
// Or why it did not start; 127 is what a shell says then.
const [status, signal] = await once(child, 'exit').catch(({ code }) => [127, code]);
ended.abort();
await heard;
// What it said last may still be there.
notify.settimeout(0);
await listen({}, 'EAGAIN');
notify.close();
rmSync(folder, { recursive: true });
console.log(`${command} ended: ${signal ?? status}`);
process.exitCode = status ?? 1;

/** Takes messages until that fails with `code`. */
async function listen(options, code) {
  try {
    for (;;) take(await notify.recvmsg(4096, CMSG_SPACE(UCRED_SIZE) + CMSG_SPACE(INT_SIZE), 0, options));
  } catch (error) {
    if (error.code !== code) throw error;
  }
}

function take({ data, ancdata }) {
  let sender;
  for (const { level, type, value } of ancdata) {
    if (level !== SOL_SOCKET) continue;
    if (type === SCM_CREDENTIALS) sender = value;
    // With BARRIER=1 comes a descriptor whose closing tells the program that it was heard.
    else if (type === SCM_RIGHTS) value.forEach(close);
  }
  for (const line of String(data).split('\n')) {
    if (line === '' || line === 'BARRIER=1') continue;
    if (sender?.pid === child.pid) console.log(line);
    else console.log(`not from process ${sender?.pid}: ${line}`);
  }
}
