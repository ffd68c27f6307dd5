// Logs a message by the local syslog, as logger(1) does: `node examples/syslog.mjs MESSAGE [SEVERITY] [SOCKET]`.
import { AF_UNIX, SOCK_DGRAM, socket } from 'bsd-sockets';
import { commandLine } from './shared/cli.mjs';

const SEVERITIES = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'];
const FACILITY_USER = 1;
const USAGE = `usage: node examples/syslog.mjs MESSAGE [${SEVERITIES.join('|')}] [SOCKET]`;
const { positionals } = commandLine(USAGE, {}, [1, 3]);
const [message, severity = 'notice', path = '/dev/log'] = positionals;
if (!SEVERITIES.includes(severity)) {
  console.error(`there is no such severity: ${severity}\n${USAGE}`);
  process.exit(2);
}
const priority = FACILITY_USER * 8 + SEVERITIES.indexOf(severity);
const log = socket(AF_UNIX, SOCK_DGRAM);
// A log that is stuck is not to hold up who logs.
log.settimeout(5);
try {
  log.connect({ path });
  log.send(`<${priority}>${timestamp(new Date())} example[${process.pid}]: ${message}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  log.close();
}

/** The local time as RFC 3164 has it, in English whatever the language: `Jan  2 03:04:05`. */
function timestamp(time) {
  const month = time.toLocaleString('en', { month: 'short' });
  return `${month} ${String(time.getDate()).padStart(2)} ${time.toTimeString().slice(0, 8)}`;
}
