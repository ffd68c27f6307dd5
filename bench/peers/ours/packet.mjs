// The codecs of packets: bsd-sockets/packet.
import { dispatch, measureCalls } from '../harness.mjs';
import { dissect, encode, ethernet, ipv4, udp } from 'bsd-sockets/packet';
import { body, frameOf, mac } from '../frames.mjs';

await dispatch({
  dissect() {
    measureCalls((count) => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const packet = dissect(frameOf(i));
        if (packet.tcp !== undefined) sum += packet.tcp.source_port + packet.tcp.flags;
      }
      if (sum === 0) throw new Error('nothing was decoded');
    }, 1024);
  },
  encode() {
    measureCalls((count) => {
      for (let i = 0; i < count; i++) {
        encode(
          ethernet({ dst: mac, src: mac }),
          ipv4({ src: '10.0.0.1', dst: '10.0.0.2', ttl: 64 }),
          udp({ source_port: 68, destination_port: i & 0xffff }),
          body,
        );
      }
    }, 256);
  },
});
