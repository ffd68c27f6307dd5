// Sends a datagram to the server of udp-server.mjs and prints the answer: `node examples/udp-client.mjs [port] [text]`.
import { AF_INET, SOCK_DGRAM, socket, SocketTimeoutError } from 'bsd-sockets';

const port = Number(process.argv[2] ?? 50008);
const client = socket(AF_INET, SOCK_DGRAM);
client.settimeout(2);
try {
  client.sendto(process.argv[3] ?? 'a datagram', { address: 'localhost', port });
  const [answer] = client.recvfrom(65535);
  console.log(String(answer));
} catch (error) {
  // A datagram or its answer may be lost.
  if (!(error instanceof SocketTimeoutError)) throw error;
  console.error('no answer');
  process.exitCode = 1;
} finally {
  client.close();
}
