/** The classes of errors, their messages and fields, and callbacks for signals. */
import { getEventListeners } from 'node:events';
import { AbortError, errno, GaiError, SocketError, SocketTimeoutError, strerror } from 'bsd-sockets';
import { aborted, onAbort } from '#lib/errors/abort';
import { check } from '#lib/errors/errors';

describe.each<[new (...args: never) => Error, string]>([
  [SocketError, 'SocketError'],
  [SocketTimeoutError, 'SocketTimeoutError'],
  [GaiError, 'GaiError'],
  [AbortError, 'AbortError'],
])('%p', (Class, name) => {
  it('has its name as the errors of JavaScript have theirs', () => {
    expect(Object.getOwnPropertyDescriptor(Class.prototype, 'name')).toEqual({
      value: name,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  });
});

describe('SocketError', () => {
  it.each([
    ['nothing', {}, 'connect ECONNREFUSED'],
    ['a host', { address: 'example.org' }, 'connect ECONNREFUSED example.org'],
    ['an address', { address: '127.0.0.1', port: 80 }, 'connect ECONNREFUSED 127.0.0.1:80'],
    ['a path', { path: '/tmp/s' }, 'connect ECONNREFUSED /tmp/s'],
    ['a path as bytes', { path: Buffer.from('/tmp/s') }, 'connect ECONNREFUSED /tmp/s'],
  ])('tells what the call was given: %s', (_, endpoint, message) => {
    const error = new SocketError(errno.ECONNREFUSED, 'connect', endpoint);
    expect(error.message).toBe(message);
    expect({ ...error }).toEqual({ errno: -errno.ECONNREFUSED, code: 'ECONNREFUSED', syscall: 'connect', ...endpoint });
  });

  it('has a code of its number where the platform names none, and the message that it is given', () => {
    expect(new SocketError(4000, 'bind')).toMatchObject({ code: 'E4000', errno: -4000, message: 'bind E4000' });
    expect(new SocketError(1, 'bind', {}, 'not today').message).toBe('not today');
  });

  it('is what a negative answer of a system call becomes; any other answer is given back', () => {
    expect(() => check(-errno.EBADF, 'listen')).toFailWith('EBADF', 'listen');
    for (const answer of [0, 1, 'text', undefined, [-1]]) expect(check(answer, 'listen')).toBe(answer);
  });
});

it('SocketTimeoutError tells the call, where to and after how long', () => {
  const error = new SocketTimeoutError('connect', 0.5, { address: '127.0.0.1', port: 80 });
  expect(error.message).toBe('connect ETIMEDOUT 127.0.0.1:80: timed out after 0.5 s');
  expect({ ...error }).toEqual({
    errno: -errno.ETIMEDOUT,
    code: 'ETIMEDOUT',
    syscall: 'connect',
    address: '127.0.0.1',
    port: 80,
  });
  expect(new SocketTimeoutError('recv', 2).message).toBe('recv ETIMEDOUT: timed out after 2 s');
});

describe('GaiError', () => {
  it('has the code and the number of the resolver, and the name', () => {
    const error = new GaiError('EAI_NONAME', -2, 'getaddrinfo', 'no.where', 'unknown name');
    expect(error.message).toBe('getaddrinfo EAI_NONAME no.where: unknown name');
    expect({ ...error }).toEqual({ errno: -2, code: 'EAI_NONAME', syscall: 'getaddrinfo', hostname: 'no.where' });
  });

  it('has no name where there was none, and a long one is cut in its message alone', () => {
    const error = new GaiError('EAI_SERVICE', -8, 'getaddrinfo', undefined, 'no such service');
    expect(error.message).toBe('getaddrinfo EAI_SERVICE: no such service');
    expect(error).not.toHaveProperty('hostname');
    const long = 'a'.repeat(61);
    const other = new GaiError('EAI_NONAME', -2, 'getaddrinfo', long, 'unknown name');
    expect(other.message).toBe(`getaddrinfo EAI_NONAME ${'a'.repeat(60)}…: unknown name`);
    expect(other.hostname).toBe(long);
  });
});

it('AbortError has the shape of the one that Node makes', () => {
  const { reason } = AbortSignal.abort() as { reason: Error };
  const error = new AbortError(reason);
  expect(error).toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', message: 'The operation was aborted' });
  expect(error.cause).toBe(reason);
});

it('strerror has the text of the C library, and refuses what is no number', () => {
  expect(strerror(errno.ENOENT)).toBe('No such file or directory');
  expect(() => strerror('2' as never)).toFailWith('ERR_INVALID_ARG_TYPE');
  expect(() => strerror(2 ** 31)).toThrow('"errnum"');
});

describe('callbacks for a signal', () => {
  const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

  it('are called once each, with the reason, by one listener', () => {
    const control = new AbortController();
    const heard: [string, AbortError][] = [];
    for (const name of ['a', 'b']) onAbort(control.signal, (error) => heard.push([name, error]));
    expect(listeners(control.signal)).toBe(1);
    control.abort('enough');
    control.signal.dispatchEvent(new Event('abort'));
    expect(heard.map(([name, { cause }]) => [name, cause])).toEqual([
      ['a', 'enough'],
      ['b', 'enough'],
    ]);
  });

  it('are not called any more once they are ended; with the last one the listener goes', () => {
    const control = new AbortController();
    const heard: string[] = [];
    const [endA, endB] = ['a', 'b'].map((name) => onAbort(control.signal, () => heard.push(name)));
    endA!();
    expect(listeners(control.signal)).toBe(1);
    endB!();
    expect(listeners(control.signal)).toBe(0);
    // A second time takes nothing from those that came since.
    onAbort(control.signal, () => heard.push('c'));
    endB!();
    onAbort(control.signal, () => heard.push('d'));
    expect(listeners(control.signal)).toBe(1);
    control.abort();
    expect(heard).toEqual(['c', 'd']);
  });

  it('end as well while they are called', () => {
    const control = new AbortController();
    const heard: string[] = [];
    const ends: (() => void)[] = [];
    onAbort(control.signal, () => {
      heard.push('a');
      ends[0]!();
    });
    ends.push(onAbort(control.signal, () => heard.push('b')));
    control.abort();
    expect(heard).toEqual(['a']);
  });

  it('a signal that has fired already has its error', () => {
    expect(aborted(undefined)).toBeUndefined();
    expect(aborted(new AbortController().signal)).toBeUndefined();
    expect(aborted(AbortSignal.abort('early'))).toMatchObject({ name: 'AbortError', cause: 'early' });
  });
});
