// The decoders of cap, a package for capturing: JavaScript, without its addon.
import { createRequire } from 'node:module';
import { dispatch, measureCalls } from '../harness.mjs';
import { frameOf } from '../frames.mjs';

const { Ethernet, IPV4, TCP, PROTOCOL } = createRequire(import.meta.url)('cap/lib/Decoders.js');

await dispatch({
  dissect() {
    measureCalls((count) => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const frame = frameOf(i);
        const ethernet = Ethernet(frame);
        if (ethernet.info.type !== PROTOCOL.ETHERNET.IPV4) continue;
        const ip = IPV4(frame, ethernet.offset);
        if (ip.info.protocol !== PROTOCOL.IP.TCP) continue;
        const { info } = TCP(frame, ip.offset);
        sum += info.srcport + info.flags;
      }
      if (sum === 0) throw new Error('nothing was decoded');
    }, 1024);
  },
});
