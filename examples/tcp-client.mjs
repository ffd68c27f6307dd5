// Says its name to the server of tcp-server.mjs and prints the greeting: `node examples/tcp-client.mjs [port] [name]`.
import { create_connection } from 'bsd-sockets';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/tcp-client.mjs [port] [name]', {}, [0, 2]);
const [port = '50007', name = 'world'] = positionals;
try {
  const socket = create_connection({ address: 'localhost', port: portArgument(port) }, { timeout: 10 });
  socket.sendall(name);
  let greeting = '';
  for (let bytes = socket.recv(1024); bytes.length > 0; bytes = socket.recv(1024)) greeting += bytes;
  socket.close();
  console.log(greeting);
} catch (error) {
  fail(error);
}
