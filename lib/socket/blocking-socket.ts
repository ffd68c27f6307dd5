/** The blocking facade's Socket: a call blocks the calling thread, as the system call does. */
import type { Address } from '../types/addresses';
import { BaseSocket } from './base-socket';
import type { Descriptor } from '../descriptor/descriptor';
import { run } from '../waiting/kernel-driver';
import type { SocketOptions, Waiting } from '../operations/interface';
import { later } from '../system/later';
import type { FileOptions, SocketFile } from '../streams/file';
import { install, type Caller } from '../operations';
import { Recv, RecvInto, Recvfrom, receivedAddress } from '../operations/receive';
import { Send, Sendall, Sendto } from '../operations/send';
import { replace, tryRecv, tryRecvfrom, tryRecvInto, trySend, trySendto } from '../operations/fast-path';
import { take } from '../memory/slab';

const makefile = later(() => require('../streams/file') as typeof import('../streams/file'));

/**
 * A socket of the operating system whose calls block the calling thread.
 *
 * @typeParam A the form of its addresses
 * @typeParam N what `recvfrom` returns where the kernel reports no sender
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- `install` below adds the methods of the interface
export class Socket<A = Address, N = null> extends BaseSocket<A, N> {
  /** Files made of this socket and not yet closed: they keep the descriptor open. */
  private files = 0;
  private closing = false;

  /** Makes a socket, or takes ownership of the descriptor `fileno`. */
  constructor(options?: SocketOptions) {
    super(options, 'thread');
    this.announce();
  }

  /** @internal */
  adopt(descriptor: Descriptor): Socket<A, N> {
    // What is not in the public type of the options: a descriptor that is set up already.
    return new Socket<A, N>(descriptor);
  }

  override get closed(): boolean {
    return this.closing || super.closed;
  }

  /**
   * Closes the socket; of files made of it the last one does. Closing a closed socket does nothing.
   *
   * @throws {SocketError} EIO …
   * @see https://man7.org/linux/man-pages/man2/close.2.html
   */
  close(): void {
    this.closing = true;
    if (this.files === 0) this.closeDescriptor();
  }

  /**
   * A second Socket of the same open socket, with the same timeout.
   *
   * @throws {SocketError} EBADF, EMFILE
   * @see https://docs.python.org/3/library/socket.html#socket.socket.dup
   */
  dup(): Socket<A, N> {
    return this.adopt(this.copy());
  }

  /**
   * A buffered file that reads and writes this stream: Buffers, or strings where an `encoding` is given.
   *
   * @throws {TypeError} a mode or an encoding that there is not
   * @see https://docs.python.org/3/library/socket.html#socket.socket.makefile
   */
  makefile(options: FileOptions & { encoding: BufferEncoding }): SocketFile<string>;
  makefile(options?: FileOptions): SocketFile<Buffer<ArrayBuffer>>;
  makefile(options: FileOptions = {}): SocketFile<string | Buffer<ArrayBuffer>> {
    const file = new (makefile().SocketFile)<string | Buffer<ArrayBuffer>>(this, options, () => {
      this.files--;
      if (this.closing && this.files === 0) this.closeDescriptor();
    });
    this.files++;
    return file;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

// Its methods come from the table of operations.
export interface Socket<A, N> extends Waiting<A, N, Socket<A, N>> {}

install(
  Socket.prototype,
  ({ create }) =>
    function (this: Caller, a: unknown, b: unknown, c: unknown, d: unknown): unknown {
      return run(create(this, a, b, c, d));
    },
);

// The calls that move bytes, see `shortcuts.ts`. Written one by one: V8 keeps apart what it learns of functions that are
// written apart.
replace(Socket.prototype, {
  recv(this: Caller, bufsize: unknown, flags: unknown) {
    const answer = tryRecv(this.descriptor, bufsize, flags);
    return answer >= 0 ? take(answer) : run(new Recv(this.descriptor, bufsize, flags), answer);
  },
  recvfrom(this: Caller, bufsize: unknown, flags: unknown) {
    const answer = tryRecvfrom(this.descriptor, bufsize, flags);
    return answer >= 0
      ? [take(answer), receivedAddress(this.descriptor)]
      : run(new Recvfrom(this.descriptor, bufsize, flags), answer);
  },
  recv_into(this: Caller, buffer: unknown, nbytes: unknown, flags: unknown) {
    const answer = tryRecvInto(this.descriptor, buffer, nbytes, flags);
    return answer >= 0 ? answer : run(new RecvInto(this.descriptor, buffer, nbytes, flags), answer);
  },
  send(this: Caller, data: unknown, flags: unknown) {
    const answer = trySend(this.descriptor, data, flags);
    return answer >= 0 ? answer : run(new Send(this.descriptor, data, flags), answer);
  },
  sendall(this: Caller, data: unknown, flags: unknown) {
    const answer = trySend(this.descriptor, data, flags);
    if (answer < 0 || answer < (data as Uint8Array).length) run(new Sendall(this.descriptor, data, flags), answer);
  },
  sendto(this: Caller, data: unknown, a: unknown, b: unknown) {
    const answer = trySendto(this.descriptor, data, a, b);
    return answer >= 0 ? answer : run(new Sendto(this.descriptor, data, a, b), answer);
  },
});
