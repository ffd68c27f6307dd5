/** Matchers that read as the requirement. */
import { constants } from 'node:os';
import { getSystemErrorName, inspect } from 'node:util';
import { errno } from '#lib/errors/errno';
import { GaiError, SocketError } from '#lib/errors/errors';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is how jest's types are extended
  namespace jest {
    interface Matchers<R, T> {
      /**
       * A function throws, a promise (or what the function gives) rejects with the error of this library that `code`
       * names: a SocketError of the errno ('EAGAIN'), a GaiError ('EAI_NONAME'), or a TypeError or RangeError
       * ('ERR_OUT_OF_RANGE'); with `syscall`, of that call.
       */
      toFailWith(
        code: string,
        syscall?: string,
      ): T extends PromiseLike<unknown> | (() => PromiseLike<unknown>) ? Promise<void> : R;
    }
  }
}

const argumentErrors: Record<string, (error: unknown) => boolean> = {
  ERR_INVALID_ARG_TYPE: (error) => error instanceof TypeError,
  ERR_INVALID_ARG_VALUE: (error) => error instanceof TypeError,
  ERR_OUT_OF_RANGE: (error) => error instanceof RangeError,
};

const resolverCode = /^EAI_|^HOST_NOT_FOUND$|^TRY_AGAIN$|^NO_RECOVERY$|^NO_DATA$/;

/** What is wrong with an error that is to be `code` of `syscall`, or undefined. */
function flaw(error: unknown, code: string, syscall: string | undefined): string | undefined {
  if (!(error instanceof Error)) return 'it is no Error';
  const has = error as Error & { code?: unknown; errno?: unknown; syscall?: unknown };
  if (has.code !== code) return `its code is ${inspect(has.code)}`;
  if (syscall !== undefined && has.syscall !== syscall) return `its syscall is ${inspect(has.syscall)}`;
  const isArgumentError = argumentErrors[code];
  if (isArgumentError !== undefined) return isArgumentError(error) ? undefined : `it is a ${error.name}`;
  if (code === 'ABORT_ERR') return error.name === 'AbortError' ? undefined : `its name is ${error.name}`;
  if (!(error instanceof SocketError)) return `it is a ${error.name}, no SocketError`;
  if (typeof has.syscall !== 'string' || has.syscall === '') return `its syscall is ${inspect(has.syscall)}`;
  if (resolverCode.test(code)) return error instanceof GaiError ? undefined : 'it is no GaiError';
  if (typeof has.errno !== 'number' || has.errno >= 0) return `its errno is ${inspect(has.errno)}, not negative`;
  // Where two names share a number one of these knows one of them, and Node's lack some names: of keys, links, locks.
  const name = getSystemErrorName(has.errno);
  const known: Partial<Record<string, number>> = { ...errno, ...constants.errno };
  if (name !== code && known[code] !== -has.errno) return `its errno ${has.errno} is ${name}`;
  return error.message.includes(code) ? undefined : `its message lacks the code: ${error.message}`;
}

function toFailWith(
  this: jest.MatcherContext,
  received: unknown,
  code: string,
  syscall?: string,
): jest.CustomMatcherResult | Promise<jest.CustomMatcherResult> {
  const wanted = syscall === undefined ? code : `${syscall} ${code}`;
  const failed = (error: unknown): jest.CustomMatcherResult => {
    const wrong = flaw(error, code, syscall);
    return {
      pass: wrong === undefined,
      message: () =>
        wrong === undefined
          ? `expected not to fail with ${wanted}`
          : `expected to fail with ${wanted}, but ${wrong}:\n${inspect(error)}`,
    };
  };
  const succeeded = (value: unknown): jest.CustomMatcherResult => ({
    pass: false,
    message: () => `expected to fail with ${wanted}, but it gave ${inspect(value)}`,
  });
  let value = received;
  if (typeof received === 'function') {
    try {
      value = (received as () => unknown)();
    } catch (error) {
      return failed(error);
    }
  }
  const thenable = value as PromiseLike<unknown> | null | undefined;
  return typeof thenable?.then === 'function' ? Promise.resolve(thenable).then(succeeded, failed) : succeeded(value);
}

expect.extend({ toFailWith });
