/** UDP segmentation: one call carries and one call receives many datagrams. */
import { randomBytes } from 'node:crypto';
import { CMSG_SPACE, IPPROTO_UDP, MessageBatch, UDP_GRO, UDP_SEGMENT, type AncillaryInput } from 'bsd-sockets';
import { facades, type AnySocket } from '../support/facades';
import { udpPair, valueOf, versions } from '../support/udp';

const SEGMENTS = 64;
const SIZE = 1000;

function segment(data: number): AncillaryInput[] {
  return [{ level: IPPROTO_UDP, type: UDP_SEGMENT, data }];
}

describe.each(facades)('$title', (facade) => {
  describe.each(versions)('$title', (version) => {
    let a: AnySocket;
    let b: AnySocket;

    beforeEach(async () => {
      [a, b] = await udpPair(facade, version);
    });

    it('one call sends 64 datagrams, one call receives them, and is told their size', async () => {
      b.setsockopt(IPPROTO_UDP, UDP_GRO, 1 as never);
      const bytes = randomBytes(SEGMENTS * SIZE);
      expect(await a.sendmsg([bytes], segment(SIZE))).toBe(bytes.length);
      const { data, ancdata } = await b.recvmsg(65_535, CMSG_SPACE(4));
      expect(data.equals(bytes)).toBe(true);
      expect(valueOf(ancdata, IPPROTO_UDP, UDP_GRO)).toBe(SIZE);
    });

    it('each is a datagram to who did not ask for more', async () => {
      await a.sendmsg([Buffer.alloc(2500, 1)], segment(SIZE));
      expect([(await b.recv(5000)).length, (await b.recv(5000)).length, (await b.recv(5000)).length]).toEqual([
        1000, 1000, 500,
      ]);
    });

    it('a socket’s own segment size serves every call', async () => {
      a.setsockopt(IPPROTO_UDP, UDP_SEGMENT, SIZE as never);
      b.setsockopt(IPPROTO_UDP, UDP_GRO, 1 as never);
      await a.send(Buffer.alloc(3000));
      const into = Buffer.alloc(65_535);
      const { nbytes, ancdata } = await b.recvmsg_into([into], CMSG_SPACE(4));
      expect(nbytes).toBe(3000);
      expect(valueOf(ancdata, IPPROTO_UDP, UDP_GRO)).toBe(SIZE);
    });

    it('a batch carries many such messages each way', async () => {
      b.setsockopt(IPPROTO_UDP, UDP_GRO, 1 as never);
      const room = CMSG_SPACE(4);
      const out = new MessageBatch(3, 65_000, room);
      const sizes = [500, 700, 900];
      for (const size of sizes) out.add(Buffer.alloc(size * SEGMENTS, size & 0xff), { ancdata: segment(size) });
      expect(await a.sendmmsg(out)).toBe(3);
      const into = new MessageBatch(3, 65_535, room);
      for (let got = 0; got < 3; got += into.length) {
        await b.recvmmsg(into);
        for (let i = 0; i < into.length; i++) {
          const size = sizes[got + i] ?? 0;
          expect(into.lengths[i]).toBe(size * SEGMENTS);
          expect(valueOf(into.ancdata(i), IPPROTO_UDP, UDP_GRO)).toBe(size);
        }
      }
    });

    it('is told EINVAL of more segments than the kernel makes, EMSGSIZE of more bytes than a packet has', async () => {
      await expect(() => a.sendmsg([Buffer.alloc(60_000)], segment(10))).toFailWith('EINVAL', 'sendmsg');
      await expect(() => a.sendmsg([Buffer.alloc(66_000)], segment(1100))).toFailWith('EMSGSIZE', 'sendmsg');
      await expect(() => a.sendmsg(['x'], segment(65_536))).toFailWith('ERR_OUT_OF_RANGE');
    });
  });
});
