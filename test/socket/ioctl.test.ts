/** `ioctl`: a number goes in and comes out, or bytes do. */
import { AF_INET, if_nametoindex, SOCK_DGRAM } from 'bsd-sockets';
import { facades } from '../support/facades';
import { unixPair } from '../support/variants';

const FIONREAD = 0x541b;
const FIONBIO = 0x5421;
const SIOCGIFINDEX = 0x8933;

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux.each(facades)('$title', (facade) => {
  it('a number comes back as the kernel left it', async () => {
    const [a, b] = unixPair(facade);
    expect(b.ioctl(FIONREAD, -1)).toBe(0);
    await a.sendall('12345');
    expect(b.ioctl(FIONREAD, 0)).toBe(5);
    // This one reads its argument, and leaves it.
    expect(b.ioctl(FIONBIO, 1)).toBe(1);
  });

  it('bytes come back as a Buffer of their own', () => {
    const socket = facade.socket(AF_INET, SOCK_DGRAM);
    const request = Buffer.alloc(40);
    request.write('lo');
    const answer = socket.ioctl(SIOCGIFINDEX, request);
    expect(answer.readInt32LE(16)).toBe(if_nametoindex('lo'));
    expect(request.readInt32LE(16)).toBe(0);
  });

  it('an unknown request is the kernel’s to refuse', () => {
    const socket = facade.socket(AF_INET, SOCK_DGRAM);
    expect(() => socket.ioctl(0x7777, 0)).toFailWith('ENOTTY', 'ioctl');
    expect(() => socket.ioctl(0x7777, Buffer.alloc(4))).toFailWith('ENOTTY', 'ioctl');
  });
});
