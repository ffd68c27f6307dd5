/** The descriptors that Sockets of both facades are made of: new ones, pairs, copies, and those that a caller hands over. */
import * as constants from '../constants/generated';
import { getdefaulttimeout } from '../descriptor/default-timeout';
import { birthFlags, checkNotReadAhead, Descriptor, isOwned, plainType, type Executor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { invalidType, invalidValue } from '../arguments/errors';
import { check, SocketError } from '../errors/errors';
import type { SocketOptions } from '../operations/interface';
import { F_GETFL, O_NONBLOCK } from '../system/fcntl';
import { inline, out, out2, own } from '../system/syscalls';
import { int32, seconds } from '../arguments/validate';

function intOption(fd: number, name: number | undefined): number {
  if (name === undefined) throw new SocketError(errno.ENOPROTOOPT, 'socket');
  check(inline.getsockoptInt(fd, constants.SOL_SOCKET, name), 'socket');
  return out();
}

/** An optional argument that is a constant: a given `undefined` is one that this platform lacks. */
function constant(options: object, name: 'family' | 'type' | 'proto'): number | undefined {
  if (!(name in options)) return undefined;
  const value = (options as Record<string, unknown>)[name];
  if (value === undefined) throw invalidType(name, 'a number (this platform may lack the constant)', value);
  return int32(value, name);
}

/** A descriptor that the caller hands over. */
export function adopted(fd: number, options: SocketOptions, executor: Executor): Descriptor {
  if (isOwned(fd)) throw invalidValue('fileno', 'is owned by an open Socket', fd);
  // EBADF and ENOTSOCK come from here, before anything is taken over.
  const realType = intOption(fd, constants.SO_TYPE);
  const family = constant(options, 'family') ?? intOption(fd, constants.SO_DOMAIN);
  const type = constant(options, 'type') ?? realType;
  const proto = constant(options, 'proto') ?? intOption(fd, constants.SO_PROTOCOL);
  const nonblocking = (check(inline.fcntl(fd, F_GETFL, 0), 'socket') & O_NONBLOCK) !== 0;
  const timeout =
    options.timeout !== undefined
      ? seconds(options.timeout, 'timeout')
      : executor === 'thread' && nonblocking
        ? 0
        : executor === 'thread'
          ? null
          : getdefaulttimeout();
  own(fd);
  const descriptor = new Descriptor(fd, family, plainType(type), proto, executor, timeout, 'adopt');
  descriptor.readLinger();
  if (nonblocking === descriptor.kernelWaits) check(descriptor.setNonblocking(), 'socket');
  return descriptor;
}

/** The timeout of a new socket, in seconds or null. */
function newTimeout(options: SocketOptions, type: number, executor: Executor): number | null {
  if (options.timeout !== undefined) return seconds(options.timeout, 'timeout');
  return (type & constants.SOCK_NONBLOCK) !== 0 && executor === 'thread' ? 0 : getdefaulttimeout();
}

/** A descriptor of a new socket. */
export function created(options: SocketOptions, executor: Executor): Descriptor {
  const family = constant(options, 'family') ?? constants.AF_INET;
  const type = constant(options, 'type') ?? constants.SOCK_STREAM;
  const proto = constant(options, 'proto') ?? 0;
  const timeout = newTimeout(options, type, executor);
  const plain = plainType(type);
  const fd = check(inline.socket(family, plain | birthFlags(executor, timeout), proto), 'socket');
  return new Descriptor(fd, family, plain, proto, executor, timeout, 'socket');
}

/** The arguments of `socket` and its like as options. */
export function kindOf(args: readonly [family?: number, type?: number, proto?: number]): SocketOptions {
  const options: SocketOptions = {};
  if (args.length > 0) options.family = args[0] as number;
  if (args.length > 1) options.type = args[1] as number;
  if (args.length > 2) options.proto = args[2] as number;
  return options;
}

/** Makes a Socket of a copy of `fd`. */
export function adoptCopy<S>(fd: unknown, options: SocketOptions, make: (options: SocketOptions) => S): S {
  const number = int32(fd, 'fd');
  checkNotReadAhead(number, 'fromfd');
  const copy = check(inline.dup(number), 'fromfd');
  try {
    return make({ ...options, fileno: copy });
  } catch (error) {
    inline.close(copy);
    throw error;
  }
}

/** The two ends of `socketpair(2)`. */
export function descriptorPair(options: SocketOptions, executor: Executor): [Descriptor, Descriptor] {
  const family = constant(options, 'family') ?? constants.AF_UNIX;
  const type = constant(options, 'type') ?? constants.SOCK_STREAM;
  const proto = constant(options, 'proto') ?? 0;
  const timeout = newTimeout(options, type, executor);
  const plain = plainType(type);
  check(inline.socketpair(family, plain | birthFlags(executor, timeout), proto), 'socketpair');
  const numbers: [number, number] = [out(), out2()];
  numbers.forEach(own);
  const [a, b] = numbers;
  return [
    new Descriptor(a, family, plain, proto, executor, timeout, 'pair'),
    new Descriptor(b, family, plain, proto, executor, timeout, 'pair'),
  ];
}
