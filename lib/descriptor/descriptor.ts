/**
 * A descriptor and what is known of it. Each is owned by exactly one Socket; a table holds those that are open, so that
 * a number cannot have two owners, and a number that code outside this library closed is noticed when the kernel reuses it.
 *
 * The room `descriptor/` knows numbers, their flags and their owners. It must not know operations or Sockets. What
 * belongs to
 * a descriptor for as long as it is open goes here; what uses the thread pool goes through `work.ts`.
 */
import type { SocketKind } from '../address';
import {
  IPPROTO_SCTP,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
} from '../constants/generated';
import { errno } from '../errors/errno';
import { SocketError } from '../errors/errors';
import { closeChannel, errorChannel, type Ending, type Origin } from './channels';
import { F_GETFL, F_SETFL, O_NONBLOCK } from '../system/fcntl';
import { disown, inline, pool, poolCall, type Syscalls } from '../system/syscalls';
import { isMainThread } from '../system/thread';
import { takeTicket } from './work';
import { Zerocopy } from './zerocopy';

const STREAM: number = SOCK_STREAM;
const DGRAM: number = SOCK_DGRAM;
const SEQPACKET: number = SOCK_SEQPACKET;
const SCTP: number = IPPROTO_SCTP;
const CREATION_FLAGS = ((SOCK_NONBLOCK as number | undefined) ?? 0) | ((SOCK_CLOEXEC as number | undefined) ?? 0);

/**
 * Who waits for a Socket's calls: the calling thread (the blocking facade), the event loop by readiness, or a thread of
 * libuv's pool (the async facade).
 */
export type Executor = 'thread' | 'readiness' | 'pool';

/** `type` without `SOCK_NONBLOCK` and `SOCK_CLOEXEC`. */
export function plainType(type: number): number {
  return type & ~CREATION_FLAGS;
}

/** The kernel itself waits: the call blocks the main thread as it would in C. */
function kernelWaits(executor: Executor, timeout: number | null): boolean {
  return isMainThread && executor === 'thread' && timeout === null;
}

/** The flag of `socket(2)` and `accept4(2)` that a new descriptor is created with. */
export function birthFlags(executor: Executor, timeout: number | null): number {
  return kernelWaits(executor, timeout) ? 0 : SOCK_NONBLOCK;
}

const owners: (Descriptor | undefined)[] = [];

/** Whether an open Socket has this number. */
export function isOwned(fd: number): boolean {
  return owners[fd] !== undefined;
}

/** The Sockets that are open, by their numbers; those that were garbage collected are left out. */
export function openOwners(): object[] {
  return owners.flatMap((descriptor) => descriptor?.socket ?? []);
}

/** Whether an open Socket with this number has received datagrams that no call has asked for yet. */
export function hasReadAhead(fd: number): boolean {
  return owners[fd]?.ahead !== undefined;
}

/** Throws EBUSY where datagrams that were received ahead would be lost. */
export function checkNotReadAhead(fd: number, syscall: string): void {
  if (hasReadAhead(fd)) throw new SocketError(errno.EBUSY, syscall);
}

/** The number was closed: its owner, if there is one, loses it. */
export function invalidate(fd: number): void {
  const owner = owners[fd];
  if (owner === undefined) return;
  owner.forget('lost', errno.EBADF);
  owner.observer?.onStolen(fd);
}

/**
 * Calls `callback` with an error number when the Socket that owns the descriptor loses it: by `close`, by `detach`, or
 * because other code closed the number. Never, where no Socket owns it. @returns a function that cancels this
 */
export function onLoss(fd: number, callback: (reason: number) => void): () => void {
  const owner = owners[fd];
  if (owner === undefined) return () => undefined;
  const callbacks = (owner.losses ??= new Set());
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
  };
}

/** The interface of the queue of datagrams that were received ahead: see `read-ahead.ts`. */
interface ReadAhead {
  /** The receiving calls, served from the queue. */
  readonly calls: Syscalls;
  /** The next datagram and its sender, cut to `bufsize` bytes. */
  take(bufsize: number): [Buffer<ArrayBuffer>, unknown];
}

/** Is notified when a descriptor loses its number. */
export interface Observer {
  /**
   * It was closed, which `close` does, or given up.
   *
   * @returns true: something still uses the number, and the observer calls `close` later
   */
  onClosed(fd: number, close: ((fd: number) => void) | undefined): boolean;
  /** Somebody else closed it. */
  onStolen(fd: number): void;
}

export class Descriptor implements SocketKind {
  /** The number, -1 once it is closed, detached or lost. */
  fd: number;
  /** Seconds; null waits for ever, 0 not at all. Set by `setTimeout`. */
  timeout: number | null;
  /** The kernel waits in blocking mode; everywhere else O_NONBLOCK is set. */
  kernelWaits: boolean;
  /** Blocking semantics on an O_NONBLOCK descriptor: a stream's `send` queues everything, `MSG_WAITALL` gets all. */
  emulatesBlocking: boolean;
  /** The fast path may make the first system call: see `operations/fast-path.ts`. */
  direct: boolean;
  /** `SO_LINGER` may make close(2) wait. */
  lingering = false;
  /** Datagrams that were received ahead, while there are some. */
  ahead: ReadAhead | undefined;
  /** Whether datagrams may be received ahead; undefined until that was checked, and after each option that is set. */
  mayReadAhead: boolean | undefined;
  observer: Observer | undefined;
  /** The Socket: itself in the turn of the event loop that made it, later a weak reference. @internal */
  owner: object | undefined;
  /** Who else is notified when the descriptor loses its number: see `onLoss`. @internal */
  losses: Set<(reason: number) => void> | undefined;
  private zerocopyLedger: Zerocopy | undefined;

  /** Takes ownership of a number. Its O_NONBLOCK has to be what `birthFlags` returns. */
  constructor(
    fd: number,
    readonly family: number,
    readonly type: number,
    readonly proto: number,
    readonly executor: Executor,
    timeout: number | null,
    readonly origin: Origin,
  ) {
    this.fd = fd;
    this.timeout = timeout;
    this.kernelWaits = kernelWaits(executor, timeout);
    this.emulatesBlocking = timeout === null && !this.kernelWaits && executor !== 'readiness';
    this.direct = !this.emulatesBlocking && executor !== 'pool';
    this.ahead = undefined;
    this.mayReadAhead = undefined;
    this.observer = undefined;
    this.owner = undefined;
    this.losses = undefined;
    this.zerocopyLedger = undefined;
    // The kernel would not have given away a number that is still open.
    invalidate(fd);
    owners[fd] = this;
  }

  /** The Socket whose descriptor it is; undefined where that was garbage collected. */
  get socket(): object | undefined {
    return this.owner instanceof WeakRef ? (this.owner as WeakRef<object>).deref() : this.owner;
  }

  /** Reports an error of one of the Socket's calls to subscribers. @returns the error */
  report<E extends Error>(error: E): E {
    if (errorChannel.hasSubscribers) errorChannel.publish({ socket: this.socket, error });
    return error;
  }

  /** What a system call for the Socket answered, unless it was `-errno`: then its error is thrown. */
  check<T>(answer: T | number, syscall: string): T {
    if (typeof answer === 'number' && answer < 0) throw this.report(new SocketError(-answer, syscall));
    return answer as T;
  }

  /** Data are bytes without boundaries. */
  get stream(): boolean {
    // SCTP's are messages.
    return this.type === STREAM && this.proto !== SCTP;
  }

  /** The socket is connection-oriented: data has an end. */
  get connected(): boolean {
    return this.type === STREAM || this.type === SEQPACKET;
  }

  /** The memory that the kernel still uses after a send with `MSG_ZEROCOPY`. */
  get zerocopy(): Zerocopy {
    return (this.zerocopyLedger ??= new Zerocopy());
  }

  /** A call with `MSG_ZEROCOPY` has sent so many bytes from this memory. The kernel counts an empty datagram too. */
  lend(memory: unknown, length: number): void {
    if (length > 0 || this.type === DGRAM) this.zerocopy.keep(this.fd, memory);
  }

  /** It is a copy of another descriptor, made by dup(2). */
  isCopyOf(other: Descriptor): void {
    this.lingering = other.lingering;
    this.zerocopyLedger = other.zerocopy.share();
  }

  /** 0 or -errno. */
  setTimeout(timeout: number | null): number {
    if (this.fd < 0) return -errno.EBADF;
    const waits = kernelWaits(this.executor, timeout);
    if (waits !== this.kernelWaits) {
      const answer = this.setNonblocking(!waits);
      if (answer < 0) return answer;
    }
    this.timeout = timeout;
    this.kernelWaits = waits;
    this.emulatesBlocking = timeout === null && !waits && this.executor !== 'readiness';
    this.direct = !this.emulatesBlocking && this.executor !== 'pool';
    return 0;
  }

  /** Sets O_NONBLOCK as the mode requires. Returns 0 or -errno. */
  setNonblocking(on = !this.kernelWaits): number {
    const flags = inline.fcntl(this.fd, F_GETFL, 0);
    if (flags < 0) return flags;
    return inline.fcntl(this.fd, F_SETFL, on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK);
  }

  /** Reads whether `SO_LINGER` is on: of a descriptor that others made, and after it was set. */
  readLinger(): void {
    const linger = new Int32Array(2);
    const answer = inline.getsockopt(this.fd, SOL_SOCKET, SO_LINGER, new Uint8Array(linger.buffer));
    this.lingering = answer >= 0 && linger[0] !== 0;
  }

  /** The descriptor loses its number. @internal */
  forget(how: Ending, reason: number = errno.ECANCELED): number {
    const { fd } = this;
    this.fd = -1;
    this.ahead = undefined;
    if (fd >= 0) owners[fd] = undefined;
    // Not to be kept until its owner is collected, and from then to the next collection.
    if (this.owner instanceof WeakRef) unclosed.unregister(this);
    this.zerocopyLedger?.end();
    this.losses?.forEach((callback) => {
      callback(reason);
    });
    if (fd >= 0 && closeChannel.hasSubscribers) closeChannel.publish({ socket: this.socket, fd, how });
    return fd;
  }

  /** Gives the number up without closing it: -1 where there is none. */
  release(): number {
    const fd = this.forget('detach');
    if (fd >= 0) {
      disown(fd);
      this.observer?.onClosed(fd, undefined);
    }
    return fd;
  }

  /** Closes it: 0 or -errno. A second time there is nothing to close. */
  close(close: (fd: number) => number = (fd) => inline.close(fd)): number {
    const fd = this.forget('close');
    // Later the number may belong to another Socket, if other code closed it meanwhile.
    const later = (number: number): number => close(isOwned(number) ? -1 : number);
    if (fd < 0 || this.observer?.onClosed(fd, later) === true) return 0;
    return close(fd);
  }

  /** Closes it on the pool, where `SO_LINGER` may make it block; `done` is called with 0 or -errno. */
  closeLingering(done: (answer: number) => void): void {
    this.close((fd) => closeOnPool(fd, done));
  }
}

/** Closes a number on the pool: that may wait (`SO_LINGER`, a file server). */
export function closeOnPool(fd: number, done: (answer: number) => void = () => undefined): number {
  poolCall(takeTicket(done), -1, -1);
  return pool.close(fd);
}

const unclosed = new FinalizationRegistry((descriptor: Descriptor) => {
  if (descriptor.fd < 0) return;
  if (!warned) {
    warned = true;
    process.emitWarning('A Socket was garbage collected without close(): its descriptor is closed only now', {
      code: 'BSD_SOCKETS_UNCLOSED',
    });
  }
  if (descriptor.lingering) descriptor.closeLingering(() => undefined);
  else descriptor.close();
});
let warned = false;

/** Owners and descriptors made in this turn of the event loop. */
let fresh: [owner: object, descriptor: Descriptor][] = [];
/** A turn that makes more Sockets than this registers them at once. Otherwise a loop that makes many could not have any collected. */
const MANY = 256;

function registerFresh(): void {
  const due = fresh;
  fresh = [];
  for (const [owner, descriptor] of due) {
    if (descriptor.fd < 0) continue;
    descriptor.owner = new WeakRef(owner);
    unclosed.register(owner, descriptor, descriptor);
  }
}

/**
 * Closes the descriptor in a later turn of the event loop should its owner be collected with it open. Registered at the
 * end of the turn: a Socket that is closed by then, as in a server that answers and closes, does not have to be registered.
 */
export function closeWhenCollected(owner: object, descriptor: Descriptor): void {
  descriptor.owner = owner;
  const count = fresh.push([owner, descriptor]);
  if (count === 1) setImmediate(registerFresh).unref();
  else if (count >= MANY) registerFresh();
}
