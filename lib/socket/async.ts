/** The functions of the async facade that make Sockets or wait. */
import type { Address, Inet6Address, InetAddress } from '../types/addresses';
import { getaddrinfo } from '../names/async';
import { Socket, type AsyncSocketOptions } from './async-socket';
import {
  AF_UNSPEC,
  POLLRDBAND,
  POLLRDHUP,
  POLLRDNORM,
  POLLWRBAND,
  POLLWRNORM,
  SOCK_STREAM,
  type AF_INET,
} from '../constants/generated';
import { onLoss, type Descriptor } from '../descriptor/descriptor';
import { makers, type Makers } from './makers';
import { pauseAfter } from '../waiting/poll-driver';
import { aborted, onAbort } from '../errors/abort';
import { errno } from '../errors/errno';
import { check, SocketError } from '../errors/errors';
import type { AddressFamily, AddressOf } from '../types/flavours';
import type { CallOptions, SocketOptions } from '../operations/interface';
import {
  allFailed,
  attempt,
  connectionOptions,
  hostAddress,
  serve,
  type Candidate,
  type ConnectionOptions,
  type HostAddress,
  type ServerOptions,
} from '../operations/create';
import type { Script } from '../operations/script';
import { PollSet, type PollEntry, type PollResult } from '../waiting/poll';
import { ERR, IN, OUT, PRI } from '../system/poller';
import { edge, enter, hold, leave, unhold, want } from '../waiting/readiness';
import { inline, own } from '../system/syscalls';
import { seconds as timeoutOf, signalOf } from '../arguments/validate';
import { LONGEST_TIMER } from '../waiting/pending';
import { startOperation } from '../waiting/waiters';

/* eslint-disable @typescript-eslint/no-explicit-any -- the parameters are inferred whole: only so are unions, plain numbers and swapped constants told apart */

/** Between two attempts at a connection, in milliseconds: RFC 8305, section 5. */
const ATTEMPT_DELAY = 250;

const RDHUP: number = POLLRDHUP ?? 0;
const RDNORM: number = POLLRDNORM;
const RDBAND: number = POLLRDBAND;
const WRNORM: number = POLLWRNORM;
const WRBAND: number = POLLWRBAND;

/** Runs a script's operations one after the other. */
async function runAll<R>(script: Script<R>, signal: AbortSignal | undefined): Promise<R> {
  let step = script.next();
  while (step.done !== true) {
    let value: unknown;
    try {
      value = await startOperation(script, step.value, signal);
    } catch (error) {
      step = script.throw(error);
      continue;
    }
    step = script.next(value);
  }
  return step.value;
}

/** A Socket of this facade. */
function make(options: SocketOptions | Descriptor): Socket<never, never> {
  // What is not in the public type of the options: a descriptor that is set up already.
  return new Socket(options as AsyncSocketOptions);
}

/* eslint-disable @typescript-eslint/unbound-method -- the functions of the object use no `this` */
const functions = makers<'async'>(make, 'readiness');

/** @function */
export const socket: Makers<'async'>['socket'] = functions.socket;
/** @function */
export const fromfd: Makers<'async'>['fromfd'] = functions.fromfd;
/** @function */
export const socketpair: Makers<'async'>['socketpair'] = functions.socketpair;

/** Addresses of different families in turn, the first one's first: RFC 8305, section 4. */
function interleaved<C extends Candidate>(candidates: readonly C[]): C[] {
  const first = candidates.filter(({ family }) => family === candidates[0]?.family);
  const others = candidates.filter(({ family }) => family !== candidates[0]?.family);
  const longest = Math.max(first.length, others.length);
  return Array.from({ length: longest }, (_, i) => [...first.slice(i, i + 1), ...others.slice(i, i + 1)]).flat();
}

/**
 * Connects to a host by the addresses that its name has: the next attempt begins when one fails, or after 250 ms; the first
 * to succeed wins and the others are closed (Happy Eyeballs).
 *
 * @throws the last failure, or with `all_errors` an AggregateError of all
 * @throws {GaiError} the host name cannot be resolved
 * @see https://www.rfc-editor.org/rfc/rfc8305
 */
export async function create_connection(
  address: HostAddress,
  options: ConnectionOptions & CallOptions = {},
): Promise<Socket<InetAddress | Inet6Address, null>> {
  const once = connectionOptions(options);
  const signal = signalOf(options);
  const { address: host, port } = hostAddress(address);
  const found = await getaddrinfo(host, port, AF_UNSPEC, SOCK_STREAM, 0, 0, signal && { signal });
  return race(interleaved(found), once, signal);
}

function race(
  candidates: readonly Candidate[],
  options: ConnectionOptions,
  signal: AbortSignal | undefined,
): Promise<Socket<InetAddress | Inet6Address, null>> {
  return new Promise((resolve, reject) => {
    const losers = new AbortController();
    const failures: unknown[] = [];
    let next = 0;
    let over = false;
    let timer: NodeJS.Timeout | undefined;

    const end = (): void => {
      over = true;
      clearTimeout(timer);
      ignoreAbort?.();
      losers.abort();
    };
    const begin = (): void => {
      clearTimeout(timer);
      const candidate = candidates[next++];
      if (candidate === undefined) return;
      if (next < candidates.length) timer = setTimeout(begin, ATTEMPT_DELAY);
      runAll(attempt(make, candidate, options), losers.signal).then(
        (winner) => {
          if (over) return winner.close();
          end();
          resolve(winner);
        },
        (error: unknown) => {
          if (over) return;
          failures.push(error);
          if (failures.length < candidates.length) return begin();
          end();
          reject(allFailed(failures, options.all_errors));
        },
      );
    };
    const gone = aborted(signal);
    if (gone !== undefined) return reject(gone);
    const ignoreAbort =
      signal &&
      onAbort(signal, (error) => {
        end();
        reject(error);
      });
    begin();
  });
}

/**
 * Makes a TCP socket that listens at `address`, with `SO_REUSEADDR`.
 *
 * @throws {SocketError} EADDRINUSE, EACCES …
 * @see https://docs.python.org/3/library/socket.html#socket.create_server
 */
export async function create_server<F extends AddressFamily<any> = typeof AF_INET>(
  address: AddressOf<F, Address>,
  options: ServerOptions<F> & CallOptions = {},
): Promise<Socket<AddressOf<F, Address>, null>> {
  const signal = signalOf(options);
  const gone = aborted(signal);
  if (gone !== undefined) throw gone;
  return await runAll(serve(make, address, options), signal);
}

/**
 * Waits until a descriptor is ready for what is asked of it.
 *
 * @param seconds at most so long, with fractions; null or left out: however long it takes
 * @returns the entries that are ready, with `revents`; none when the time is over
 * @throws {SocketError} EBADF (a closed Socket), EMFILE; ECANCELED (a Socket that is closed or detached meanwhile)
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export async function poll<E extends PollEntry>(
  entries: readonly E[],
  seconds: number | null = null,
  options?: CallOptions,
): Promise<PollResult<E>[]> {
  const set = new PollSet(entries);
  const time = timeoutOf(seconds, 'seconds');
  const signal = signalOf(options);
  const gone = aborted(signal);
  if (gone !== undefined) throw gone;
  if (check(set.wait(0), 'poll') > 0 || time === 0) return set.ready();
  const deadline = time === null ? Infinity : performance.now() + time * 1000;
  const watched: [slot: number, copy: number][] = [];
  const ignored: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  hold();
  try {
    await new Promise<void>((resolve, reject) => {
      let spuriousWakeups = 0;
      const look = (): void => {
        const count = set.wait(0);
        if (count < 0) return reject(new SocketError(-count, 'poll'));
        if (count > 0 || performance.now() >= deadline) return resolve();
        if (spuriousWakeups > 0) spuriousWakeups++;
        sleep();
      };
      const sleep = (): void => {
        clearTimeout(timer);
        const pause = spuriousWakeups > 0 ? pauseAfter(spuriousWakeups) : LONGEST_TIMER;
        const left = Math.min(Math.ceil(deadline - performance.now()), pause);
        timer = setTimeout(look, Math.max(1, left)).unref();
      };
      if (signal !== undefined) ignored.push(onAbort(signal, reject));
      sleep();
      // Copies: an entry may be one that a Socket watches, or be there twice.
      set.numbers.forEach((number, index) => {
        if (number < 0) return;
        // The copies would keep the connection open.
        ignored.push(onLoss(number, (reason) => reject(new SocketError(reason, 'poll'))));
        const copy = check(inline.dup(number), 'poll');
        // A worker that ends in the middle leaves none of them.
        own(copy);
        const slot = enter({
          ready: () => {
            // A level-triggered event would be reported again at once although poll(2) finds nothing: pause first.
            if (!edge) {
              want(slot, copy, 0);
              spuriousWakeups ||= 1;
            }
            look();
          },
        });
        watched.push([slot, copy]);
        const answer = want(slot, copy, interestOf(set.eventsOf(index)));
        // What cannot be watched (a regular file) never changes: poll(2) has seen all there will be.
        if (answer !== -errno.EPERM) check(answer, 'poll');
      });
    });
  } finally {
    unhold();
    clearTimeout(timer);
    for (const ignore of ignored) ignore();
    for (const [slot, copy] of watched) {
      leave(slot, copy);
      inline.close(copy);
    }
  }
  return set.ready();
}

/** What to ask the poller for, which knows fewer events than poll(2): what may come with them. */
function interestOf(events: number): number {
  let interest = events & (IN | OUT | PRI);
  if ((events & (RDNORM | RDHUP)) !== 0) interest |= IN;
  if ((events & RDBAND) !== 0) interest |= IN | PRI;
  if ((events & (WRNORM | WRBAND)) !== 0) interest |= OUT;
  // Only the events that are always reported.
  return interest === 0 ? ERR : interest;
}
