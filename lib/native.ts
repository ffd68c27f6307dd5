/**
 * The typed contract of the addon, and its loading. Everything native is numbers and bytes in, a value or `-errno` out;
 * only `lib/` makes errors.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import load = require('node-gyp-build');

/** A call on the shared block of ints (`slots`); see `syscalls.ts`. */
export type BlockCall = () => number;
/** The same with bytes, which the kernel reads or writes. */
export type BytesCall = (bytes: Uint8Array) => number;

export interface Native {
  /** Arguments and results of the calls, shared with native. */
  readonly slots: Int32Array;
  /** Socket addresses, in and out, shared with native. */
  readonly address: Uint8Array;
  /** Calls made at once, on this thread. */
  readonly inline: Calls;
  /** The values of `native/constants.def`, in its order; undefined where this platform lacks the name. */
  readonly constants: readonly (number | string | undefined)[];
  strerror(errnum: number): string;
  /** Readiness; see `poller.ts`. */
  readonly poller: NativePoller;
}

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

/** The flat calls: their arguments are in `slots`, whose layout is `native/environment.h`'s `enum Slot`. */
export interface Calls {
  readonly recv: BytesCall;
}

const root = join(__dirname, '..');
// Built from source, the addon is in build/ of the repository or of the installed package's native/; a prebuilt one is in prebuilds/.
const fromSource = join(root, 'native');

export const native = load(existsSync(join(fromSource, 'build')) ? fromSource : root) as Native;
