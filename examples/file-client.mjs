// Fetches a file from the server of file-server.mjs: `node examples/file-client.mjs NAME TARGET [port]`.
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { create_connection } from 'bsd-sockets';

const [name, target, port = '50009'] = process.argv.slice(2);
if (target === undefined) {
  console.error('usage: node examples/file-client.mjs NAME TARGET [port]');
  process.exit(2);
}
const socket = create_connection({ address: 'localhost', port: Number(port) }, { timeout: 30 });
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

function fetch(size) {
  const file = openSync(target, 'w');
  let left = size;
  while (left > 0) {
    const bytes = stream.read(Math.min(left, 65536));
    if (bytes.length === 0) break;
    writeSync(file, bytes);
    left -= bytes.length;
  }
  closeSync(file);
  if (left === 0) {
    console.log(`${target}: ${size} bytes`);
  } else {
    unlinkSync(target);
    console.error(`${name}: the connection ended ${left} bytes early`);
    process.exitCode = 1;
  }
}
