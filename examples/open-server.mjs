// Opens files of a folder for others, which get the open descriptor and need no right to the file itself:
// `node examples/open-server.mjs FOLDER SOCKET`, then in another terminal `node examples/open-client.mjs NAME SOCKET`.
// Ctrl-C ends it.
//
// The client sends the name. The answer is `OK` with the descriptor along, or what went wrong.
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AF_UNIX, SO_PEERCRED, SOCK_SEQPACKET, socket, SOL_SOCKET } from 'bsd-sockets/promises';
import { commandLine, fail } from './shared/cli.mjs';

const LONGEST_NAME = 255;
const { positionals } = commandLine('usage: node examples/open-server.mjs FOLDER SOCKET', {}, [2, 2]);
const [folder, path] = positionals;
const server = socket(AF_UNIX, SOCK_SEQPACKET);
await server.bind({ path }).catch(fail);
process.on('exit', () => rmSync(path));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
server.listen();
console.log(`listening at ${path}`);

for await (const [connection] of server.connections()) {
  connection.settimeout(30);
  serve(connection)
    .catch((error) => console.error(error.message))
    .finally(() => connection.close());
}

async function serve(connection) {
  const { pid, uid } = connection.getsockopt(SOL_SOCKET, SO_PEERCRED);
  const name = String(await connection.recv(LONGEST_NAME + 1));
  const file = await openFile(name);
  if (typeof file === 'string') {
    await connection.send(file);
    return;
  }
  try {
    // The kernel makes the receiver a descriptor of its own: this one can be closed.
    await connection.send_fds(['OK'], [file]);
    console.log(`${name}: for process ${pid} of user ${uid}`);
  } finally {
    await file.close();
  }
}

/** The file of that name in the folder and nowhere else, or why there is none. */
async function openFile(name) {
  if (name === '' || name.length > LONGEST_NAME || name !== basename(name) || name.includes('\0'))
    return 'no such file';
  try {
    const file = await open(join(folder, name));
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    if (error.code !== 'ENOENT') return error.code;
  }
  return 'no such file';
}
