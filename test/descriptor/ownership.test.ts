/** Who owns a descriptor: dup, detach, fromfd, fileno, close, and what happens behind an owner's back. */
import { closeSync, fstatSync } from 'node:fs';
import { AF_INET, AF_INET6, AF_UNIX, close, dup, SHUT_WR, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_STREAM } from 'bsd-sockets';
import { closeLater, facades } from '../support/facades';
import { kinds } from '../support/kinds';

const isOpen = (fd: number): boolean => {
  try {
    return fstatSync(fd).isSocket();
  } catch {
    return false;
  }
};

describe.each(facades)('$title', (facade) => {
  it.each(kinds)('dup of a $title is the same open socket by another number', async (kind) => {
    const [a, b] = await kind.pair(facade);
    b.settimeout(5);
    const copy = closeLater(b.dup());
    expect(copy.fileno()).not.toBe(b.fileno());
    expect([copy.family, copy.type, copy.proto, copy.gettimeout()]).toEqual([kind.family, kind.type, kind.proto, 5]);
    b.close();
    await a.send('to the copy');
    expect(kind.payload(await copy.recv(100)).toString()).toBe('to the copy');
  });

  it('shutdown reaches every copy', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    const copy = closeLater(a.dup());
    copy.shutdown(SHUT_WR);
    expect(await b.recv(1)).toHaveLength(0);
    await expect(() => a.send('x')).toFailWith('EPIPE', 'send');
  });

  it('detach gives the number up, open', () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    const number = socket.fileno();
    expect(socket.detach()).toBe(number);
    expect([socket.fileno(), socket.closed, socket.detach()]).toEqual([-1, true, -1]);
    socket.close();
    expect(isOpen(number)).toBe(true);
    closeSync(number);
  });

  it.each([
    [AF_INET, SOCK_STREAM, 6],
    [AF_INET6, SOCK_DGRAM, 17],
    [AF_UNIX, SOCK_SEQPACKET, 0],
  ])('what is not given is read off an adopted descriptor: %i, %i', (family, type, proto) => {
    const adopted = facade.adopt(facade.socket(family, type).detach());
    expect([adopted.family, adopted.type, adopted.proto]).toEqual([family, type, proto]);
  });

  it('a number that an open Socket has is refused, and stays that one’s', () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    for (const { lib } of facades) {
      expect(() => new lib.Socket({ fileno: socket.fileno() })).toFailWith('ERR_INVALID_ARG_VALUE');
    }
    expect(isOpen(socket.fileno())).toBe(true);
  });

  it('fromfd makes a copy and leaves the original', () => {
    const original = facade.socket(AF_INET, SOCK_DGRAM);
    const copy = closeLater(facade.lib.fromfd(original.fileno(), AF_INET, SOCK_DGRAM));
    expect(copy.fileno()).not.toBe(original.fileno());
    copy.close();
    expect(isOpen(original.fileno())).toBe(true);
    expect(() => facade.lib.fromfd(19_999)).toFailWith('EBADF', 'fromfd');
  });

  it('close(fd) takes a number away from the Socket that has it', () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    const number = socket.fileno();
    close(number);
    expect(isOpen(number)).toBe(false);
    expect(() => socket.getsockname()).toFailWith('EBADF');
    // The number may be another's by now: the first owner does not close it.
    const next = facade.socket(AF_INET, SOCK_STREAM);
    socket.close();
    expect(isOpen(next.fileno())).toBe(true);
    expect(() => close(19_999)).toFailWith('EBADF', 'close');
  });

  it('a number closed by others and given away again is the new owner’s alone', () => {
    const first = facade.socket(AF_INET, SOCK_STREAM);
    const number = first.fileno();
    closeSync(number);
    const second = facade.socket(AF_INET, SOCK_DGRAM);
    expect(second.fileno()).toBe(number);
    expect(first.fileno()).toBe(-1);
    first.close();
    expect(isOpen(number)).toBe(true);
  });

  it('dup(fd) is the caller’s, close-on-exec', () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    const number = dup(socket.fileno());
    const adopted = facade.adopt(number);
    expect([adopted.fileno(), adopted.get_inheritable()]).toEqual([number, false]);
    expect(() => dup(-1)).toFailWith('EBADF', 'dup');
  });

  it('Symbol.dispose closes', () => {
    const socket = facade.socket(AF_INET, SOCK_STREAM);
    const number = socket.fileno();
    socket[Symbol.dispose]();
    expect([socket.closed, isOpen(number)]).toEqual([true, false]);
  });

  it('closing makes the other end’s recv end', async () => {
    const [a, b] = facade.socketpair(AF_UNIX, SOCK_STREAM);
    a.close();
    expect(await b.recv(1)).toHaveLength(0);
  });
});
