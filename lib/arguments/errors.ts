/** The errors of wrong arguments. They need no native code: `bsd-sockets/packet` raises them too. */

type Coded<E extends Error> = E & { code: string };

function coded<E extends Error>(error: E, code: string): Coded<E> {
  return Object.assign(error, { code });
}

/** As much of a text as a message has room for. */
export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${cut(value)}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (value === null || typeof value !== 'object') return String(value);
  try {
    const { name } = value.constructor;
    if (typeof name === 'string' && name !== '') return `an instance of ${name}`;
  } catch {
    // No constructor, or a getter or a proxy that throws: this is an error's message already.
  }
  return 'an object';
}

/** A TypeError 'ERR_INVALID_ARG_TYPE'. @param expected 'a number', 'a Buffer or a string' … */
export function invalidType(name: string, expected: string, value: unknown): Coded<TypeError> {
  return coded(
    new TypeError(`The "${name}" argument must be ${expected}. Received ${shown(value)}`),
    'ERR_INVALID_ARG_TYPE',
  );
}

/** A TypeError 'ERR_INVALID_ARG_VALUE'. @param reason 'must not contain NUL' … */
export function invalidValue(name: string, reason: string, value: unknown): Coded<TypeError> {
  return coded(new TypeError(`The "${name}" argument ${reason}. Received ${shown(value)}`), 'ERR_INVALID_ARG_VALUE');
}

/** A RangeError 'ERR_OUT_OF_RANGE'. @param range '>= 0 && <= 65535' … */
export function outOfRange(name: string, range: string, value: unknown): Coded<RangeError> {
  return coded(
    new RangeError(`The value of "${name}" is out of range. It must be ${range}. Received ${shown(value)}`),
    'ERR_OUT_OF_RANGE',
  );
}
