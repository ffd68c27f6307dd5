// Prints a file that the server of open-server.mjs has opened: `node examples/open-client.mjs NAME SOCKET`.
import { closeSync, readFileSync } from 'node:fs';
import { AF_UNIX, SOCK_SEQPACKET, socket } from 'bsd-sockets';
import { commandLine, fail } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/open-client.mjs NAME SOCKET', {}, [2, 2]);
const [name, path] = positionals;
const client = socket(AF_UNIX, SOCK_SEQPACKET);
client.settimeout(30);
try {
  client.connect({ path });
} catch (error) {
  fail(error);
}
client.send(name);
const { data, fds } = client.recv_fds(256, 1);
client.close();
if (fds.length === 1) {
  process.stdout.write(readFileSync(fds[0]));
  closeSync(fds[0]);
} else {
  console.error(`${name}: ${data}`);
  process.exitCode = 1;
}
