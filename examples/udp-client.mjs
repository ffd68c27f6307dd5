// Sends a datagram to the server of udp-server.mjs and prints the answer: `node examples/udp-client.mjs [port] [text]`.
import { AF_INET, SOCK_DGRAM, socket, SocketTimeoutError } from 'bsd-sockets';
import { commandLine, fail, portArgument } from './shared/cli.mjs';

const { positionals } = commandLine('usage: node examples/udp-client.mjs [port] [text]', {}, [0, 2]);
const port = portArgument(positionals[0] ?? '50008');
const client = socket(AF_INET, SOCK_DGRAM);
client.settimeout(2);
try {
  client.sendto(positionals[1] ?? 'a datagram', { address: 'localhost', port });
  const [answer] = client.recvfrom(65535);
  console.log(String(answer));
} catch (error) {
  // A datagram or its answer may be lost.
  if (!(error instanceof SocketTimeoutError)) fail(error);
  console.error('no answer');
  process.exitCode = 1;
} finally {
  client.close();
}
