/** create_connection, create_server, socketpair, has_dualstack_ipv6, and host names in addresses. */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  errno,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
} from 'bsd-sockets';
import { closeLater, facades, type AnySocket, type Facade } from '../support/facades';

const LOOPBACK = { address: '127.0.0.1', port: 0 };

async function server(facade: Facade, ...args: Parameters<Facade['lib']['create_server']>): Promise<AnySocket> {
  return closeLater(await facade.lib.create_server(...args));
}

const portOf = (socket: { getsockname(): object }): number => (socket.getsockname() as { port: number }).port;

describe.each(facades)('$title', (facade) => {
  it('create_server listens, with SO_REUSEADDR', async () => {
    const listener = await server(facade, LOOPBACK, { backlog: 5 });
    expect(listener.getsockopt(SOL_SOCKET, SO_REUSEADDR)).toBe(1);
    expect(listener.getsockopt(SOL_SOCKET, SO_REUSEPORT)).toBe(0);
    const client = closeLater(await facade.lib.create_connection({ address: '127.0.0.1', port: portOf(listener) }));
    const accepted = await facade.accept(listener);
    await client.sendall('there');
    expect((await accepted.recv(10)).toString()).toBe('there');
  });

  it('create_server shares a port by reuse_port', async () => {
    const first = await server(facade, LOOPBACK, { reuse_port: true });
    const address = first.getsockname() as { address: string; port: number };
    const second = await server(facade, address, { reuse_port: true });
    expect(second.getsockname()).toEqual(address);
    await expect(async () => server(facade, address)).toFailWith('EADDRINUSE', 'bind');
  });

  it('create_server serves both families by dualstack_ipv6, IPv6 alone without', async () => {
    const dual = await server(facade, { address: '::', port: 0 }, { family: AF_INET6, dualstack_ipv6: true });
    const client = closeLater(await facade.lib.create_connection({ address: '127.0.0.1', port: portOf(dual) }));
    const accepted = await facade.accept(dual);
    expect(accepted.getpeername()).toMatchObject({ address: '::ffff:127.0.0.1', port: portOf(client) });
    const single = await server(facade, { address: '::', port: 0 }, { family: AF_INET6 });
    await expect(async () => facade.lib.create_connection({ address: '127.0.0.1', port: portOf(single) })).toFailWith(
      'ECONNREFUSED',
      'connect',
    );
    await expect(async () => server(facade, LOOPBACK, { dualstack_ipv6: true })).toFailWith('ERR_INVALID_ARG_VALUE');
    expect(facade.lib.has_dualstack_ipv6()).toBe(true);
  });

  it('create_connection tries every address of a name', async () => {
    const listener = await server(facade, LOOPBACK);
    const client = closeLater(await facade.lib.create_connection({ address: 'localhost', port: portOf(listener) }));
    expect(client.getpeername()).toMatchObject({ address: '127.0.0.1' });
  });

  it('create_connection tells the last failure, or all', async () => {
    const gone = await server(facade, LOOPBACK);
    const address = { address: 'localhost', port: portOf(gone) };
    gone.close();
    await expect(async () => facade.lib.create_connection(address)).toFailWith('ECONNREFUSED', 'connect');
    const all = async (): Promise<unknown> => facade.lib.create_connection(address, { all_errors: true });
    const failure = (await all().catch((error: unknown) => error)) as AggregateError;
    expect(failure).toBeInstanceOf(AggregateError);
    expect(failure.errors.length).toBeGreaterThan(0);
    for (const error of failure.errors) expect(error).toMatchObject({ errno: -errno.ECONNREFUSED, syscall: 'connect' });
  });

  it('create_connection takes a source address and a timeout', async () => {
    const listener = await server(facade, LOOPBACK);
    const client = closeLater(
      await facade.lib.create_connection(
        { address: '127.0.0.1', port: portOf(listener) },
        { timeout: 7, source_address: { address: '127.5.6.7', port: 0 } },
      ),
    );
    expect(client.gettimeout()).toBe(7);
    expect(client.getsockname()).toMatchObject({ address: '127.5.6.7' });
  });

  it('a host name is resolved by bind, connect and sendto, in the socket’s family', async () => {
    const receiver = facade.socket(AF_INET, SOCK_DGRAM);
    await receiver.bind({ address: 'localhost', port: 0 });
    expect(receiver.getsockname()).toMatchObject({ address: '127.0.0.1' });
    const sender = facade.socket(AF_INET, SOCK_DGRAM);
    await sender.sendto('by name', { address: 'localhost', port: portOf(receiver) });
    expect((await receiver.recv(10)).toString()).toBe('by name');
    await sender.connect({ address: 'localhost', port: portOf(receiver) });
    expect(sender.getpeername()).toEqual(receiver.getsockname());
  });

  it('socketpair is a Unix stream unless told otherwise', () => {
    const [a, b] = facade.lib.socketpair();
    expect([a.family, a.type, b.family, b.type]).toEqual([AF_UNIX, SOCK_STREAM, AF_UNIX, SOCK_STREAM]);
    a.close();
    b.close();
  });

  it('a Socket is an IPv4 stream unless told otherwise', () => {
    const socket = closeLater(new facade.lib.Socket());
    expect([socket.family, socket.type, socket.proto]).toEqual([AF_INET, SOCK_STREAM, 0]);
    const made = closeLater(facade.lib.socket());
    expect([made.family, made.type, made.proto]).toEqual([AF_INET, SOCK_STREAM, 0]);
  });
});
