// Sends the files of a folder to who names them: `node examples/file-server.mjs FOLDER [port]`, then in another terminal
// `node examples/file-client.mjs NAME TARGET [port]`. Ctrl-C ends it.
//
// The client sends the name and a newline. The answer is `OK` with the size, or `ERROR` with a reason, a newline, and
// the file's bytes, copied in the kernel by sendfile(2).
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { create_server } from 'bsd-sockets/promises';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const LONGEST_NAME = 255;
const { positionals } = commandLine('usage: node examples/file-server.mjs FOLDER [port]', {}, [1, 2]);
const [folder, port = '50009'] = positionals;
const server = await create_server({ address: 'localhost', port: portArgument(port) }).catch(fail);
console.log(`listening on port ${server.getsockname().port}`);

for await (const [connection] of server.connections()) {
  connection.settimeout(30);
  serve(connection)
    .catch((error) => console.error(error.message))
    .finally(() => connection.close());
}

async function serve(connection) {
  const name = await readName(connection);
  const file = await openFile(name);
  if (typeof file === 'string') {
    await connection.sendall(`ERROR ${file}\n`);
    return;
  }
  try {
    const { size } = await file.stat();
    await connection.sendall(`OK ${size}\n`);
    const sent = await connection.sendfile(file, 0, size);
    console.log(`${name}: ${sent} bytes`);
  } finally {
    await file.close();
  }
}

async function readName(connection) {
  let name = '';
  while (!name.endsWith('\n') && name.length <= LONGEST_NAME) {
    const bytes = await connection.recv(256);
    if (bytes.length === 0) break;
    name += bytes;
  }
  return name.trimEnd();
}

/** The file of that name in the folder and nowhere else, or why there is none. */
async function openFile(name) {
  if (name === '' || name !== basename(name) || name === '..' || name === '.') return 'no such file';
  try {
    const file = await open(join(folder, name));
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    if (error.code !== 'ENOENT') return error.code;
  }
  return 'no such file';
}
