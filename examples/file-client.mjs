// Fetches a file from the server of file-server.mjs: `node examples/file-client.mjs NAME TARGET [port]`.
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { create_connection } from 'bsd-sockets';
import { commandLine, fail, portArgument, progress, progressBar } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/file-client.mjs NAME TARGET [port]', {}, [2, 3]);
const [name, target, port = '50009'] = positionals;
const socket = connect(portArgument(port));
const stream = socket.makefile();
socket.sendall(`${name}\n`);
const [status, ...rest] = stream.readline().toString().trimEnd().split(' ');
if (status === 'OK') {
  fetch(Number(rest[0]));
} else {
  console.error(`${name}: ${rest.join(' ') || 'no answer'}`);
  process.exitCode = 1;
}
stream.close();
socket.close();

function connect(number) {
  try {
    return create_connection({ address: 'localhost', port: number }, { timeout: 30 });
  } catch (error) {
    fail(error);
  }
}

function fetch(size) {
  const file = openSync(target, 'w');
  let left = size;
  while (left > 0) {
    const bytes = stream.read(Math.min(left, 65536));
    if (bytes.length === 0) break;
    writeSync(file, bytes);
    left -= bytes.length;
    progressBar(size - left, size);
  }
  progress('');
  closeSync(file);
  if (left === 0) {
    console.log(`${target}: ${size} bytes`);
  } else {
    unlinkSync(target);
    console.error(`${name}: the connection ended ${left} bytes early`);
    process.exitCode = 1;
  }
}
