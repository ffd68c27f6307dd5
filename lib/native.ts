/**
 * The typed contract of the addon, and its loading. Everything native is numbers and bytes in, a value or `-errno` out;
 * only `lib/` makes errors.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import load = require('node-gyp-build');

/** A call whose arguments are all in `slots`. */
type SlotCall = () => number;
/** The same with bytes, which the kernel reads or writes. */
type BytesCall = (bytes: Uint8Array) => number;

/** What the resolver answers: an array flat or nested, or a negative number. */
export type NativeAnswer = unknown[] | number;

/** The readiness of descriptors. What answers a number answers 0 or `-errno`; `events` are those of poll(2). */
export interface NativePoller {
  /** Whether the epoll backend (0) is there; the uv_poll one (1) is everywhere. */
  readonly epoll: boolean;
  /** `events` is filled with triples of slot, generation, revents, `onReady` told how many. */
  open(backend: 0 | 1, events: Int32Array, onReady: (count: number) => void): number;
  watch(fd: number, events: number, slot: number, generation: number): number;
  unwatch(fd: number): number;
  ref(): void;
  unref(): void;
  close(): void;
}

/** The same with the pieces of a message and its control messages. */
type MessageCall = (buffers: readonly Uint8Array[], control: Uint8Array) => number;

/** The flat calls. What they take and give in `slots` and `address`, `syscalls.ts` knows. */
export interface Calls {
  readonly socket: SlotCall;
  readonly socketpair: SlotCall;
  readonly bind: SlotCall;
  readonly listen: SlotCall;
  readonly accept: SlotCall;
  readonly acceptNoAddress: SlotCall;
  readonly connect: SlotCall;
  readonly connectStatus: SlotCall;
  readonly shutdown: SlotCall;
  readonly close: SlotCall;
  readonly dup: SlotCall;
  readonly recv: BytesCall;
  readonly recvfrom: BytesCall;
  readonly send: BytesCall;
  readonly sendto: BytesCall;
  readonly recvmsg: MessageCall;
  readonly sendmsg: MessageCall;
  readonly recvmmsg: BytesCall;
  readonly sendmmsg: BytesCall;
  readonly sendfile: SlotCall;
  readonly read: BytesCall;
  readonly getsockname: SlotCall;
  readonly getpeername: SlotCall;
  readonly getsockoptInt: SlotCall;
  readonly getsockopt: BytesCall;
  readonly setsockoptInt: SlotCall;
  readonly setsockopt: BytesCall;
  readonly setsockoptNull: SlotCall;
  readonly setsockoptFilter: BytesCall;
  readonly fcntl: SlotCall;
  readonly ioctlInt: SlotCall;
  readonly ioctl: BytesCall;
  readonly poll: BytesCall;
  readonly wait: SlotCall;
  readonly sockatmark: SlotCall;
}

export interface Native {
  /** Arguments and results of the flat calls, shared with native. */
  readonly slots: Int32Array;
  /** The socket address of a flat call, in and out, shared with native. */
  readonly address: Uint8Array;
  /** The flat calls, made at once on this thread. */
  readonly inline: Calls;
  /** The same on libuv's thread pool: they answer `PENDING`, and the callback of `onWork` tells the result. */
  readonly pool: Calls;
  /** The environment owns the descriptor in `slots`: it is closed when the environment ends. */
  own(): void;
  disown(): void;

  /** The groups of `native/constants.def`: names, between blanks, and values of what this platform has. */
  readonly constants: readonly { group: string; names: string; values: (number | string)[] }[];
  strerror(errnum: number): string;
  /** Readiness; see `poller.ts`. */
  readonly poller: NativePoller;
  /** What of C's structures varies by platform. */
  readonly layout: Layout;

  /** Who is told of the answers of work on libuv's pool; see `work.ts`. */
  onWork(callback: (ticket: number, answer: unknown) => void): void;
  /** Asks the work of the ticket in `slots` to end soon. */
  cancel(): void;

  /**
   * The resolver: with a negative ticket the answer at once, otherwise `PENDING` and the answer through `onWork`. The
   * answer is an array, or a negative error; see `resolve.ts`.
   */
  getaddrinfo(
    ticket: number,
    host: string | null,
    service: string | null,
    family: number,
    type: number,
    proto: number,
    flags: number,
  ): NativeAnswer;
  getnameinfo(ticket: number, address: Uint8Array, flags: number): NativeAnswer;
  gethostbyname(ticket: number, name: string): NativeAnswer;
  gethostbyaddr(ticket: number, name: string): NativeAnswer;
  gai_strerror(error: number): string;
  hstrerror(error: number): string;

  /** The databases: a value or `-errno`. */
  if_nametoindex(name: string): number;
  if_indextoname(index: number): string | number;
  if_nameindex(): (number | string)[] | number;
  gethostname(): string | number;
  sethostname(name: Uint8Array): number;
  getservbyname(name: string, proto: string | null): number;
  getservbyport(port: number, proto: string | null): string | number;
  getprotobyname(name: string): number;
}

const root = join(__dirname, '..');
// Built from source, the addon is in build/ of the repository or of the installed package's native/; a prebuilt one is in prebuilds/.
const fromSource = join(root, 'native');

const addon = load(existsSync(join(fromSource, 'build')) ? fromSource : root) as { open(): Native };

/** This copy of the library's own: the addon is loaded once, the JavaScript perhaps again (by each test file of jest). */
export const native = addon.open();
