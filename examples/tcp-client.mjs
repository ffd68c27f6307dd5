// Says its name to the server of tcp-server.mjs and prints the greeting: `node examples/tcp-client.mjs [port] [name]`.
import { create_connection } from 'bsd-sockets';

const port = Number(process.argv[2] ?? 50007);
const name = process.argv[3] ?? 'world';
const socket = create_connection({ address: 'localhost', port }, { timeout: 10 });
socket.sendall(name);
let greeting = '';
for (let bytes = socket.recv(1024); bytes.length > 0; bytes = socket.recv(1024)) greeting += bytes;
socket.close();
console.log(greeting);
