// What the programs have in common: their command line, Ctrl-C, progress on a terminal, advice for errors.
import { parseArgs } from 'node:util';

/**
 * Reads the command line. `--help` prints the usage and ends with 0, a wrong one prints what is wrong and ends with 2.
 *
 * @param {string} usage
 * @param {import('node:util').ParseArgsConfig['options']} options as of `util.parseArgs`
 * @param {[least: number, most: number]} positionals how many arguments there may be beside the options
 */
export function commandLine(usage, options = {}, [least, most] = [0, 0]) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length < least) throw new Error('an argument is missing');
    if (positionals.length > most) throw new Error(`unexpected argument: ${positionals[most]}`);
    return { values, positionals };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** A number from an option's text, from `least` to `most`; ends the program with 2 where it is none. */
export function numberOption(name, text, least, most = Infinity) {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= most) return number;
  console.error(`--${name} must be a number from ${least}${most === Infinity ? '' : ` to ${most}`}: ${text}`);
  process.exit(2);
}

/** A port from an argument's text; ends the program with 2 where it is none. */
export function portArgument(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  console.error(`the port must be a number from 0 to 65535: ${text}`);
  process.exit(2);
}

/** Aborts when the user presses Ctrl-C, or the program is asked to end. A second time ends it at once. */
export function interruptSignal() {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => controller.abort());
  return controller.signal;
}

/** Waits so many milliseconds, or until the signal fires. */
export function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    if (signal?.aborted) done();
  });
}

/** Shows a line that the next one replaces, on a terminal only. */
export function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

const BAR = 30;

/** Shows how many of so many bytes are done, on a terminal only. `progress('')` removes it. */
export function progressBar(done, total) {
  const part = total === 0 ? 1 : done / total;
  const bar = '#'.repeat(Math.round(part * BAR)).padEnd(BAR, '.');
  progress(`[${bar}] ${String(Math.floor(part * 100)).padStart(3)} % of ${(total / 1e6).toFixed(1)} MB`);
}

const ADVICE = {
  ECONNREFUSED: 'no server listens there: start it first',
  ENOENT: 'there is no such file or socket: start the server first',

  EPERM: 'run it as root, or give the program CAP_NET_RAW (setcap cap_net_raw+ep …)',
  EACCES: "run it as root, or let your group send echo requests: sysctl net.ipv4.ping_group_range='0 2147483647'",
  ENODEV: 'there is no such interface: see `ip link`',
};

/** Prints an error of this library with advice, and ends with 2. Other errors are thrown. */
export function fail(error) {
  if (error?.code === undefined || error.syscall === undefined) throw error;
  const advice = ADVICE[error.code];
  console.error(`${error.message}${advice === undefined ? '' : `\n${advice}`}`);
  process.exit(2);
}
