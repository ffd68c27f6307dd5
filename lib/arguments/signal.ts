/**
 * Signals that callers pass. What they do when they are listened to must not happen in the middle of a call, whose socket
 * they could close: a signal of Node's own is used by Node's own functions, and any other is listened to once, beforehand.
 */
import { types } from 'node:util';

// eslint-disable-next-line @typescript-eslint/unbound-method -- they are called with a signal below
const { addEventListener, removeEventListener } = EventTarget.prototype;
const getter = (name: string): ((this: unknown) => unknown) =>
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with a signal below
  Object.getOwnPropertyDescriptor(AbortSignal.prototype, name)!.get!;
const readAborted = getter('aborted');
const readReason = getter('reason');

/** Whether it is no imitation, nor a proxy, which runs its maker's code. */
function isOwn(signal: object): boolean {
  if (types.isProxy(signal)) return false;
  try {
    readAborted.call(signal);
    return true;
  } catch {
    return false;
  }
}

export function isAborted(signal: AbortSignal): boolean {
  return readAborted.call(signal) === true;
}

export function reasonOf(signal: AbortSignal): unknown {
  return readReason.call(signal);
}

export function listen(signal: AbortSignal, heard: () => void): void {
  addEventListener.call(signal, 'abort', heard, { once: true });
}

export function unlisten(signal: AbortSignal, heard: () => void): void {
  removeEventListener.call(signal, 'abort', heard);
}

/** What stands for signals that only look like one: of other libraries, or of other realms. */
const replacements = new WeakMap<object, AbortController>();

/** The signal itself, or one of Node's own that fires when it does. What it throws is the caller's. */
export function ownSignal(signal: AbortSignal): AbortSignal {
  if (isOwn(signal)) return signal;
  let controller = replacements.get(signal);
  if (controller === undefined) {
    const made = new AbortController();
    controller = made;
    signal.addEventListener(
      'abort',
      () => {
        made.abort(signal.reason);
      },
      { once: true },
    );
    replacements.set(signal, made);
  }
  if (signal.aborted) controller.abort(signal.reason);
  return controller.signal;
}
