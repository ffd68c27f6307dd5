// The stream of a socket, by its family: compiled only, as typing.ts.
import * as P from 'bsd-sockets/promises';

export function main(either: P.Socket): void {
  const unix = P.socket(P.AF_UNIX).makefile();
  const drained: boolean = unix.writeWithFds('x', [0, { fd: 1 }], (error) => error?.message);
  unix.on('fds', (fds: number[]) => drained && fds.length);
  // @ts-expect-error descriptors are numbers
  unix.writeWithFds('x', ['0']);
  // @ts-expect-error what is written is bytes
  unix.writeWithFds(1, [0]);
  const tcp = P.socket(P.AF_INET).makefile();
  const passes: boolean = tcp.canPassFds;
  // @ts-expect-error only a Unix stream passes descriptors
  tcp.writeWithFds('x', [0]);
  const stream = either.makefile();
  stream.write(passes ? 'x' : 'y');
  if ('writeWithFds' in stream) stream.writeWithFds('x', [0]);
}
