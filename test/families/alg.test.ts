/** `AF_ALG`, the kernel's crypto: the same results as those of node:crypto. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  type CipherGCMTypes,
} from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import {
  AF_ALG,
  ALG_OP_DECRYPT,
  ALG_OP_ENCRYPT,
  ALG_SET_AEAD_ASSOCLEN,
  ALG_SET_AEAD_AUTHSIZE,
  ALG_SET_IV,
  ALG_SET_KEY,
  ALG_SET_OP,
  MSG_MORE,
  SOCK_SEQPACKET,
  SOL_ALG,
} from 'bsd-sockets';
import { type AnySocket, closeLater, type Facade, facades } from '../support/facades';
import { freshPath } from '../support/kinds';
import { python } from '../support/python';
import { describeWhere, makes, struct, testWithPython } from './family';

/** A socket of an algorithm, of which sockets that do the work are accepted. */
async function algorithm(facade: Facade, type: string, name: string, key?: Buffer): Promise<AnySocket> {
  const s = facade.socket(AF_ALG, SOCK_SEQPACKET);
  await s.bind({ type, name });
  if (key !== undefined) s.setsockopt(SOL_ALG, ALG_SET_KEY, key);
  return s;
}

async function working(facade: Facade, type: string, name: string, key?: Buffer): Promise<AnySocket> {
  return facade.accept(await algorithm(facade, type, name, key));
}

/**
 * Receives so many bytes, which an operation may give in several. Never ask for more than there are: the kernel fills the
 * buffer, and would wait for the next operation.
 */
async function receive(socket: AnySocket, size: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let left = size; left > 0;) {
    const part = await socket.recv(left);
    if (part.length === 0) break;
    parts.push(part);
    left -= part.length;
  }
  return Buffer.concat(parts);
}

describeWhere('AF_ALG', '', makes(AF_ALG, SOCK_SEQPACKET), () => {
  describe.each(facades)('$title', (facade) => {
    describe('hash', () => {
      it.each(['md5', 'sha1', 'sha256', 'sha512'])('%s of one message, and of the next', async (name) => {
        const s = await working(facade, 'hash', name);
        for (const message of ['', 'abc', randomBytes(10_000)]) {
          await s.sendall(message);
          if (message.length === 0) await s.send('');
          const expected = createHash(name).update(message).digest();
          expect((await s.recv(64)).toString('hex')).toBe(expected.toString('hex'));
        }
      });

      it('of what comes in parts', async () => {
        const s = await working(facade, 'hash', 'sha256');
        const parts = [randomBytes(1), randomBytes(4096), randomBytes(70_000)];
        for (const part of parts) await s.sendall(part, MSG_MORE);
        await s.sendmsg([Buffer.from('and '), Buffer.from('the end')]);
        const expected = createHash('sha256').update(Buffer.concat(parts)).update('and the end').digest();
        expect((await s.recv(32)).equals(expected)).toBe(true);
      });

      it('with a key', async () => {
        const key = randomBytes(20);
        const s = await working(facade, 'hash', 'hmac(sha256)', key);
        await s.sendall('message');
        expect((await s.recv(32)).equals(createHmac('sha256', key).update('message').digest())).toBe(true);
      });

      it('of a file, which the kernel reads itself', async () => {
        const bytes = randomBytes(100_000);
        const path = freshPath();
        writeFileSync(path, bytes);
        const fd = openSync(path, 'r');
        closeLater({ close: () => closeSync(fd) });
        const s = await working(facade, 'hash', 'sha256');
        expect(await s.sendfile(fd)).toBe(bytes.length);
        expect((await s.recv(32)).equals(createHash('sha256').update(bytes).digest())).toBe(true);
      });

      it('its state goes on in a socket accepted of it', async () => {
        const s = await working(facade, 'hash', 'sha256');
        await s.sendall('common ', MSG_MORE);
        const copy = await facade.accept(s);
        await s.sendall('one');
        await copy.sendall('other');
        expect((await s.recv(32)).equals(createHash('sha256').update('common one').digest())).toBe(true);
        expect((await copy.recv(32)).equals(createHash('sha256').update('common other').digest())).toBe(true);
      });
    });

    describe('skcipher', () => {
      const key = randomBytes(16);
      const iv = randomBytes(16);

      it.each([
        ['cbc(aes)', 'aes-128-cbc'],
        ['ctr(aes)', 'aes-128-ctr'],
      ])('%s: encrypts and decrypts', async (name, nodes) => {
        const s = await working(facade, 'skcipher', name, key);
        const text = randomBytes(64);
        const expected = createCipheriv(nodes, key, iv).setAutoPadding(false).update(text);
        expect(await s.sendmsg_afalg({ msg: [text], op: ALG_OP_ENCRYPT, iv })).toBe(64);
        expect((await receive(s, 64)).toString('hex')).toBe(expected.toString('hex'));
        await s.sendmsg_afalg({ msg: [expected.subarray(0, 16), expected.subarray(16)], op: ALG_OP_DECRYPT, iv });
        expect((await receive(s, 64)).equals(text)).toBe(true);
      });

      it('in parts, the first of which says how', async () => {
        const s = await working(facade, 'skcipher', 'cbc(aes)', key);
        const text = randomBytes(16 * 1024);
        await s.sendmsg_afalg({ op: ALG_OP_ENCRYPT, iv, flags: MSG_MORE });
        await s.sendall(text.subarray(0, 4096), MSG_MORE);
        await s.sendall(text.subarray(4096));
        const expected = createCipheriv('aes-128-cbc', key, iv).setAutoPadding(false).update(text);
        expect((await receive(s, text.length)).equals(expected)).toBe(true);
      });

      it('by control messages of the caller’s', async () => {
        const s = await working(facade, 'skcipher', 'ecb(aes)', key);
        const text = randomBytes(32);
        await s.sendmsg([text], [{ level: SOL_ALG, type: ALG_SET_OP, data: ALG_OP_ENCRYPT }]);
        const expected = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false).update(text);
        expect((await receive(s, 32)).equals(expected)).toBe(true);
        const cbc = await working(facade, 'skcipher', 'cbc(aes)', key);
        await cbc.sendmsg(
          [text],
          [
            { level: SOL_ALG, type: ALG_SET_OP, data: struct([4, ALG_OP_DECRYPT]) },
            { level: SOL_ALG, type: ALG_SET_IV, data: struct([4, iv.length], iv) },
          ],
        );
        const decrypted = createDecipheriv('aes-128-cbc', key, iv).setAutoPadding(false).update(text);
        expect((await receive(cbc, 32)).equals(decrypted)).toBe(true);
      });

      it('an initialization vector of another length is refused', async () => {
        const s = await working(facade, 'skcipher', 'cbc(aes)', key);
        await expect(() =>
          s.sendmsg_afalg({ msg: [Buffer.alloc(16)], op: ALG_OP_ENCRYPT, iv: Buffer.alloc(8) }),
        ).toFailWith('EINVAL', 'sendmsg_afalg');
      });

      it('an operation that there is not is refused', async () => {
        const s = await working(facade, 'skcipher', 'cbc(aes)', key);
        await expect(() => s.sendmsg_afalg({ msg: [Buffer.alloc(16)], op: 99, iv })).toFailWith(
          'EINVAL',
          'sendmsg_afalg',
        );
      });
    });

    describe('aead', () => {
      const name: CipherGCMTypes = 'aes-128-gcm';
      const key = randomBytes(16);
      const iv = randomBytes(12);
      const TAG = 16;

      async function gcm(): Promise<AnySocket> {
        const s = await algorithm(facade, 'aead', 'gcm(aes)', key);
        s.setsockopt(SOL_ALG, ALG_SET_AEAD_AUTHSIZE, null, TAG);
        return facade.accept(s);
      }

      function sealed(associated: Buffer, text: Buffer): Buffer {
        const cipher = createCipheriv(name, key, iv, { authTagLength: TAG }).setAAD(associated);
        return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
      }

      it.each([
        [0, 40],
        [13, 40],
        [20, 0],
        [300, 9000],
      ])('%i bytes of associated data and %i of text', async (assoclen, size) => {
        const s = await gcm();
        const associated = randomBytes(assoclen);
        const text = randomBytes(size);
        await s.sendmsg_afalg({ msg: [associated, text], op: ALG_OP_ENCRYPT, iv, assoclen });
        const encrypted = await receive(s, assoclen + size + TAG);
        expect(encrypted.subarray(0, assoclen).equals(associated)).toBe(true);
        expect(encrypted.subarray(assoclen).toString('hex')).toBe(sealed(associated, text).toString('hex'));
        await s.sendmsg_afalg({ msg: [encrypted], op: ALG_OP_DECRYPT, iv, assoclen });
        const decrypted = await receive(s, assoclen + size);
        expect(decrypted.equals(Buffer.concat([associated, text]))).toBe(true);
      });

      it('what was changed on the way: EBADMSG, and the socket goes on', async () => {
        const s = await gcm();
        const associated = randomBytes(8);
        const bytes = sealed(associated, Buffer.from('message'));
        const changed = Buffer.from(bytes);
        changed[3]! ^= 1;
        await s.sendmsg_afalg({ msg: [associated, changed], op: ALG_OP_DECRYPT, iv, assoclen: 8 });
        await expect(() => s.recv(100)).toFailWith('EBADMSG', 'recv');
        await s.sendmsg_afalg({ msg: [associated, bytes], op: ALG_OP_DECRYPT, iv, assoclen: 8 });
        expect(String((await receive(s, 15)).subarray(8))).toBe('message');
      });

      it('by control messages of the caller’s', async () => {
        const s = await gcm();
        const associated = randomBytes(5);
        const text = randomBytes(30);
        await s.sendmsg(
          [associated, text],
          [
            { level: SOL_ALG, type: ALG_SET_OP, data: ALG_OP_ENCRYPT },
            { level: SOL_ALG, type: ALG_SET_IV, data: struct([4, iv.length], iv) },
            { level: SOL_ALG, type: ALG_SET_AEAD_ASSOCLEN, data: 5 },
          ],
        );
        expect((await receive(s, 51)).subarray(5).equals(sealed(associated, text))).toBe(true);
      });
    });

    it('rng: bytes, others each time', async () => {
      const s = await algorithm(facade, 'rng', 'stdrng');
      s.setsockopt(SOL_ALG, ALG_SET_KEY, null, 0);
      const op = await facade.accept(s);
      const [one, two] = [await op.recv(32), await op.recv(32)];
      expect(one).toHaveLength(32);
      expect(two).toHaveLength(32);
      expect(one.equals(two)).toBe(false);
    });

    it('what there is not is told by bind', async () => {
      const s = facade.socket(AF_ALG, SOCK_SEQPACKET);
      await expect(() => s.bind({ type: 'hash', name: 'no-such-hash' })).toFailWith('ENOENT', 'bind');
      await expect(() => s.bind({ type: 'no-such-type', name: 'sha256' })).toFailWith('ENOENT', 'bind');
    });

    it('a cipher without a key is told by the call that needs it', async () => {
      const s = await working(facade, 'skcipher', 'cbc(aes)');
      await expect(() =>
        s.sendmsg_afalg({ msg: [Buffer.alloc(16)], op: ALG_OP_ENCRYPT, iv: Buffer.alloc(16) }),
      ).toFailWith('ENOKEY', 'sendmsg_afalg');
    });

    it('a key of a wrong length is refused', async () => {
      const s = await algorithm(facade, 'skcipher', 'cbc(aes)');
      expect(() => s.setsockopt(SOL_ALG, ALG_SET_KEY, Buffer.alloc(17))).toFailWith('EINVAL', 'setsockopt');
    });

    it('who works has no address', async () => {
      const listener = await algorithm(facade, 'hash', 'sha256');
      const [s, address] = await listener.accept();
      closeLater(s);
      expect(address).toBeNull();
    });
  });

  testWithPython('the same as CPython’s of the same calls', async () => {
    const facade = facades[0]!;
    const [key, iv] = [randomBytes(32), randomBytes(16)];
    const text = randomBytes(160);
    const theirs = python(
      `
import socket
key, iv, text = (bytes.fromhex(part) for part in input)
with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET) as s:
    s.bind(('skcipher', 'cbc(aes)'))
    s.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, key)
    op, _ = s.accept()
    with op:
        op.sendmsg_afalg([text[:50], text[50:]], op=socket.ALG_OP_ENCRYPT, iv=iv)
        print(json.dumps(op.recv(len(text)).hex()))`,
      [key, iv, text].map((bytes) => bytes.toString('hex')),
    );
    const s = await working(facade, 'skcipher', 'cbc(aes)', key);
    await s.sendmsg_afalg({ msg: [text.subarray(0, 50), text.subarray(50)], op: ALG_OP_ENCRYPT, iv });
    expect((await receive(s, text.length)).toString('hex')).toBe(theirs);
  });
});
