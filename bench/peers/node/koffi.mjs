// libc called through koffi: what one gets without an addon of one's own. No errno, no address decoded.
import { dispatch, measureCalls, option } from '../harness.mjs';
import koffi from 'koffi';

const libc = koffi.load(null);
const AF_UNIX = 1;
const AF_INET = 2;
const SOCK_DGRAM = 2;

const socket = libc.func('int socket(int, int, int)');
const bind = libc.func('int bind(int, const void *, uint32_t)');
const getsockname = libc.func('int getsockname(int, void *, void *)');

/** @param {number} result */
function check(result) {
  if (result < 0) throw new Error('a system call failed');
  return result;
}

function udpSocket() {
  const fd = check(socket(AF_INET, SOCK_DGRAM, 0));
  const name = Buffer.from([AF_INET, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  check(bind(fd, name, name.length));
  check(getsockname(fd, name, Buffer.from(Uint32Array.of(name.length).buffer)));
  return { fd, name };
}

await dispatch({
  getsockopt() {
    const getsockopt = libc.func('int getsockopt(int, int, int, void *, void *)');
    const { fd } = udpSocket();
    const value = new Int32Array(1);
    const length = new Int32Array([4]);
    let sum = 0;
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        check(getsockopt(fd, 1, 3, value, length));
        sum += value[0] ?? 0;
      }
    });
    return sum;
  },
  'unix-datagram'() {
    const socketpair = libc.func('int socketpair(int, int, int, void *)');
    const send = libc.func('long send(int, const void *, size_t, int)');
    const recv = libc.func('long recv(int, void *, size_t, int)');
    const pair = new Int32Array(2);
    check(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
    const [a, b] = pair;
    const data = Buffer.alloc(option('size', 64));
    const into = Buffer.alloc(data.length);
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        check(send(a, data, data.length, 0));
        check(recv(b, into, into.length, 0));
      }
    });
  },
  'udp-pair'() {
    const sendto = libc.func('long sendto(int, const void *, size_t, int, const void *, uint32_t)');
    const recvfrom = libc.func('long recvfrom(int, void *, size_t, int, void *, void *)');
    const a = udpSocket();
    const b = udpSocket();
    const data = Buffer.alloc(option('size', 64));
    const into = Buffer.alloc(data.length);
    const from = Buffer.alloc(16);
    const length = new Uint32Array([16]);
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        check(sendto(a.fd, data, data.length, 0, b.name, 16));
        check(recvfrom(b.fd, into, into.length, 0, from, length));
      }
    });
  },
});
