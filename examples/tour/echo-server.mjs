// A worker of the tour: a server that answers in capitals, one conversation, by blocking calls.
import { parentPort, workerData } from 'node:worker_threads';
import { socket, SOCK_DGRAM, SOCK_STREAM } from 'bsd-sockets';

const { family, type, address } = workerData;
const server = socket(family, type);
server.settimeout(10);
server.bind(address);

function capitals(bytes) {
  return bytes.toString().toUpperCase();
}

if (type === SOCK_STREAM) {
  server.listen();
  parentPort.postMessage(server.getsockname());
  const [connection] = server.accept();
  connection.settimeout(10);
  for (let bytes = connection.recv(4096); bytes.length > 0; bytes = connection.recv(4096)) {
    connection.sendall(capitals(bytes));
  }
  connection.close();
} else if (type === SOCK_DGRAM) {
  parentPort.postMessage(server.getsockname());
  const [bytes, from] = server.recvfrom(4096);
  server.sendto(capitals(bytes), from);
}
server.close();
