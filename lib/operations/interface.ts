/**
 * The methods of a Socket that can block, documented once for both facades. The blocking facade implements `Waiting`; the
 * async facade implements `Async<Waiting>`, in which each method takes `{ signal }` after its last argument and returns a
 * promise. No method has overloads, because a mapped type would keep only the last one.
 */
import type { AncillaryInput } from '../ancillary/cmsg';
import type { MsgFlags } from '../types/flavours';
import type { MessageBatch } from './message-batch';
import type { AlgMessage } from './afalg';
import type { ReceivedDescriptors } from './pass-descriptors';
import type { Message, MessageInto } from './receive-message';
import type { Bytes, Data } from '../arguments/validate';

/** Dissolves an association: `connect({ family: AF_UNSPEC })`. */
export interface Unspecified {
  /** `AF_UNSPEC` */
  family: number;
  address?: never;
  port?: never;
  path?: never;
}

/** A file to send from: a descriptor or what has one. */
export type File = number | { readonly fd: number };

/**
 * @typeParam A the form of the socket's addresses
 * @typeParam N the type of the address where the kernel writes none: null, or never
 * @typeParam S the facade's Socket
 */
export interface Waiting<A, N, S> {
  /**
   * Takes a connection from the listening socket's queue.
   *
   * @returns the connected socket, with the default timeout, and the peer's address
   * @throws {SocketError} EAGAIN (no connection is waiting, and the socket does not block), EMFILE, ECONNABORTED …
   * @see https://man7.org/linux/man-pages/man2/accept.2.html
   */
  accept(): [socket: S, address: A];

  /**
   * Binds the socket to an address. A host name is resolved first.
   *
   * @throws {SocketError} EADDRINUSE, EADDRNOTAVAIL, EACCES, EINVAL (the socket is already bound) …
   * @throws {GaiError} the host name cannot be resolved
   * @see https://man7.org/linux/man-pages/man2/bind.2.html
   */
  bind(address: A): void;

  /**
   * Connects a stream, or sets the peer of a datagram socket; `{ family: AF_UNSPEC }` dissolves the association.
   *
   * After a refused `connect` on Linux, the next one on the same non-blocking socket fails once with ECONNABORTED: that is
   * the kernel's answer. In the async facade every socket is non-blocking. Make a new socket for each attempt.
   *
   * @throws {SocketError} ECONNREFUSED, ENETUNREACH, EISCONN …; EINPROGRESS with a timeout of 0
   * @throws {SocketTimeoutError} the time ran out; the attempt goes on
   * @see https://man7.org/linux/man-pages/man2/connect.2.html
   */
  connect(address: A | Unspecified): void;

  /**
   * As `connect`, but returns the answer of the system call.
   *
   * @returns 0, or the errno value: `errno.ECONNREFUSED`, `errno.EINPROGRESS` with a timeout of 0, `errno.EAGAIN` when
   *   the time ran out …
   * @throws {GaiError} the host name cannot be resolved
   * @see https://docs.python.org/3/library/socket.html#socket.socket.connect_ex
   */
  connect_ex(address: A | Unspecified): number;

  /**
   * Receives at most `bufsize` bytes: the part of a datagram that fits, or what a stream has.
   *
   * @returns the bytes, none at the end of a stream; no more than `bufsize` even with `MSG_TRUNC`
   * @throws {SocketError} EAGAIN, ECONNRESET, ENOTCONN …
   * @see https://man7.org/linux/man-pages/man2/recv.2.html
   */
  recv(bufsize: number, flags?: MsgFlags): Buffer<ArrayBuffer>;

  /**
   * Receives at most `bufsize` bytes and their sender.
   *
   * @returns the bytes, and the sender's address or null where the kernel reports none (a stream)
   * @throws {SocketError} EAGAIN, ECONNREFUSED (an earlier datagram was refused) …
   * @see https://man7.org/linux/man-pages/man2/recv.2.html
   */
  recvfrom(bufsize: number, flags?: MsgFlags): [data: Buffer<ArrayBuffer>, address: A | N];

  /**
   * Receives into `buffer`, at most `nbytes` or as much as it holds.
   *
   * @returns how many bytes; with `MSG_TRUNC` a datagram's full length
   * @throws {SocketError} EAGAIN, ECONNRESET …
   * @see https://docs.python.org/3/library/socket.html#socket.socket.recv_into
   */
  recv_into(buffer: Bytes, nbytes?: number, flags?: MsgFlags): number;

  /**
   * Receives into `buffer`, as `recv_into`, and returns the sender too.
   *
   * @returns how many bytes, and the sender as `recvfrom` returns it
   * @throws {SocketError} EAGAIN …
   * @see https://docs.python.org/3/library/socket.html#socket.socket.recvfrom_into
   */
  recvfrom_into(buffer: Bytes, nbytes?: number, flags?: MsgFlags): [nbytes: number, address: A | N];

  /**
   * Sends to the connected peer.
   *
   * @param data a string is sent as UTF-8
   * @returns how many bytes were queued: all for a stream in blocking mode, perhaps fewer otherwise
   * @throws {SocketError} EAGAIN, EPIPE, ECONNRESET, EMSGSIZE, ENOTCONN …
   * @see https://man7.org/linux/man-pages/man2/send.2.html
   */
  send(data: Data, flags?: MsgFlags): number;

  /**
   * Sends to an address: `sendto(data, address)` or `sendto(data, flags, address)`. A host name is resolved first.
   *
   * @returns how many bytes were queued
   * @throws {SocketError} EMSGSIZE, EACCES, ENETUNREACH, EAGAIN …
   * @throws {GaiError} the host name cannot be resolved
   * @see https://man7.org/linux/man-pages/man2/send.2.html
   */
  sendto(data: Data, ...to: [address: A] | [flags: MsgFlags | undefined, address: A]): number;

  /**
   * Sends all of `data`, with as many system calls as that takes. The timeout bounds all of them together.
   *
   * @throws {SocketError} as `send`; `bytesSent` is how many bytes were sent before it failed
   * @see https://docs.python.org/3/library/socket.html#socket.socket.sendall
   */
  sendall(data: Data, flags?: MsgFlags): void;

  /**
   * Receives a message with its control messages.
   *
   * @param bufsize the most bytes of data
   * @param ancbufsize bytes of control messages to make room for: the sum of `CMSG_SPACE` of what is expected; 0 is none
   * @returns descriptors that came along are in `ancdata`, close-on-exec and the caller's to close; `flags` has `MSG_CTRUNC`
   *   where there was no room for all, `MSG_TRUNC` where the datagram was longer
   * @throws {SocketError} EAGAIN …
   * @see https://man7.org/linux/man-pages/man2/recvmsg.2.html
   */
  recvmsg(bufsize: number, ancbufsize?: number, flags?: MsgFlags): Message<A | N>;

  /**
   * As `recvmsg`, into the caller's buffers, which are filled one after the other.
   *
   * @returns `nbytes`, with `MSG_TRUNC` a datagram's full length
   * @throws {SocketError} EAGAIN, EMSGSIZE (more than 1,024 buffers) …
   * @see https://docs.python.org/3/library/socket.html#socket.socket.recvmsg_into
   */
  recvmsg_into(buffers: readonly Bytes[], ancbufsize?: number, flags?: MsgFlags): MessageInto<A | N>;

  /**
   * Receives datagrams into a batch: blocks until the first, then takes those that are there.
   *
   * @returns how many
   * @throws {SocketError} EAGAIN …
   * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   */
  recvmmsg(batch: MessageBatch<A>, flags?: MsgFlags): number;

  /**
   * Receives data and the descriptors that came with it (`SCM_RIGHTS`).
   *
   * @param maxfds the most descriptors to take; where there were more, `flags` has `MSG_CTRUNC`
   * @returns `fds` are close-on-exec and the caller's to close
   * @throws {SocketError} EAGAIN …
   * @see https://docs.python.org/3/library/socket.html#socket.recv_fds
   */
  recv_fds(bufsize: number, maxfds: number, flags?: MsgFlags): ReceivedDescriptors<A | N>;

  /**
   * Sends buffers as one message, with control messages.
   *
   * @param address left out: to the connected peer
   * @returns how many bytes were queued
   * @throws {SocketError} EMSGSIZE (more than 1,024 buffers too), EINVAL (a control message), EBADF (a descriptor) …
   * @see https://man7.org/linux/man-pages/man2/sendmsg.2.html
   */
  sendmsg(buffers: readonly Data[], ancdata?: readonly AncillaryInput[], flags?: MsgFlags, address?: A): number;

  /**
   * Sends the messages of a batch.
   *
   * @returns how many were sent; fewer than the batch has where one could not be sent
   * @throws {SocketError} why the first message could not be sent
   * @see https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   */
  sendmmsg(batch: MessageBatch<A>, flags?: MsgFlags): number;

  /**
   * Sends data with descriptors (`SCM_RIGHTS`), at most 253. They stay open in this process.
   *
   * @returns how many bytes were queued
   * @throws {SocketError} EINVAL (more than 253), EBADF …
   * @see https://docs.python.org/3/library/socket.html#socket.send_fds
   */
  send_fds(buffers: readonly Data[], fds: readonly File[], flags?: MsgFlags, address?: A): number;

  /**
   * Sends data to an `AF_ALG` socket, with the operation to perform.
   *
   * @throws {SocketError} EINVAL …
   * @see https://docs.python.org/3/library/socket.html#socket.socket.sendmsg_afalg
   */
  sendmsg_afalg(message: AlgMessage): number;

  /**
   * Sends a file's bytes from `offset` on, `count` of them or all to its end. Without an `offset` it reads from the file's
   * position and moves it.
   *
   * @param file a descriptor or a FileHandle
   * @returns how many bytes were sent
   * @throws {SocketError} as `send`, and errors of reading the file; `bytesSent` is how many bytes were sent before it failed
   * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
   */
  sendfile(file: File, offset?: number, count?: number): number;
}

/** The options of an async call, which are its last argument. */
export interface CallOptions {
  /** Rejects the call with an AbortError when it fires. */
  signal?: AbortSignal | undefined;
}

/** The async form of an interface: each method takes `{ signal }` after its last argument and returns a promise. */
export type Async<M> = {
  [K in keyof M]: M[K] extends (...args: infer P) => infer R
    ? { method(...args: [...P, options?: CallOptions]): Promise<R> }['method']
    : never;
};

/** The options of `new Socket`. Defaults are `AF_INET`, `SOCK_STREAM` and 0; for an adopted descriptor the kernel is asked. */
export interface SocketOptions<F = number, T = number> {
  /** `AF_*` */
  family?: F;
  /** `SOCK_*`. With `SOCK_NONBLOCK` a blocking Socket's timeout is 0, unless it is given. */
  type?: T;
  /** `IPPROTO_*` and its like; for `AF_PACKET` in network order. */
  proto?: number;
  /** Seconds, with fractions; null blocks without limit, 0 does not block. Default: `getdefaulttimeout()`. */
  timeout?: number | null;
  /** A descriptor that the Socket takes ownership of. */
  fileno?: number;
}
