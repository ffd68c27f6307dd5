// Frames on an interface.
import {
  AF_PACKET,
  ETH_P_ALL,
  PACKET_STATISTICS,
  SO_RCVBUFFORCE,
  SOCK_RAW,
  SOL_PACKET,
  SOL_SOCKET,
  Socket,
} from 'bsd-sockets';
import { announce, dispatch, measureCounted, option } from '../harness.mjs';

const ifname = option('ifname', 'v0');

/** @param {{ packets: number, drops: number }} statistics */
function share({ packets, drops }) {
  if (sum === 0 && packets > 0) throw new Error('no frame was looked at');
  return packets === 0 ? 0 : drops / packets;
}

let sum = 0;

await dispatch({
  recvfrom() {
    const socket = new Socket({ family: AF_PACKET, type: SOCK_RAW });
    socket.setsockopt(SOL_SOCKET, SO_RCVBUFFORCE, 32 << 20);
    socket.bind({ ifname, protocol: ETH_P_ALL });
    announce(0);
    measureCounted(
      () => {
        for (let i = 0; i < 16; i++) sum += socket.recvfrom(2048)[0].length;
        return 16;
      },
      () => share(socket.getsockopt(SOL_PACKET, PACKET_STATISTICS)),
    );
  },
});
