/**
 * Callbacks for `AbortSignal`s: one listener for each signal, however many calls wait with it. With a listener for each call
 * Node would warn of a leak at the eleventh, and removing them one by one would be quadratic.
 */
import { AbortError } from './errors';

type Callback = (error: AbortError) => void;

interface Listener {
  callbacks: Set<Callback>;
  heard: () => void;
}

const listeners = new WeakMap<AbortSignal, Listener>();

function listen(signal: AbortSignal): Listener {
  const callbacks = new Set<Callback>();
  const heard = (): void => {
    listeners.delete(signal);
    for (const callback of callbacks) callback(new AbortError(signal.reason));
  };
  const listener = { callbacks, heard };
  listeners.set(signal, listener);
  signal.addEventListener('abort', heard, { once: true });
  return listener;
}

/** Calls `callback` with the error to reject with, once, should the signal fire from now on. @returns ends that */
export function onAbort(signal: AbortSignal, callback: Callback): () => void {
  const listener = listeners.get(signal) ?? listen(signal);
  listener.callbacks.add(callback);
  return () => {
    listener.callbacks.delete(callback);
    if (listener.callbacks.size > 0 || listeners.get(signal) !== listener) return;
    listeners.delete(signal);
    signal.removeEventListener('abort', listener.heard);
  };
}

/** The error to reject with where the signal has fired already. */
export function aborted(signal: AbortSignal | undefined): AbortError | undefined {
  return signal?.aborted === true ? new AbortError(signal.reason) : undefined;
}
