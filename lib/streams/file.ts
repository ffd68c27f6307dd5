/** `makefile()` of the blocking facade: a stream as a buffered file. */
import { StringDecoder } from 'node:string_decoder';
import { errno } from '../errors/errno';
import { invalidType, invalidValue } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import { type Data, dataBytes, integer, optionsOf } from '../arguments/validate';

/** How a file of a socket reads and writes. */
export interface FileOptions {
  /** 'r' (the default), 'w' or 'rw'. */
  mode?: 'r' | 'w' | 'rw';
  /** Reads give strings, and written strings are in this encoding. */
  encoding?: BufferEncoding;
  /** Bytes to buffer; 0: each write goes out at once. Left out: 8,192. */
  buffering?: number;
}

/** What a file needs of its socket. */
interface Stream {
  recv(size: number): Buffer<ArrayBuffer>;
  sendall(data: Uint8Array): void;
}

const NEWLINE = 10;

/**
 * A stream as a buffered file. Closing it leaves the socket open; a closed socket stays open until its files are closed.
 *
 * @see https://docs.python.org/3/library/socket.html#socket.socket.makefile
 */
export class SocketFile<T extends string | Buffer<ArrayBuffer>> implements Iterable<T> {
  private readonly readable: boolean;
  private readonly writable: boolean;
  private readonly encoding: BufferEncoding | undefined;
  private readonly decoder: StringDecoder | undefined;
  private readonly size: number;
  /** Received and not yet read. */
  private input: Buffer[] = [];
  private buffered = 0;
  /** Decoded and not yet read: of a read that failed, or more than it asked for. */
  private text = '';
  private ended = false;
  private output: Uint8Array[] = [];
  private pending = 0;
  private open = true;

  /** @internal */
  constructor(
    private readonly socket: Stream,
    options: FileOptions,
    private readonly onClose: () => void,
  ) {
    const { mode = 'r', encoding, buffering = 8192 } = optionsOf(options);
    if (!['r', 'w', 'rw'].includes(mode)) throw invalidValue('mode', "must be 'r', 'w' or 'rw'", mode);
    if (encoding !== undefined && !Buffer.isEncoding(encoding))
      throw invalidValue('encoding', 'must be an encoding', encoding);
    this.readable = mode.includes('r');
    this.writable = mode.includes('w');
    this.encoding = encoding;
    this.decoder = encoding === undefined ? undefined : new StringDecoder(encoding);
    this.size = integer(buffering, 'buffering', 0, 0x7fffffff);
  }

  /** Whether `close` was called. */
  get closed(): boolean {
    return !this.open;
  }

  /**
   * Reads `n` bytes, or with an encoding `n` characters (UTF-16 code units), fewer only at the end of the stream; without
   * `n` all that comes until it ends. What came before an error stays for the next read.
   *
   * @throws {SocketError} as `recv`; EBADF (the file is closed)
   * @throws {TypeError} the file's mode is 'w'
   * @see https://docs.python.org/3/library/io.html#io.BufferedIOBase.read
   */
  read(n = Infinity): T {
    this.require(this.readable, 'read');
    if (n !== Infinity) integer(n, 'n', 0, Number.MAX_SAFE_INTEGER);
    if (this.decoder !== undefined) return this.characters(this.decoder, n) as T;
    while (this.buffered < n && this.receive(n - this.buffered));
    return this.taken(Math.min(n, this.buffered));
  }

  /**
   * Reads up to and with the next newline, or what is left before the end of the stream; empty at the end. What came before
   * an error stays for the next read.
   *
   * @throws {SocketError} as `recv`; EBADF (the file is closed)
   * @throws {TypeError} the file's mode is 'w'
   * @see https://docs.python.org/3/library/io.html#io.IOBase.readline
   */
  readline(): T {
    this.require(this.readable, 'readline');
    const line = this.text.indexOf('\n');
    if (line >= 0) return this.cut(line + 1) as T;
    for (let searched = 0; ;) {
      let before = 0;
      for (const chunk of this.input) {
        const at = before + chunk.length <= searched ? -1 : chunk.indexOf(NEWLINE);
        if (at >= 0) return this.taken(before + at + 1);
        before += chunk.length;
      }
      searched = before;
      if (!this.receive()) return this.taken(this.buffered);
    }
  }

  /**
   * Writes all of `data`, through the buffer. Where sending fails the data are in it: `flush` tries again.
   *
   * @returns how many bytes
   * @throws {SocketError} as `sendall`, where the buffer is full; EBADF (the file is closed)
   * @throws {TypeError} the file's mode is 'r'
   * @see https://docs.python.org/3/library/io.html#io.BufferedIOBase.write
   */
  write(data: Data): number {
    this.require(this.writable, 'write');
    const bytes =
      typeof data === 'string' ? Buffer.from(data, this.encoding ?? 'utf8') : Buffer.from(dataBytes(data, 'data'));
    this.output.push(bytes);
    this.pending += bytes.length;
    if (this.pending >= this.size) this.flush();
    return bytes.length;
  }

  /**
   * Sends what was written and is still buffered. What did not go out stays for the next try.
   *
   * @throws {SocketError} as `sendall`; EBADF (the file is closed)
   * @see https://docs.python.org/3/library/io.html#io.IOBase.flush
   */
  flush(): void {
    this.require(true, 'flush');
    if (this.pending === 0) return;
    const bytes = Buffer.concat(this.output, this.pending);
    this.output = [];
    this.pending = 0;
    try {
      this.socket.sendall(bytes);
    } catch (error) {
      const sent = (error as { bytesSent?: number }).bytesSent ?? 0;
      this.output = [bytes.subarray(sent)];
      this.pending = bytes.length - sent;
      throw error;
    }
  }

  /**
   * Sends what is buffered and closes the file, even where sending fails.
   *
   * @throws {SocketError} as `sendall`
   * @see https://docs.python.org/3/library/io.html#io.IOBase.close
   */
  close(): void {
    if (!this.open) return;
    try {
      this.flush();
    } finally {
      this.open = false;
      this.input = [];
      this.onClose();
    }
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Its lines, each with its newline. */
  *[Symbol.iterator](): Generator<T> {
    for (let line = this.readline(); line.length > 0; line = this.readline()) yield line;
  }

  private require(ability: boolean, syscall: string): void {
    if (!this.open) throw new SocketError(errno.EBADF, syscall);
    if (!ability) throw invalidType('mode', `one that allows ${syscall}`, this.readable ? 'r' : 'w');
  }

  /** Receives some more: false at the end. */
  private receive(wanted = Infinity): boolean {
    if (this.ended) return false;
    const chunk = this.socket.recv(Math.max(this.size, Math.min(wanted, 65536), 1));
    if (chunk.length === 0) {
      this.ended = true;
      return false;
    }
    this.input.push(chunk);
    this.buffered += chunk.length;
    return true;
  }

  /** The next `count` bytes received. */
  private bytes(count: number): Buffer<ArrayBuffer> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      const chunk = this.input[0]!;
      if (chunk.length <= missing) {
        parts.push(chunk);
        this.input.shift();
        missing -= chunk.length;
      } else {
        parts.push(chunk.subarray(0, missing));
        this.input[0] = chunk.subarray(missing);
        missing = 0;
      }
    }
    this.buffered -= count;
    return Buffer.concat(parts, count);
  }

  private taken(count: number): T {
    const bytes = this.bytes(count);
    if (this.decoder === undefined) return bytes as T;
    const end = this.decoder.write(bytes) + (this.ended && this.buffered === 0 ? this.decoder.end() : '');
    return (this.cut() + end) as T;
  }

  /** Reads characters, of which one may take several bytes; what was begun, the next read finishes. */
  private characters(decoder: StringDecoder, n: number): string {
    while (this.text.length < n) {
      if (this.buffered === 0 && !this.receive()) {
        this.text += decoder.end();
        break;
      }
      // In most encodings no character takes less than a byte for each of its code units.
      this.text += decoder.write(this.bytes(Math.min(this.buffered, n - this.text.length)));
    }
    return this.cut(n);
  }

  /** Takes what was decoded, at most so many code units; a surrogate pair stays whole. */
  private cut(count = Infinity): string {
    const last = this.text.charCodeAt(count - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? count + 1 : count;
    const text = this.text.slice(0, end);
    this.text = this.text.slice(end);
    return text;
  }
}
