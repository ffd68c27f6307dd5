// The blocking facade's side of the rows.
import { announce, dispatch, measureCalls, option } from '../harness.mjs';
import {
  AF_INET,
  AF_UNIX,
  SOCK_DGRAM,
  SOL_SOCKET,
  SOL_UDP,
  SO_TYPE,
  Socket,
  UDP_SEGMENT,
  create_server,
  socketpair,
} from 'bsd-sockets';

const loopback = { address: '127.0.0.1', port: 0 };

function udpSocket() {
  const socket = new Socket({ family: AF_INET, type: SOCK_DGRAM });
  socket.bind(loopback);
  return socket;
}

await dispatch({
  getsockopt() {
    const socket = udpSocket();
    measureCalls((count) => {
      for (let i = 0; i < count; i++) socket.getsockopt(SOL_SOCKET, SO_TYPE);
    });
  },
  'unix-datagram'() {
    const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
    const data = Buffer.alloc(option('size', 64));
    const into = Buffer.alloc(data.length);
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        a.send(data);
        b.recv_into(into);
      }
    });
  },
  'unix-datagram-fresh'() {
    const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
    const data = Buffer.alloc(option('size', 64));
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        a.send(data);
        b.recv(data.length);
      }
    });
  },
  'udp-pair'() {
    const a = udpSocket();
    const b = udpSocket();
    const to = b.getsockname();
    const data = Buffer.alloc(option('size', 64));
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        a.sendto(data, to);
        b.recvfrom(data.length);
      }
    });
  },
  'tcp-echo'() {
    const listener = create_server(loopback);
    announce(listener.getsockname().port);
    const [socket] = listener.accept();
    const buffer = Buffer.alloc(65536);
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        const length = socket.recv_into(buffer);
        socket.send(buffer.subarray(0, length));
      }
    }, 16);
  },
  'udp-send'() {
    const socket = udpSocket();
    socket.connect({ ...loopback, port: option('port', 0) });
    const data = Buffer.alloc(option('size', 64));
    measureCalls((count) => {
      for (let i = 0; i < count; i++) socket.send(data);
    });
  },
  'udp-send-gso'() {
    const size = option('size', 64);
    const segments = option('segments', 64);
    const socket = udpSocket();
    socket.connect({ ...loopback, port: option('port', 0) });
    socket.setsockopt(SOL_UDP, UDP_SEGMENT, size);
    const data = Buffer.alloc(size * segments);
    measureCalls((count) => {
      for (let i = 0; i < count; i += segments) socket.send(data);
    }, segments * 16);
  },
});
