/** TLS in the kernel: against node:crypto for what is on the wire, against node:tls as a peer, and with itself. */
import { createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import {
  AF_INET,
  CMSG_SPACE,
  IPPROTO_TCP,
  MSG_MORE,
  SHUT_WR,
  SOCK_STREAM,
  create_connection,
  create_server,
  SOL_TLS,
  TCP_ULP,
  TLS_1_2_VERSION,
  TLS_1_3_VERSION,
  TLS_CIPHER_AES_GCM_128,
  TLS_GET_RECORD_TYPE,
  TLS_RX,
  TLS_SET_RECORD_TYPE,
  TLS_TX,
  type Message,
} from 'bsd-sockets';
import * as promises from 'bsd-sockets/promises';
import { type AnySocket, closeLater, facades } from '../support/facades';
import { freshPath, kinds } from '../support/kinds';
import { type Certificate, describeWithOpenssl, makeCertificate } from '../support/servers';
import { describeWhere, struct } from './family';

/** The keys of one direction, of AES-128-GCM. */
interface Keys {
  key: Buffer;
  salt: Buffer;
  iv: Buffer;
}

const ALERT = 21;
const HANDSHAKE = 22;
const APPLICATION_DATA = 23;
const HEADER = 5;
const TAG = 16;
const ROOM = CMSG_SPACE(1);

function freshKeys(): Keys {
  return { key: randomBytes(16), salt: randomBytes(4), iv: randomBytes(8) };
}

/** `struct tls12_crypto_info_aes_gcm_128`. */
function cryptoInfo({ key, salt, iv }: Keys, version: number, sequence = 0): Buffer {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(sequence));
  return struct([2, version], [2, TLS_CIPHER_AES_GCM_128], iv, key, salt, counter);
}

function recordType(type: number): { level: number; type: number; data: Buffer } {
  return { level: SOL_TLS, type: TLS_SET_RECORD_TYPE, data: Buffer.from([type]) };
}

function typeOf({ ancdata }: Message<unknown>): number | undefined {
  return ancdata.find(({ level, type }) => level === SOL_TLS && type === TLS_GET_RECORD_TYPE)?.data[0];
}

/** What a record of TLS 1.2 says, by node:crypto. */
function opened(record: Buffer, { key, salt }: Keys, sequence: number): string {
  const aad = Buffer.alloc(13);
  aad.writeBigUInt64BE(BigInt(sequence));
  record.copy(aad, 8, 0, 3);
  const sealed = record.subarray(HEADER + 8);
  aad.writeUInt16BE(sealed.length - TAG, 11);
  const nonce = Buffer.concat([salt, record.subarray(HEADER, HEADER + 8)]);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: TAG }).setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]).toString();
}

const SUITE = 'TLS_AES_128_GCM_SHA256';

/** Keys of TLS 1.3 from a traffic secret (RFC 8446, 7.3): one block of HKDF-Expand-Label is enough for each. */
function trafficKeys(secret: Buffer): Keys {
  const expand = (label: string, length: number): Buffer => {
    const name = Buffer.from(`tls13 ${label}`);
    const info = Buffer.concat([Buffer.from([0, length, name.length]), name, Buffer.from([0, 1])]);
    return createHmac('sha256', secret).update(info).digest().subarray(0, length);
  };
  const iv = expand('iv', 12);
  return { key: expand('key', 16), salt: iv.subarray(0, 4), iv: iv.subarray(4) };
}

/** A probe: TCP takes the upper layer protocol, which it does only when it is connected. */
function probe(): void {
  const listener = create_server({ address: '127.0.0.1', port: 0 });
  const client = create_connection(listener.getsockname());
  try {
    client.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls');
  } finally {
    client.close();
    listener.close();
  }
}

const tcp = kinds[0]!;

describeWhere('kTLS', '', probe, () => {
  describe.each(facades)('$title', (facade) => {
    /** The first encrypts, the second gets what is on the wire. */
    async function encrypting(keys: Keys, version = TLS_1_2_VERSION): Promise<[AnySocket, AnySocket]> {
      const [a, b] = await tcp.pair(facade);
      a.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls');
      a.setsockopt(SOL_TLS, TLS_TX, cryptoInfo(keys, version));
      return [a, b];
    }

    /** Both know the keys, each way others. */
    async function encrypted(version = TLS_1_2_VERSION): Promise<[AnySocket, AnySocket]> {
      const [there, back] = [freshKeys(), freshKeys()];
      const [a, b] = await encrypting(there, version);
      a.setsockopt(SOL_TLS, TLS_RX, cryptoInfo(back, version));
      b.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls');
      b.setsockopt(SOL_TLS, TLS_TX, cryptoInfo(back, version));
      b.setsockopt(SOL_TLS, TLS_RX, cryptoInfo(there, version));
      return [a, b];
    }

    it('what is sent is encrypted on the wire', async () => {
      const keys = freshKeys();
      const [a, b] = await encrypting(keys);
      expect(a.getsockopt(IPPROTO_TCP, TCP_ULP)).toBe('tls');
      expect(a.getsockopt(SOL_TLS, TLS_TX, 40).subarray(0, 4)).toEqual(
        cryptoInfo(keys, TLS_1_2_VERSION).subarray(0, 4),
      );
      for (const [sequence, text] of ['first', 'and second'].entries()) {
        expect(await a.send(text)).toBe(text.length);
        const record = await b.recv(1000);
        expect([...record.subarray(0, 3)]).toEqual([APPLICATION_DATA, 3, 3]);
        expect(record.readUInt16BE(3)).toBe(record.length - HEADER);
        expect(opened(record, keys, sequence)).toBe(text);
      }
    });

    it.each([
      ['TLS 1.2', TLS_1_2_VERSION],
      ['TLS 1.3', TLS_1_3_VERSION],
    ])('%s, both ways', async (_title, version) => {
      const [a, b] = await encrypted(version);
      await a.send('there');
      expect(String(await b.recv(100))).toBe('there');
      await b.sendall('and back');
      const into = Buffer.alloc(8);
      expect(await a.recv_into(into)).toBe(8);
      expect(String(into)).toBe('and back');
      await a.send('in ', MSG_MORE);
      await a.send('one record');
      expect(String(await b.recv(100))).toBe('in one record');
    });

    it('of a file, which the kernel reads and encrypts', async () => {
      const [a, b] = await encrypted();
      const bytes = randomBytes(100_000);
      const path = freshPath();
      writeFileSync(path, bytes);
      const fd = openSync(path, 'r');
      closeLater({ close: () => closeSync(fd) });
      // No more than a receiver's buffer has room for: it reads when this is done.
      expect(await a.sendfile(fd, 0, 30_000)).toBe(30_000);
      let received = Buffer.alloc(0);
      while (received.length < 30_000) received = Buffer.concat([received, await b.recv(65_536)]);
      expect(received.equals(bytes.subarray(0, 30_000))).toBe(true);
    });

    it('the type of a record goes along', async () => {
      const [a, b] = await encrypted();
      await a.sendmsg([Buffer.from([1, 0])], [recordType(ALERT)]);
      const alert = await b.recvmsg(100, ROOM);
      expect([...alert.data]).toEqual([1, 0]);
      expect(typeOf(alert)).toBe(ALERT);
      await a.send('data');
      const data = await b.recvmsg(100, ROOM);
      expect(String(data.data)).toBe('data');
      expect([undefined, APPLICATION_DATA]).toContain(typeOf(data));
    });

    it('one of another type ends a recv, and is still there', async () => {
      const [a, b] = await encrypted();
      await a.send('data');
      await a.sendmsg(['handshake'], [recordType(HANDSHAKE)]);
      await a.send('more');
      expect(String(await b.recv(100))).toBe('data');
      await expect(() => b.recv(100)).toFailWith('EIO', 'recv');
      const handshake = await b.recvmsg(100, ROOM);
      expect(String(handshake.data)).toBe('handshake');
      expect(typeOf(handshake)).toBe(HANDSHAKE);
      expect(String(await b.recv(100))).toBe('more');
    });

    it('what was changed on the way is told', async () => {
      const keys = freshKeys();
      const [a, b] = await tcp.pair(facade);
      b.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls');
      b.setsockopt(SOL_TLS, TLS_RX, cryptoInfo(keys, TLS_1_2_VERSION));
      const record = Buffer.concat([Buffer.from([APPLICATION_DATA, 3, 3, 0, 40]), randomBytes(40)]);
      await a.send(record);
      await expect(() => b.recv(100)).toFailWith('EBADMSG', 'recv');
    });

    it('the end of the connection is an end', async () => {
      const [a, b] = await encrypted();
      await a.send('last');
      a.shutdown(SHUT_WR);
      expect(String(await b.recv(100))).toBe('last');
      expect(await b.recv(100)).toHaveLength(0);
    });

    it('wrong keys are refused, and a second protocol', async () => {
      const [a] = await tcp.pair(facade);
      expect(() => a.setsockopt(IPPROTO_TCP, TCP_ULP, 'no-such')).toFailWith('ENOENT', 'setsockopt');
      a.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls');
      expect(() => a.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls')).toFailWith('EEXIST', 'setsockopt');
      const info = cryptoInfo(freshKeys(), TLS_1_2_VERSION);
      expect(() => a.setsockopt(SOL_TLS, TLS_TX, info.subarray(1))).toFailWith('EINVAL', 'setsockopt');
      a.setsockopt(SOL_TLS, TLS_TX, info);
      const unconnected = facade.socket(AF_INET, SOCK_STREAM);
      expect(() => unconnected.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls')).toFailWith('ENOTCONN', 'setsockopt');
    });

    if (facade.blocks) return;

    it('a recv that waits is woken by a whole record, and the next by the next', async () => {
      const [a, b] = await encrypted();
      const first = b.recv(100);
      await a.send('data');
      await a.sendmsg(['handshake'], [recordType(HANDSHAKE)]);
      expect(String(await first)).toBe('data');
      // Both came at once: that the first call was short says nothing of what is there.
      const second = await b.recvmsg(100, ROOM);
      expect(typeOf(second)).toBe(HANDSHAKE);
      const third = expect(b.recv(100)).toFailWith('EIO', 'recv');
      await a.sendmsg(['x'], [recordType(ALERT)]);
      await third;
    });

    it('what is sent while nobody reads waits, and all of it comes', async () => {
      const [a, b] = await encrypted();
      const bytes = randomBytes(4_000_000);
      const sending = a.sendall(bytes);
      const parts: Buffer[] = [];
      for (let left = bytes.length; left > 0;) {
        const part = await b.recv(65_536);
        parts.push(part);
        left -= part.length;
      }
      await sending;
      expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    });
  });

  describeWithOpenssl('beside node:tls', () => {
    let certificate: Certificate;
    beforeAll(() => {
      certificate = makeCertificate();
    });

    it.each(facades)('goes on where its handshake ended: $title', async (facade) => {
      const server = tls.createServer({ ...certificate, minVersion: 'TLSv1.3', ciphers: SUITE });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      closeLater(server);
      const accepted = once(server, 'secureConnection') as Promise<[tls.TLSSocket]>;

      // Node shakes hands over a socket of this library …
      const { port } = server.address() as AddressInfo;
      const connection = await promises.create_connection({ address: '127.0.0.1', port });
      const client = tls.connect({ socket: connection.makefile(), ca: certificate.cert, servername: 'localhost' });
      const secrets = new Map<string, Buffer>();
      client.on('keylog', (line: Buffer) => {
        const [label, , secret] = String(line).trim().split(' ');
        secrets.set(label!, Buffer.from(secret!, 'hex'));
      });
      // … to the end of it: what the server sends of its own accord are two tickets.
      client.resume();
      let tickets = 0;
      await new Promise<void>((both) => client.on('session', () => ++tickets === 2 && both()));
      const [peer] = await accepted;
      const copy = connection.dup();
      client.destroy();
      await once(client, 'close');

      // The kernel has the keys from there on.
      const s = facade.adopt(copy.detach());
      if (s.gettimeout() === 0) s.setblocking(true);
      s.setsockopt(IPPROTO_TCP, TCP_ULP, 'tls');
      const ours = trafficKeys(secrets.get('CLIENT_TRAFFIC_SECRET_0')!);
      s.setsockopt(SOL_TLS, TLS_TX, cryptoInfo(ours, TLS_1_3_VERSION));
      const theirs = trafficKeys(secrets.get('SERVER_TRAFFIC_SECRET_0')!);
      s.setsockopt(SOL_TLS, TLS_RX, cryptoInfo(theirs, TLS_1_3_VERSION, 2));

      const heard = once(peer, 'data') as Promise<[Buffer]>;
      await s.send('from the kernel');
      const [data] = await heard;
      expect(String(data)).toBe('from the kernel');
      await new Promise((sent) => peer.write('from Node', sent));
      expect(String(await s.recv(100))).toBe('from Node');
      // close_notify, both ways.
      const ended = Promise.all([once(peer, 'end'), once(peer, 'finish')]);
      await s.sendmsg([Buffer.from([1, 0])], [recordType(ALERT)]);
      await ended;
      const alert = await s.recvmsg(100, ROOM);
      expect([typeOf(alert), ...alert.data]).toEqual([ALERT, 1, 0]);
      peer.destroy();
    });
  });
});
