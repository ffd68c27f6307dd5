// Runs a command and ends it, with all that it started, when its time is up:
// `node scripts/watchdog.cjs SECONDS COMMAND [ARGUMENT…]`. A call that blocks jest's own thread cannot be timed out by jest.
// Exit status: the command's own, or 124 as timeout(1)'s.
'use strict';
const { spawn } = require('node:child_process');

const [seconds, command, ...args] = process.argv.slice(2);
// A process group of its own, so that its workers and children end with it.
const child = spawn(command, args, { stdio: 'inherit', detached: true });
let late = false;

function end(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const timer = setTimeout(
  () => {
    late = true;
    console.error(`watchdog: '${[command, ...args].join(' ')}' did not end within ${seconds} s`);
    end('SIGTERM');
    setTimeout(end, 3000, 'SIGKILL').unref();
  },
  Number(seconds) * 1000,
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));

child.on('error', (error) => {
  console.error(`watchdog: ${error.message}`);
  process.exit(127);
});
child.on('exit', (status, signal) => {
  clearTimeout(timer);
  // What the command left behind.
  end('SIGKILL');
  process.exitCode = late ? 124 : (status ?? 1);
  if (signal !== null && !late) console.error(`watchdog: '${command}' was ended by ${signal}`);
});
