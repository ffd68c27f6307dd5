/** `bind`: every form of a name. */
import { statSync } from 'node:fs';
import { AF_INET, AF_INET6, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, type UnixAddress } from 'bsd-sockets';
import { facades } from '../support/facades';
import { freshPath, kinds } from '../support/kinds';

describe.each(facades)('$title', (facade) => {
  it.each(kinds)('what getsockname gives after it can be given back: $title', async (kind) => {
    const socket = facade.socket(kind.family, kind.type, kind.proto);
    await socket.bind(kind.address());
    const address = socket.getsockname();
    expect(address).toMatchObject({ family: kind.family });
    socket.close();
    if (kind.title.endsWith('path')) return;
    const again = facade.socket(kind.family, kind.type, kind.proto);
    await again.bind({ ...address, ...(kind.proto === 0 ? {} : { port: 0 }) });
    expect(again.getsockname()).toEqual(address);
  });

  it('an empty host is any address of this machine', async () => {
    const socket = facade.socket(AF_INET, SOCK_DGRAM);
    await socket.bind({ address: '', port: 0 });
    expect(socket.getsockname()).toMatchObject({ address: '0.0.0.0', family: AF_INET });
    const six = facade.socket(AF_INET6, SOCK_DGRAM);
    await six.bind({ address: '', port: 0 });
    expect(six.getsockname()).toMatchObject({ address: '::', flowinfo: 0, scope_id: 0, family: AF_INET6 });
  });

  it('a path is a file of the kind socket, of up to 107 bytes', async () => {
    const path = freshPath().padEnd(107, 'x');
    const socket = facade.socket(AF_UNIX, SOCK_STREAM);
    await socket.bind({ path });
    expect(statSync(path).isSocket()).toBe(true);
    expect(socket.getsockname()).toEqual({ path, family: AF_UNIX });
  });

  it('a path of any bytes comes back as it was', async () => {
    for (const [path, shown] of [
      [`${freshPath()}-grün`, undefined],
      [Buffer.from(`${freshPath()}-bytes`), 'string'],
      [Buffer.concat([Buffer.from(`${freshPath()}-`), Buffer.from([0xff, 0xfe])]), 'Buffer'],
    ] as const) {
      const socket = facade.socket(AF_UNIX, SOCK_DGRAM);
      await socket.bind({ path });
      const { path: got } = socket.getsockname() as UnixAddress;
      expect(Buffer.from(got)).toEqual(Buffer.from(path));
      if (shown !== undefined) expect(typeof got === 'string' ? 'string' : 'Buffer').toBe(shown);
    }
  });

  it('an abstract name has up to 108 bytes', async () => {
    const path = Buffer.alloc(108, `\0bsd-${process.pid}-`);
    path[0] = 0;
    const socket = facade.socket(AF_UNIX, SOCK_DGRAM);
    await socket.bind({ path });
    expect(socket.getsockname()).toEqual({ path, family: AF_UNIX });
  });

  it('an empty path lets Linux choose an abstract name', async () => {
    const socket = facade.socket(AF_UNIX, SOCK_DGRAM);
    await socket.bind({ path: '' });
    const { path } = socket.getsockname() as UnixAddress;
    expect(Buffer.isBuffer(path) && path.length === 6 && path[0] === 0).toBe(true);
  });

  it('the address of an error is the one that was given', async () => {
    const taken = facade.socket(AF_INET, SOCK_STREAM);
    await taken.bind({ address: '127.0.0.1', port: 0 });
    taken.listen();
    const { port } = taken.getsockname() as { port: number };
    await expect(async () =>
      facade.socket(AF_INET, SOCK_STREAM).bind({ address: '127.0.0.1', port }),
    ).rejects.toMatchObject({
      message: `bind EADDRINUSE 127.0.0.1:${port}`,
      address: '127.0.0.1',
      port,
    });
  });
});
