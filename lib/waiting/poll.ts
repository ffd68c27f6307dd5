/** The entries of `poll(2)`: the caller's objects, and the structures that the kernel reads and writes. */
import { get16, put16, put32 } from '../memory/bytes';
import { POLLIN, POLLRDNORM } from '../constants/generated';
import { hasReadAhead } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { invalidType } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import type { PollEvents } from '../types/flavours';
import { listOf } from '../operations/message-buffers';
import { inline } from '../system/syscalls';
import { integer } from '../arguments/validate';

/** A descriptor, by number or by the Socket that has it, and the events asked about. */
export interface PollEntry {
  /** A negative number is passed over. */
  fd: number | { fileno(): number };
  /** `POLLIN`, `POLLOUT` … */
  events: PollEvents;
}

/** An entry that is ready, and for what. */
export interface PollResult<E extends PollEntry = PollEntry> {
  /** As it was given. */
  fd: E['fd'];
  /** What was asked for. */
  events: number;
  /** What is there, `POLLERR`, `POLLHUP` and `POLLNVAL` unasked. */
  revents: number;
}

/** What a datagram that was read ahead makes true. */
const READABLE = POLLIN | POLLRDNORM;

/** `struct pollfd`: int fd; short events, revents. */
const SIZE = 8;

export class PollSet<E extends PollEntry> {
  /** The descriptors' numbers, in the order of the entries. */
  readonly numbers: readonly number[];
  private readonly bytes: Uint8Array;

  /** What the entries had as `fd`. */
  private readonly fds: readonly E['fd'][];

  constructor(entries: readonly E[]) {
    // Read whole before there is memory for them: an array may claim more than there are.
    const read = listOf(entries, 'entries', (entry, name) => {
      if (typeof entry !== 'object' || entry === null) throw invalidType(name, 'an object', entry);
      const { fd, events } = entry as E;
      const asked = integer(events ?? POLLIN, `${name}.events`, -0x8000, 0xffff);
      return { fd, number: numberOf(fd, `${name}.fd`), events: asked };
    });
    this.bytes = new Uint8Array(read.length * SIZE);
    this.fds = read.map(({ fd }) => fd);
    this.numbers = read.map(({ number, events }, index) => {
      put32(this.bytes, index * SIZE, number);
      put16(this.bytes, index * SIZE + 4, events);
      return number;
    });
  }

  /** How many are ready after at most so many milliseconds (-1: however long it takes), or -errno. */
  wait(milliseconds: number): number {
    const ahead = this.numbers.map(hasReadAhead);
    if (!ahead.includes(true)) return inline.poll(this.bytes, milliseconds);
    const answer = inline.poll(this.bytes, 0);
    if (answer < 0) return answer;
    let ready = 0;
    ahead.forEach((isAhead, index) => {
      const at = index * SIZE + 6;
      if (isAhead) put16(this.bytes, at, get16(this.bytes, at) | (this.eventsOf(index) & READABLE));
      if (get16(this.bytes, at) !== 0) ready++;
    });
    return ready > 0 ? ready : inline.poll(this.bytes, milliseconds);
  }

  eventsOf(index: number): number {
    return get16(this.bytes, index * SIZE + 4);
  }

  /** The entries that the last `wait` found ready. */
  ready(): PollResult<E>[] {
    const results: PollResult<E>[] = [];
    this.fds.forEach((fd, index) => {
      const revents = get16(this.bytes, index * SIZE + 6);
      if (revents !== 0) results.push({ fd, events: this.eventsOf(index), revents });
    });
    return results;
  }
}

function numberOf(fd: PollEntry['fd'], name: string): number {
  if (typeof fd === 'number') return integer(fd, name, -0x80000000, 0x7fffffff);
  const isObject = typeof (fd as unknown) === 'object' && (fd as unknown) !== null;
  const number: unknown = isObject && typeof fd.fileno === 'function' ? fd.fileno() : undefined;
  if (typeof number !== 'number') throw invalidType(name, 'a number or a Socket', fd);
  integer(number, name, -0x80000000, 0x7fffffff);
  // The kernel ignores negative numbers: a closed Socket would never be reported.
  if (number < 0) throw new SocketError(errno.EBADF, 'poll');
  return number;
}
