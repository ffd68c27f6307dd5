/**
 * The errors of system calls, of the resolver and of cancelled calls. They are made here: native returns `-errno`.
 *
 * The room `errors/` knows error numbers and the classes that users catch. It must not know which call failed in which way:
 * callers pass that. A new class goes here; errors of wrong arguments go into `arguments/errors.ts`, which needs no native
 * code.
 */
import { errno, errorcode } from './errno';
import { cut } from '../arguments/errors';

/** The target of the call that failed: the fields of Node's own system errors. */
export interface Endpoint {
  /** A host or an address. */
  address?: string;
  port?: number;
  /** Of a Unix socket. */
  path?: string | Buffer;
}

function where(endpoint: Endpoint): string {
  if (endpoint.address !== undefined) {
    return endpoint.port === undefined ? ` ${endpoint.address}` : ` ${endpoint.address}:${endpoint.port}`;
  }
  return endpoint.path === undefined ? '' : ` ${String(endpoint.path)}`;
}

/**
 * A system call failed, or would fail for a reason that is known before it (`ENAMETOOLONG`).
 *
 * @see https://man7.org/linux/man-pages/man3/errno.3.html
 */
export class SocketError extends Error {
  /** Negative, for `util.getSystemErrorName`; for a GaiError the number of its `code`. */
  readonly errno: number;
  /** The name: 'ECONNREFUSED' … */
  readonly code: string;
  /** The method or function called. */
  readonly syscall: string;
  /** The host or address that the call was given. */
  declare readonly address?: string;
  /** The port that the call was given. */
  declare readonly port?: number;
  /** The path of the Unix address that the call was given. */
  declare readonly path?: string | Buffer;
  /** How many bytes a `sendall` or `sendfile` had sent when it failed. */
  declare bytesSent?: number;

  /** @param number a positive errno @param syscall the method or function called */
  constructor(number: number, syscall: string, endpoint: Endpoint = {}, message?: string) {
    const code = errorcode[number] ?? `E${number}`;
    super(message ?? `${syscall} ${code}${where(endpoint)}`);
    this.errno = -number;
    this.code = code;
    this.syscall = syscall;
    Object.assign(this, endpoint);
  }

  static {
    // On the prototype, as Error's own: an own `name` would show in every inspect.
    Object.defineProperty(this.prototype, 'name', { value: 'SocketError', configurable: true, writable: true });
  }
}

/** What a system call answered, unless it was `-errno`: then its error. */
export function check<T>(answer: T | number, syscall: string): T {
  if (typeof answer === 'number' && answer < 0) throw new SocketError(-answer, syscall);
  return answer as T;
}

/** The time of `settimeout` ran out. `code` is 'ETIMEDOUT'. */
export class SocketTimeoutError extends SocketError {
  /** @param seconds after how long */
  constructor(syscall: string, seconds: number, endpoint: Endpoint = {}) {
    super(errno.ETIMEDOUT, syscall, endpoint, `${syscall} ETIMEDOUT${where(endpoint)}: timed out after ${seconds} s`);
  }

  static {
    Object.defineProperty(this.prototype, 'name', { value: 'SocketTimeoutError', configurable: true, writable: true });
  }
}

/**
 * Name resolution failed. `code` is 'EAI_NONAME' … with `errno` the `EAI_*` value, or of `gethostby*` 'HOST_NOT_FOUND',
 * 'TRY_AGAIN', 'NO_RECOVERY', 'NO_DATA' with the `h_errno` value.
 */
export class GaiError extends SocketError {
  /** The name that was to be resolved, as the caller gave it. */
  declare readonly hostname?: string;

  constructor(code: string, number: number, syscall: string, hostname: string | undefined, reason: string) {
    super(0, syscall, {}, `${syscall} ${code}${hostname === undefined ? '' : ` ${cut(hostname)}`}: ${reason}`);
    const own = this as { -readonly [K in keyof this]: this[K] };
    own.errno = number;
    own.code = code;
    if (hostname !== undefined) own.hostname = hostname;
  }

  static {
    Object.defineProperty(this.prototype, 'name', { value: 'GaiError', configurable: true, writable: true });
  }
}

/** An `AbortSignal` fired: the same shape as Node's own, whose class is not exported. */
export class AbortError extends Error {
  readonly code = 'ABORT_ERR';

  constructor(cause: unknown) {
    super('The operation was aborted', { cause });
  }

  static {
    Object.defineProperty(this.prototype, 'name', { value: 'AbortError', configurable: true, writable: true });
  }
}
