// A TCP server that greets whoever connects: `node examples/tcp-server.mjs [port]`, then in another terminal
// `node examples/tcp-client.mjs [port]`. It serves one client after the other; Ctrl-C ends it.
import { create_server } from 'bsd-sockets/promises';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/tcp-server.mjs [port]', {}, [0, 1]);
const port = portArgument(positionals[0] ?? '50007');
const server = await create_server({ address: 'localhost', port }).catch(fail);
console.log(`listening on port ${server.getsockname().port}`);

for await (const [connection, peer] of server.connections()) {
  const name = String(await connection.recv(1024));
  console.log(`${name} from ${peer.address}`);
  // The client may be gone already.
  await connection.sendall(`Hello, ${name}!`).catch((error) => console.error(error.message));
  connection.close();
}
