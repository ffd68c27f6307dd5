/** `inspect` prints names, and never throws. */
import { closeSync } from 'node:fs';
import { inspect } from 'node:util';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
} from 'bsd-sockets';
import { facades } from '../support/facades';
import { freshPath, isRoot } from '../support/kinds';

describe.each(facades)('$title', (facade) => {
  it('a connection', async () => {
    const listener = facade.socket(AF_INET, SOCK_STREAM);
    await listener.bind({ address: '127.0.0.1', port: 0 });
    listener.listen();
    const { port } = listener.getsockname() as { port: number };
    expect(inspect(listener)).toBe(
      `Socket { fd: ${listener.fileno()}, AF_INET, SOCK_STREAM, local: 127.0.0.1:${port}, peer: none }`,
    );
    const client = facade.socket(AF_INET, SOCK_STREAM);
    await client.connect(listener.getsockname());
    const own = client.getsockname() as { port: number };
    expect(inspect(client)).toBe(
      `Socket { fd: ${client.fileno()}, AF_INET, SOCK_STREAM, local: 127.0.0.1:${own.port}, peer: 127.0.0.1:${port} }`,
    );
    expect(inspect({ nested: [client] })).toContain('AF_INET, SOCK_STREAM');
  });

  it('IPv6, paths, abstract and unnamed', async () => {
    const six = facade.socket(AF_INET6, SOCK_DGRAM);
    await six.bind({ address: '::1', port: 0 });
    const { port } = six.getsockname() as { port: number };
    expect(inspect(six)).toContain(`AF_INET6, SOCK_DGRAM, local: [::1]:${port}, peer: none`);
    const path = freshPath();
    const named = facade.socket(AF_UNIX, SOCK_SEQPACKET);
    await named.bind({ path });
    expect(inspect(named)).toContain(`AF_UNIX, SOCK_SEQPACKET, local: ${path}, peer: none`);
    const abstract = facade.socket(AF_UNIX, SOCK_DGRAM);
    await abstract.bind({ path: `\0bsd-${process.pid}\0x` });
    expect(inspect(abstract)).toContain(`local: @bsd-${process.pid}@x`);
    expect(inspect(facade.socketpair(AF_UNIX, SOCK_STREAM)[0])).toContain('local: unnamed, peer: unnamed');
  });

  it('one that is closed, or whose number is no socket’s any more', () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    socket.close();
    expect(inspect(socket)).toBe('Socket { closed, AF_INET, SOCK_STREAM }');
    const robbed = facade.socket(AF_INET, SOCK_STREAM);
    closeSync(robbed.fileno());
    expect(inspect(robbed)).toBe(`Socket { fd: ${robbed.fileno()}, AF_INET, SOCK_STREAM, local: none, peer: none }`);
    robbed.detach();
  });

  it('families of which little is known', () => {
    expect(inspect(facade.socket(AF_NETLINK, SOCK_RAW))).toContain('AF_NETLINK, SOCK_RAW, local: {');
    if (isRoot) expect(inspect(facade.socket(AF_PACKET, SOCK_RAW))).toContain('AF_PACKET, SOCK_RAW, local: {');
    // A family given by hand that the descriptor does not have.
    const fd = facade.socket(AF_INET, SOCK_STREAM).detach();
    const odd = new facade.lib.Socket({ fileno: fd, family: 199, type: 77 });
    expect(inspect(odd)).toContain(`fd: ${fd}, 199, 77,`);
    odd.close();
  });
});
