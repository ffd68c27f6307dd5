/** How each flat call is written: the system call's name, and its arguments in the man page's order. */
import { get16, get32 } from '../memory/bytes';
import type { Calls } from '../system/native';
import * as names from './names';

/** A call as it was made. `answer` is undefined until there is one; `after` are then the slots that native has filled. */
export interface Traced {
  readonly slots: Int32Array;
  /** The scratch of the address: what was passed, and once there is an answer what was received. */
  readonly passed: Uint8Array;
  readonly received: Uint8Array;
  readonly after: Int32Array;
  readonly answer: number | undefined;
  /** Buffers, and the room for control messages. */
  readonly bytes: readonly unknown[];
}

// The slots, as native/environment.h numbers them.
const FD = 0;
const OFFSET = 1;
const LENGTH = 2;
const FLAGS = 3;
const ADDRESS_LENGTH = 4;
const A = 5;
const B = 6;
const C = 7;
const OUT = 8;
const OUT2 = 9;

type Write = (call: Traced) => (string | number)[];

const fd = ({ slots }: Traced): number => slots[FD]!;
const length = ({ slots }: Traced): number => slots[LENGTH]!;
const flags = ({ slots }: Traced): string => names.flags('MSG', slots[FLAGS]!);
const target = (call: Traced): string => names.address(call.passed, call.slots[ADDRESS_LENGTH]!);
const option = ({ slots }: Traced): string => names.option(slots[A]!, slots[B]!);
const succeeded = (call: Traced): boolean => call.answer !== undefined && call.answer >= 0;
/** What the kernel has written, once it has. */
const source = (call: Traced): string =>
  succeeded(call) ? names.address(call.received, call.after[ADDRESS_LENGTH]!) : '?';
const pair = ({ after }: Traced): string => `[${after[OUT]!}, ${after[OUT2]!}]`;

function received(call: Traced): string {
  return succeeded(call) ? names.data(call.bytes[0] as Uint8Array, call.slots[OFFSET]!, call.answer!) : '?';
}

function sent(call: Traced): string {
  return names.data(call.bytes[0] as Uint8Array, call.slots[OFFSET]!, length(call));
}

function whole(call: Traced): string {
  const bytes = call.bytes[0] as Uint8Array;
  return names.data(bytes, 0, bytes.length);
}

/** The pieces of a message; of `count` bytes received, those that have some. */
function pieces(call: Traced, count: number): string {
  let rest = count;
  const shown = (call.bytes[0] as readonly Uint8Array[]).map((bytes) => {
    const size = Math.min(rest, bytes.length);
    rest -= size;
    return names.data(bytes, 0, size);
  });
  return `[${shown.join(', ')}]`;
}

/** Offsets are in two slots, the low half and the high one. */
const position = ({ slots }: Traced): string =>
  slots[B] === 0 ? 'NULL' : String(slots[OUT]! * 0x100000000 + (slots[C]! >>> 0));

function polled(call: Traced): string {
  const entries = call.bytes[0] as Uint8Array;
  const shown: string[] = [];
  for (let at = 0; at + 8 <= entries.length && shown.length < 8; at += 8) {
    const revents = succeeded(call) ? `, revents: ${names.flags('POLL', get16(entries, at + 6))}` : '';
    shown.push(`{ fd: ${get32(entries, at) | 0}, events: ${names.flags('POLL', get16(entries, at + 4))}${revents} }`);
  }
  return `[${shown.join(', ')}${entries.length > 64 ? ', ...' : ''}]`;
}

export const CALLS: Readonly<Record<keyof Calls, readonly [name: string, write: Write]>> = {
  socket: ['socket', ({ slots }) => kind(slots)],
  socketpair: ['socketpair', (call) => [...kind(call.slots), succeeded(call) ? pair(call) : '?']],
  bind: ['bind', (call) => [fd(call), target(call)]],
  listen: ['listen', (call) => [fd(call), call.slots[A]!]],
  accept: ['accept4', (call) => [fd(call), source(call), names.flags('SOCK', call.slots[FLAGS]!)]],
  acceptNoAddress: ['accept4', (call) => [fd(call), 'NULL', names.flags('SOCK', call.slots[FLAGS]!)]],
  connect: ['connect', (call) => [fd(call), target(call)]],
  connectStatus: ['getsockopt', (call) => [fd(call), 'SOL_SOCKET, SO_ERROR']],
  shutdown: ['shutdown', (call) => [fd(call), names.shutdownHow(call.slots[A]!)]],
  close: ['close', (call) => [fd(call)]],
  dup: ['dup', (call) => [fd(call)]],
  recv: ['recv', (call) => [fd(call), received(call), length(call), flags(call)]],
  recvfrom: ['recvfrom', (call) => [fd(call), received(call), length(call), flags(call), source(call)]],
  send: ['send', (call) => [fd(call), sent(call), length(call), flags(call)]],
  sendto: ['sendto', (call) => [fd(call), sent(call), length(call), flags(call), target(call)]],
  recvmsg: [
    'recvmsg',
    (call) => [
      fd(call),
      succeeded(call)
        ? `{ name: ${source(call)}, iov: ${pieces(call, call.answer!)}, controllen: ${call.after[OUT2]!}, flags: ${names.flags('MSG', call.after[OUT]!)} }`
        : '?',
      flags(call),
    ],
  ],
  sendmsg: [
    'sendmsg',
    (call) => [
      fd(call),
      `{ name: ${target(call)}, iov: ${pieces(call, length(call))}, controllen: ${(call.bytes[1] as Uint8Array).length} }`,
      flags(call),
    ],
  ],
  recvmmsg: ['recvmmsg', (call) => [fd(call), `${call.slots[A]!} messages of ${call.slots[B]!} bytes`, flags(call)]],
  sendmmsg: ['sendmmsg', (call) => [fd(call), `${call.slots[A]!} messages`, flags(call)]],
  sendfile: ['sendfile', (call) => [fd(call), call.slots[A]!, position(call), length(call)]],
  read: ['pread64', (call) => [fd(call), received(call), length(call), position(call)]],
  getsockname: ['getsockname', (call) => [fd(call), source(call)]],
  getpeername: ['getpeername', (call) => [fd(call), source(call)]],
  getsockoptInt: ['getsockopt', (call) => [fd(call), option(call), succeeded(call) ? `[${call.after[OUT]!}]` : '?']],
  getsockopt: ['getsockopt', (call) => [fd(call), option(call), received(call), length(call)]],
  setsockoptInt: ['setsockopt', (call) => [fd(call), option(call), `[${call.slots[C]!}]`]],
  setsockopt: ['setsockopt', (call) => [fd(call), option(call), whole(call), length(call)]],
  setsockoptNull: ['setsockopt', (call) => [fd(call), option(call), 'NULL', call.slots[C]!]],
  setsockoptFilter: ['setsockopt', (call) => [fd(call), option(call), `${length(call) / 8} instructions`]],
  fcntl: ['fcntl', (call) => [fd(call), names.fcntlCommand(call.slots[A]!), call.slots[B]!]],
  ioctlInt: [
    'ioctl',
    (call) => [fd(call), names.ioctlRequest(call.slots[A]!), succeeded(call) ? `[${call.after[OUT]!}]` : '?'],
  ],
  ioctl: ['ioctl', (call) => [fd(call), names.ioctlRequest(call.slots[A]!), whole(call)]],
  poll: ['poll', (call) => [polled(call), length(call) / 8, call.slots[A]!]],
  wait: [
    'poll',
    (call) => [`[{ fd: ${fd(call)}, events: ${names.flags('POLL', call.slots[A]!)} }]`, 1, call.slots[B]!],
  ],
  sockatmark: ['sockatmark', (call) => [fd(call)]],
};

function kind(slots: Int32Array): string[] {
  return [names.family(slots[A]!), names.socketType(slots[B]!), names.protocol(slots[A]!, slots[C]!)];
}
