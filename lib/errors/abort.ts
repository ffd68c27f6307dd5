/**
 * Callbacks for `AbortSignal`s: one listener for each signal, however many calls wait with it. With a listener for each call
 * Node would warn of a leak at the eleventh, and removing them one by one would be quadratic.
 */
import { isAborted, listen, reasonOf, unlisten } from '../arguments/signal';
import { AbortError } from './errors';

type Callback = (error: AbortError) => void;

interface Listener {
  callbacks: Set<Callback>;
  heard: () => void;
}

const listeners = new WeakMap<AbortSignal, Listener>();

function listenTo(signal: AbortSignal): Listener {
  const callbacks = new Set<Callback>();
  const heard = (): void => {
    listeners.delete(signal);
    for (const callback of callbacks) callback(new AbortError(reasonOf(signal)));
  };
  const listener = { callbacks, heard };
  listeners.set(signal, listener);
  listen(signal, heard);
  return listener;
}

/** Calls `callback` with the error to reject with, once, should the signal fire from now on. @returns ends that */
export function onAbort(signal: AbortSignal, callback: Callback): () => void {
  const listener = listeners.get(signal) ?? listenTo(signal);
  listener.callbacks.add(callback);
  return () => {
    listener.callbacks.delete(callback);
    if (listener.callbacks.size > 0 || listeners.get(signal) !== listener) return;
    listeners.delete(signal);
    unlisten(signal, listener.heard);
  };
}

/** The error to reject with where the signal has fired already. */
export function aborted(signal: AbortSignal | undefined): AbortError | undefined {
  return signal !== undefined && isAborted(signal) ? new AbortError(reasonOf(signal)) : undefined;
}
