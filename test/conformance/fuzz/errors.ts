/** Which errors a call may fail with: those of docs/errors.md, and what the caller's own code threw. */
import * as blocking from 'bsd-sockets';
import { CaptureFileError } from 'bsd-sockets/packet';
import { lies, Thrown } from './values';

const ARGUMENT = new Set(['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE', 'ERR_OUT_OF_RANGE']);
const SYSTEM = /^E[A-Z0-9_]+$|^(HOST_NOT_FOUND|TRY_AGAIN|NO_RECOVERY|NO_DATA)$/;
/** What is allowed besides: Node's streams have errors of their own. */
const STREAM = /^ERR_(STREAM_\w+|METHOD_NOT_IMPLEMENTED|UNKNOWN_ENCODING|MULTIPLE_CALLBACK)$|^ABORT_ERR$/;

/** Whether it is what the caller's own values threw: for these the engine has its own words. */
export function isCallers(error: unknown): boolean {
  if (error instanceof Thrown) return true;
  const engines = /proxy that has been revoked|on incompatible receiver|^Class constructor/;
  return error instanceof TypeError && engines.test(error.message);
}

/** @param stream whether it was a call of a stream of Node's */
export function isDocumented(error: unknown, stream = false): boolean {
  if (isCallers(error)) return true;
  if (!(error instanceof Error)) return false;
  const { code, errno, syscall } = error as { code?: unknown; errno?: unknown; syscall?: unknown };
  if (error instanceof blocking.SocketError) {
    return typeof code === 'string' && SYSTEM.test(code) && typeof errno === 'number' && typeof syscall === 'string';
  }
  if (error.name === 'AbortError') return code === 'ABORT_ERR';
  if (error instanceof AggregateError) return error.errors.every((each) => isDocumented(each));
  if (error instanceof CaptureFileError) return /^ERR_CAPTURE_/.test(String(code));
  if (error instanceof TypeError || error instanceof RangeError) {
    if (typeof code === 'string' && ARGUMENT.has(code)) return true;
    // The engine's own, about a typed array whose own properties hide those of its kind.
    if (lies.told) return true;
    // In optimised code of V8 11 (Node 20) a detached view keeps its length where resizable ones were seen, too, so that no
    // check finds it: what then uses its memory is told by the engine.
    if (process.versions.v8.startsWith('11.') && /on a detached ArrayBuffer/.test(error.message)) return true;
  }
  // What Node's own functions of a stream throw of such values, without a code.
  return stream && ((typeof code === 'string' && STREAM.test(code)) || error instanceof TypeError);
}
