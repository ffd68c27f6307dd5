/**
 * The flat calls, one function a system call, as `native/syscalls.cc` has them: numbers and bytes in, the value or
 * `-errno` out. Arguments travel in a block of ints that native shares, for reading each through Node-API costs more
 * than all the rest of a call. Socket addresses are in the `address` scratch, in and out.
 *
 * The file is long and repeats itself on purpose. These functions are on the path of every system call: each one stores
 * integers at constant indices, calls one native function and reads one slot. A general helper would need the arguments as
 * an array and the native function as an argument.
 */
import { native, type Calls } from './native';

const { slots } = native;

/** The socket address of the next call, or the one that the last call returned. */
export const { address } = native;

// The slots, as native/environment.h numbers them.
const FD = 0;
const OFFSET = 1;
const LENGTH = 2;
const FLAGS = 3;
const ADDRESS_LENGTH = 4;
const A = 5;
const B = 6;
const C = 7;
const OUT = 8;
const OUT2 = 9;
const TICKET = 10;
const EVENTS = 11;
const TIMEOUT = 12;
const RESULT = 13;

// Answers that are not an errno: -0x80000000 and up.
/** The bytes are shorter than the call's arguments say: they were detached, or their buffer was resized. */
export const OUT_OF_BOUNDS = -0x80000000;
/** The time of a call on the pool ran out. */
export const POOL_TIMED_OUT = OUT_OF_BOUNDS + 1;
/** A call on the pool was cancelled before it did anything. */
export const POOL_CANCELLED = OUT_OF_BOUNDS + 2;
/** What a call on the pool answers at once: the answer proper comes later, through its ticket. */
export const PENDING = OUT_OF_BOUNDS + 3;
/** A datagram socket whose receiving side was shut down: the answer of a blocking call is 0. */
export const POOL_SHUT_DOWN = OUT_OF_BOUNDS + 4;

/** How many bytes of `address` the kernel wrote. */
export function addressLength(): number {
  return slots[ADDRESS_LENGTH]!;
}

/** The second value of the last call. */
export function out(): number {
  return slots[OUT]!;
}

export function out2(): number {
  return slots[OUT2]!;
}

/** Leaves what a receiving call answers beside its value where `addressLength`, `address`, `out` and `out2` find it. */
export function answerReceive(from: Uint8Array, flags: number, controlLength: number): void {
  address.set(from);
  slots[ADDRESS_LENGTH] = from.length;
  slots[OUT] = flags;
  slots[OUT2] = controlLength;
}

/** Sets how the next call on the pool waits: with `events` -1 it does not, with `milliseconds` -1 it waits without limit. */
export function poolCall(ticket: number, events: number, milliseconds: number): void {
  slots[TICKET] = ticket;
  slots[EVENTS] = events;
  slots[TIMEOUT] = milliseconds;
}

/** The environment owns the descriptor from now on: it is closed when the environment ends. */
export function own(fd: number): void {
  slots[FD] = fd;
  native.own();
}

export function disown(fd: number): void {
  slots[FD] = fd;
  native.disown();
}

export class Syscalls {
  constructor(private readonly calls: Calls) {}

  /** The environment owns the new descriptor. */
  socket(family: number, type: number, proto: number): number {
    slots[A] = family;
    slots[B] = type;
    slots[C] = proto;
    this.calls.socket();
    return slots[RESULT]!;
  }

  /** The pair is in `out()` and `out2()`. */
  socketpair(family: number, type: number, proto: number): number {
    slots[A] = family;
    slots[B] = type;
    slots[C] = proto;
    this.calls.socketpair();
    return slots[RESULT]!;
  }

  bind(fd: number, length: number): number {
    slots[FD] = fd;
    slots[ADDRESS_LENGTH] = length;
    this.calls.bind();
    return slots[RESULT]!;
  }

  connect(fd: number, length: number): number {
    slots[FD] = fd;
    slots[ADDRESS_LENGTH] = length;
    this.calls.connect();
    return slots[RESULT]!;
  }

  /** How a connect in progress stands: 0, `-EINPROGRESS`, or why it failed, which is reported once. */
  connectStatus(fd: number): number {
    slots[FD] = fd;
    this.calls.connectStatus();
    return slots[RESULT]!;
  }

  listen(fd: number, backlog: number): number {
    slots[FD] = fd;
    slots[A] = backlog;
    this.calls.listen();
    return slots[RESULT]!;
  }

  /** The environment owns the new descriptor. */
  accept(fd: number, flags: number): number {
    slots[FD] = fd;
    slots[FLAGS] = flags;
    this.calls.accept();
    return slots[RESULT]!;
  }

  /** For a family whose accept fails when it is asked for an address (`AF_ALG`). */
  acceptNoAddress(fd: number, flags: number): number {
    slots[FD] = fd;
    slots[FLAGS] = flags;
    this.calls.acceptNoAddress();
    return slots[RESULT]!;
  }

  shutdown(fd: number, how: number): number {
    slots[FD] = fd;
    slots[A] = how;
    this.calls.shutdown();
    return slots[RESULT]!;
  }

  /** The environment owns the descriptor no more, whatever the answer. */
  close(fd: number): number {
    slots[FD] = fd;
    this.calls.close();
    return slots[RESULT]!;
  }

  /** The copy is close-on-exec, and has no owner yet. */
  dup(fd: number): number {
    slots[FD] = fd;
    this.calls.dup();
    return slots[RESULT]!;
  }

  recv(fd: number, bytes: Uint8Array, offset: number, length: number, flags: number): number {
    slots[FD] = fd;
    slots[OFFSET] = offset;
    slots[LENGTH] = length;
    slots[FLAGS] = flags;
    this.calls.recv(bytes);
    return slots[RESULT]!;
  }

  recvfrom(fd: number, bytes: Uint8Array, offset: number, length: number, flags: number): number {
    slots[FD] = fd;
    slots[OFFSET] = offset;
    slots[LENGTH] = length;
    slots[FLAGS] = flags;
    this.calls.recvfrom(bytes);
    return slots[RESULT]!;
  }

  send(fd: number, bytes: Uint8Array, offset: number, length: number, flags: number): number {
    slots[FD] = fd;
    slots[OFFSET] = offset;
    slots[LENGTH] = length;
    slots[FLAGS] = flags;
    this.calls.send(bytes);
    return slots[RESULT]!;
  }

  sendto(fd: number, bytes: Uint8Array, offset: number, length: number, flags: number, addressLength: number): number {
    slots[FD] = fd;
    slots[OFFSET] = offset;
    slots[LENGTH] = length;
    slots[FLAGS] = flags;
    slots[ADDRESS_LENGTH] = addressLength;
    this.calls.sendto(bytes);
    return slots[RESULT]!;
  }

  /** The flags are in `out()`, the length of the control messages in `out2()`. @param length of all buffers together */
  recvmsg(fd: number, buffers: readonly Uint8Array[], length: number, control: Uint8Array, flags: number): number {
    slots[FD] = fd;
    slots[LENGTH] = length;
    slots[FLAGS] = flags;
    this.calls.recvmsg(buffers, control);
    return slots[RESULT]!;
  }

  /** @param addressLength 0: to the connected peer */
  sendmsg(
    fd: number,
    buffers: readonly Uint8Array[],
    length: number,
    control: Uint8Array,
    flags: number,
    addressLength: number,
  ): number {
    slots[FD] = fd;
    slots[LENGTH] = length;
    slots[FLAGS] = flags;
    slots[ADDRESS_LENGTH] = addressLength;
    this.calls.sendmsg(buffers, control);
    return slots[RESULT]!;
  }

  /** @param memory a MessageBatch's, `size` and `control` bytes a message */
  recvmmsg(fd: number, memory: Uint8Array, count: number, size: number, control: number, flags: number): number {
    slots[FD] = fd;
    slots[OFFSET] = 0;
    slots[LENGTH] = memory.length;
    slots[FLAGS] = flags;
    slots[A] = count;
    slots[B] = size;
    slots[C] = control;
    slots[OUT] = 0;
    this.calls.recvmmsg(memory);
    return slots[RESULT]!;
  }

  /** @param first the first of the `count` messages to send */
  sendmmsg(
    fd: number,
    memory: Uint8Array,
    first: number,
    count: number,
    size: number,
    control: number,
    flags: number,
  ): number {
    slots[FD] = fd;
    slots[OFFSET] = 0;
    slots[LENGTH] = memory.length;
    slots[FLAGS] = flags;
    slots[A] = count;
    slots[B] = size;
    slots[C] = control;
    slots[OUT] = first;
    this.calls.sendmmsg(memory);
    return slots[RESULT]!;
  }

  /** @param offset where to read the file, -1: at its own position */
  sendfile(fd: number, file: number, offset: number, count: number): number {
    slots[FD] = fd;
    slots[LENGTH] = count;
    slots[A] = file;
    slots[B] = offset < 0 ? 0 : 1;
    slots[C] = offset % 0x100000000;
    slots[OUT] = Math.floor(offset / 0x100000000);
    this.calls.sendfile();
    return slots[RESULT]!;
  }

  /** @param at where to read the file, -1: at its own position */
  read(file: number, bytes: Uint8Array, offset: number, length: number, at: number): number {
    slots[FD] = file;
    slots[OFFSET] = offset;
    slots[LENGTH] = length;
    slots[B] = at < 0 ? 0 : 1;
    slots[C] = at % 0x100000000;
    slots[OUT] = Math.floor(at / 0x100000000);
    this.calls.read(bytes);
    return slots[RESULT]!;
  }

  getsockname(fd: number): number {
    slots[FD] = fd;
    this.calls.getsockname();
    return slots[RESULT]!;
  }

  getpeername(fd: number): number {
    slots[FD] = fd;
    this.calls.getpeername();
    return slots[RESULT]!;
  }

  /** The value is in `out()`. */
  getsockoptInt(fd: number, level: number, name: number): number {
    slots[FD] = fd;
    slots[A] = level;
    slots[B] = name;
    this.calls.getsockoptInt();
    return slots[RESULT]!;
  }

  /** How many bytes the kernel wrote. */
  getsockopt(fd: number, level: number, name: number, bytes: Uint8Array): number {
    slots[FD] = fd;
    slots[OFFSET] = 0;
    slots[LENGTH] = bytes.length;
    slots[A] = level;
    slots[B] = name;
    this.calls.getsockopt(bytes);
    return slots[RESULT]!;
  }

  setsockoptInt(fd: number, level: number, name: number, value: number): number {
    slots[FD] = fd;
    slots[A] = level;
    slots[B] = name;
    slots[C] = value;
    this.calls.setsockoptInt();
    return slots[RESULT]!;
  }

  setsockopt(fd: number, level: number, name: number, bytes: Uint8Array): number {
    slots[FD] = fd;
    slots[OFFSET] = 0;
    slots[LENGTH] = bytes.length;
    slots[A] = level;
    slots[B] = name;
    this.calls.setsockopt(bytes);
    return slots[RESULT]!;
  }

  /** A null pointer with a length of its own. */
  setsockoptNull(fd: number, level: number, name: number, length: number): number {
    slots[FD] = fd;
    slots[A] = level;
    slots[B] = name;
    slots[C] = length;
    this.calls.setsockoptNull();
    return slots[RESULT]!;
  }

  /** A structure that points to the instructions in `bytes`. */
  setsockoptFilter(fd: number, level: number, name: number, bytes: Uint8Array): number {
    slots[FD] = fd;
    slots[OFFSET] = 0;
    slots[LENGTH] = bytes.length;
    slots[A] = level;
    slots[B] = name;
    this.calls.setsockoptFilter(bytes);
    return slots[RESULT]!;
  }

  fcntl(fd: number, command: number, argument: number): number {
    slots[FD] = fd;
    slots[A] = command;
    slots[B] = argument;
    this.calls.fcntl();
    return slots[RESULT]!;
  }

  /** The argument afterwards is in `out()`. */
  ioctlInt(fd: number, request: number, argument: number): number {
    slots[FD] = fd;
    slots[A] = request;
    slots[B] = argument;
    this.calls.ioctlInt();
    return slots[RESULT]!;
  }

  ioctl(fd: number, request: number, bytes: Uint8Array): number {
    slots[FD] = fd;
    slots[OFFSET] = 0;
    slots[LENGTH] = bytes.length;
    slots[A] = request;
    this.calls.ioctl(bytes);
    return slots[RESULT]!;
  }

  /** @param entries `struct pollfd`s @param milliseconds -1: for ever; an interruption ends it with 0 */
  poll(entries: Uint8Array, milliseconds: number): number {
    slots[OFFSET] = 0;
    slots[LENGTH] = entries.length;
    slots[A] = milliseconds;
    this.calls.poll(entries);
    return slots[RESULT]!;
  }

  /** Waits for one descriptor and returns the events that are ready, 0 when the time is over or a signal came. */
  wait(fd: number, events: number, milliseconds: number): number {
    slots[FD] = fd;
    slots[A] = events;
    slots[B] = milliseconds;
    this.calls.wait();
    return slots[RESULT]!;
  }

  sockatmark(fd: number): number {
    slots[FD] = fd;
    this.calls.sockatmark();
    return slots[RESULT]!;
  }
}

/** The calls made at once, on this thread. */
export const inline = new Syscalls(native.inline);
/** The calls made on libuv's thread pool. */
export const pool = new Syscalls(native.pool);
