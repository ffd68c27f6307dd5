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
}

/** The flat calls: their arguments are in `slots`, whose layout is `native/environment.h`'s `enum Slot`. */
export interface Calls {
  readonly recv: BytesCall;
}

const root = join(__dirname, '..');
// Built from source, the addon is in build/ of the repository or of the installed package's native/; a prebuilt one is in prebuilds/.
const fromSource = join(root, 'native');

export const native = load(existsSync(join(fromSource, 'build')) ? fromSource : root) as Native;
