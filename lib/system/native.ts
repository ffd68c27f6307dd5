/**
 * The typed contract of the addon, and its loading. Everything native is numbers and bytes in, a value or `-errno` out;
 * only `lib/` makes errors.
 *
 * The room `system/` is the lowest, and the only one that loads the addon. It must not know addresses, options or
 * errors. A new
 * native function gets its type here, and its caller in `syscalls.ts` if it is a system call on a socket.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Offsets in bytes by field name; `…_size` is a field's size, `size` the structure's. */
export interface Layout {
  /** Whether a socket address begins with its own length, as on the BSDs. */
  readonly sa_len: boolean;
  /** Of memory, in bytes. */
  readonly page_size: number;
  readonly sockaddr_un: { readonly size: number; readonly path: number; readonly path_size: number };
  readonly timeval: {
    readonly size: number;
    readonly sec_size: number;
    readonly usec: number;
    readonly usec_size: number;
  };
  readonly timespec: {
    readonly size: number;
    readonly sec_size: number;
    readonly nsec: number;
    readonly nsec_size: number;
  };
  readonly cmsghdr: {
    readonly size: number;
    readonly len: number;
    readonly len_size: number;
    readonly level: number;
    readonly type: number;
    /** Where the data begin. */
    readonly data: number;
    /** What headers and data are aligned to. */
    readonly align: number;
  };
  readonly ip_mreq_source?: {
    readonly size: number;
    readonly multiaddr: number;
    readonly interface: number;
    readonly sourceaddr: number;
  };
  readonly group_req?: { readonly size: number; readonly interface: number; readonly group: number };
  readonly group_source_req?: {
    readonly size: number;
    readonly interface: number;
    readonly group: number;
    readonly source: number;
  };
}

/** A call whose arguments are all in `slots`. */
type SlotCall = () => void;
/** The same with bytes, which the kernel reads or writes. */
type BytesCall = (bytes: Uint8Array) => void;

/** What the resolver answers: an array flat or nested, or a negative number. */
export type NativeAnswer = unknown[] | number;

/** The readiness of descriptors. What answers a number answers 0 or `-errno`; `events` are those of poll(2). */
export interface NativePoller {
  /** Whether the epoll backend (0) is there; the uv_poll one (1) is everywhere. */
  readonly epoll: boolean;
  /** `events` is filled with triples of slot, generation, revents, `onReady` is called with their number. */
  open(backend: 0 | 1, events: Int32Array, onReady: (count: number) => void): number;
  watch(fd: number, events: number, slot: number, generation: number): number;
  unwatch(fd: number): number;
  ref(): void;
  unref(): void;
  close(): void;
}

/** The same with the pieces of a message and its control messages. */
type MessageCall = (buffers: readonly Uint8Array[], control: Uint8Array) => void;

/** The flat calls. What they take and give in `slots` and `address`, `syscalls.ts` knows. */
export interface Calls {
  readonly socket: SlotCall;
  readonly socketpair: SlotCall;
  readonly bind: SlotCall;
  readonly listen: SlotCall;
  readonly accept: SlotCall;
  readonly acceptNoAddress: SlotCall;
  readonly connect: SlotCall;
  readonly connectStatus: SlotCall;
  readonly shutdown: SlotCall;
  readonly close: SlotCall;
  readonly dup: SlotCall;
  readonly recv: BytesCall;
  readonly recvfrom: BytesCall;
  readonly send: BytesCall;
  readonly sendto: BytesCall;
  readonly recvmsg: MessageCall;
  readonly sendmsg: MessageCall;
  readonly recvmmsg: BytesCall;
  readonly sendmmsg: BytesCall;
  readonly sendfile: SlotCall;
  readonly read: BytesCall;
  readonly getsockname: SlotCall;
  readonly getpeername: SlotCall;
  readonly getsockoptInt: SlotCall;
  readonly getsockopt: BytesCall;
  readonly setsockoptInt: SlotCall;
  readonly setsockopt: BytesCall;
  readonly setsockoptNull: SlotCall;
  readonly setsockoptFilter: BytesCall;
  readonly fcntl: SlotCall;
  readonly ioctlInt: SlotCall;
  readonly ioctl: BytesCall;
  readonly poll: BytesCall;
  readonly wait: SlotCall;
  readonly sockatmark: SlotCall;
}

export interface Native {
  /** Arguments and results of the flat calls, shared with native. */
  readonly slots: Int32Array;
  /** The socket address of a flat call, in and out, shared with native. */
  readonly address: Uint8Array;
  /** The flat calls, made at once on this thread. */
  readonly inline: Calls;
  /** The same on libuv's thread pool: they answer `PENDING`, and the callback of `onWork` receives the result. */
  readonly pool: Calls;
  /** Whether this thread is surely the one that the process began with; the platform may not tell. */
  readonly onProcessThread: boolean;
  /** The environment owns the descriptor in `slots`: it is closed when the environment ends. */
  own(): void;
  disown(): void;

  /** What this platform has of `native/constants.def`: the values by name, as JSON, in the order of the table. */
  readonly constants: string;
  /** The group `errno`, which is not among them. */
  readonly errno: string;
  /** The names of the other groups, each followed by how many of `constants` it has; a blank after everything. */
  readonly groups: string;
  strerror(errnum: number): string;
  /** Readiness; see `poller.ts`. */
  readonly poller: NativePoller;
  /** What of C's structures varies by platform. */
  readonly layout: Layout;

  /** Sets the callback for answers of work on libuv's pool; see `work.ts`. */
  onWork(callback: (ticket: number, answer: unknown) => void): void;
  /** Asks the work of the ticket in `slots` to end soon. */
  cancel(): void;

  /**
   * The resolver: with a negative ticket the answer at once, otherwise `PENDING` and the answer through `onWork`. The
   * answer is an array, or a negative error; see `resolve.ts`.
   */
  getaddrinfo(
    ticket: number,
    host: string | null,
    service: string | null,
    family: number,
    type: number,
    proto: number,
    flags: number,
  ): NativeAnswer;
  getnameinfo(ticket: number, address: Uint8Array, flags: number): NativeAnswer;
  gethostbyname(ticket: number, name: string): NativeAnswer;
  gethostbyaddr(ticket: number, name: string): NativeAnswer;
  gai_strerror(error: number): string;
  hstrerror(error: number): string;

  /**
   * The memory of a packet socket's ring, which is unmapped when nothing refers to it any more, or `-errno`. Undefined where
   * there are no rings.
   */
  mapRing?: (fd: number, length: number) => ArrayBuffer | number;
  /** Puts zeroed memory in the ring's place, so that the kernel lets go of the socket. 0 or `-errno`. */
  detachRing?: (memory: ArrayBuffer) => number;

  /** The databases: a value or `-errno`. */
  if_nametoindex(name: string): number;
  if_indextoname(index: number): string | number;
  if_nameindex(): (number | string)[] | number;
  gethostname(): string | number;
  sethostname(name: Uint8Array): number;
  getservbyname(name: string, proto: string | null): number;
  getservbyport(port: number, proto: string | null): string | number;
  getprotobyname(name: string): number;
}

interface Addon {
  open(): Native;
}

/** The published package has all modules in `dist/`, the checkout has this one in `dist/system/`. */
const root = join(__dirname, basename(__dirname) === 'system' ? '../..' : '..');

/**
 * Where the addon is, in order: built from source, in the installed package or the repository; prebuilt, this C library's
 * first.
 */
function candidates(): string[] {
  const { BSD_SOCKETS_PREBUILD: folder } = process.env;
  if (folder) return [join(folder, 'build/Release/bsd_sockets.node')];
  const libcs = existsSync('/etc/alpine-release') ? ['musl', 'glibc'] : ['glibc', 'musl'];
  const prebuilt = libcs.map((libc) => `prebuilds/${process.platform}-${process.arch}/bsd-sockets.${libc}`);
  return ['native/build/Release/bsd_sockets', 'build/Release/bsd_sockets', ...prebuilt].map((name) =>
    join(root, `${name}.node`),
  );
}

/** The error for a machine where the addon cannot be loaded: `cause` is why the first file that is there was refused. */
function unusable(cause: unknown): Error {
  if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_DLOPEN_DISABLED') {
    return new Error(
      'bsd-sockets is a native addon: with the permission model on, Node needs --allow-addons to load it',
      {
        cause,
      },
    );
  }
  const { platform, arch, version, report } = process;
  const { glibcVersionRuntime } = (report?.getReport() as { header?: { glibcVersionRuntime?: string } }).header ?? {};
  const libc = glibcVersionRuntime === undefined ? 'no glibc' : `glibc ${glibcVersionRuntime}`;
  const reason = cause instanceof Error ? ` (${cause.message})` : '';
  const command = 'npx node-gyp rebuild --directory node_modules/bsd-sockets/native';
  return new Error(
    `bsd-sockets has no binary that loads on ${platform}-${arch} with ${libc} and Node ${version}${reason}. Build it: ${command}`,
    { cause },
  );
}

/** Loads the first file that loads: `require` names each missing file after a search, `existsSync` is faster. */
function load(): Addon {
  let cause: unknown;
  for (const file of candidates().filter((name) => existsSync(name))) {
    try {
      return require(file) as Addon;
    } catch (error) {
      cause ??= error;
    }
  }
  throw unusable(cause);
}

const opened = load().open();

/**
 * This copy of the library's own: the addon is loaded once, the JavaScript perhaps again (by each test file of jest). Its
 * tables are copies, for what was made property by property V8 keeps as a hash table, and searches at each call.
 */
export const native: Native = {
  ...opened,
  inline: { ...opened.inline },
  pool: { ...opened.pool },
  poller: { ...opened.poller },
};
