/** The entries of `poll(2)`: the caller's objects, and the structures that the kernel reads and writes. */
import { get16, put16, put32 } from '../memory/bytes';
import { POLLIN, POLLRDNORM } from '../constants/generated';
import { hasReadAhead } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { invalidType } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import type { PollEvents } from '../types/flavours';
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

  constructor(private readonly entries: readonly E[]) {
    if (!Array.isArray(entries)) throw invalidType('entries', 'an array', entries);
    this.bytes = new Uint8Array(entries.length * SIZE);
    this.numbers = entries.map((entry: E, index) => {
      if (typeof entry !== 'object' || (entry as unknown) === null)
        throw invalidType(`entries[${index}]`, 'an object', entry);
      const number = numberOf(entry.fd, `entries[${index}].fd`);
      const events = integer(entry.events ?? POLLIN, `entries[${index}].events`, -0x8000, 0xffff);
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
    this.entries.forEach(({ fd }, index) => {
      const revents = get16(this.bytes, index * SIZE + 6);
      if (revents !== 0) results.push({ fd, events: this.eventsOf(index), revents });
    });
    return results;
  }
}

function numberOf(fd: PollEntry['fd'], name: string): number {
  if (typeof fd === 'number') return integer(fd, name, -0x80000000, 0x7fffffff);
  if (typeof (fd as unknown) !== 'object' || (fd as unknown) === null || typeof fd.fileno !== 'function') {
    throw invalidType(name, 'a number or a Socket', fd);
  }
  const number = fd.fileno();
  // The kernel ignores negative numbers: a closed Socket would never be reported.
  if (number < 0) throw new SocketError(errno.EBADF, 'poll');
  return number;
}
