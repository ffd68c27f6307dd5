// A UDP server that sends each datagram back, reversed: `node examples/udp-server.mjs [port]`, then in another terminal
// `node examples/udp-client.mjs [port] [text]`. Ctrl-C ends it.
import { AF_INET, SOCK_DGRAM, socket } from 'bsd-sockets/promises';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/udp-server.mjs [port]', {}, [0, 1]);
const port = portArgument(positionals[0] ?? '50008');
const server = socket(AF_INET, SOCK_DGRAM);
await server.bind({ address: 'localhost', port: port }).catch(fail);
console.log(`listening on port ${server.getsockname().port}`);

for await (const [data, sender] of server.messages(65535)) {
  console.log(`${data.length} bytes from ${sender.address}:${sender.port}`);
  await server.sendto([...String(data)].reverse().join(''), sender);
}
