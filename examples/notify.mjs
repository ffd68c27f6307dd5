// Tells who supervises this process how it is doing, by the protocol of sd_notify(3):
// `node examples/notify.mjs READY=1 'STATUS=all is well'`. It does nothing where nobody asks for it.
import { AF_UNIX, SCM_CREDENTIALS, SOCK_DGRAM, socket, SOL_SOCKET } from 'bsd-sockets';
import { commandLine } from './shared/cli.mjs';

const USAGE = 'usage: node examples/notify.mjs NAME=VALUE …';
const { positionals } = commandLine(USAGE, {}, [1, Infinity]);
const path = process.env.NOTIFY_SOCKET;
if (path !== undefined) {
  const notify = socket(AF_UNIX, SOCK_DGRAM);
  // The kernel takes credentials that are true; of root it takes any.
  const data = { pid: process.pid, uid: process.getuid(), gid: process.getgid() };
  notify.sendmsg([positionals.join('\n')], [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data }], 0, {
    // An @ stands for the NUL of an abstract name.
    path: path.startsWith('@') ? `\0${path.slice(1)}` : path,
  });
  notify.close();
}
