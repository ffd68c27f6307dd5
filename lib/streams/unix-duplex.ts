/**
 * `makefile()` of a Unix stream: descriptors go along with the bytes (`SCM_RIGHTS`).
 *
 * The kernel binds descriptors to the bytes of the call that they were sent with. A receive ends behind those bytes, and
 * may have begun before them: what is known of a chunk is that its descriptors belong to bytes in it. So they are told of
 * when the first of its bytes is handed out, and nothing more is received until then: what a peer can make this process
 * hold is what one message carries.
 */
import { closeOnPool, type Descriptor } from '../descriptor/descriptor';
import { errno } from '../errors/errno';
import { invalidType, invalidValue, outOfRange } from '../arguments/errors';
import { SocketError } from '../errors/errors';
import type { File } from '../operations/interface';
import { DescriptorCopies, fileDescriptors, RecvChunk, SendallFds } from '../operations/pass-descriptors';
import type { Operation } from '../operations/operation';
import { DELIVER, GROUP, HOLDS, RECEIVE, RESUME, SEND, SocketDuplex, throwLater } from './duplex';
import { disown, own } from '../system/syscalls';
import { type Data, dataBytes, MAX_LENGTH } from '../arguments/validate';

/** Descriptors that arrived and are not handed over yet. */
class Arrived {
  /** How much of the stream's buffer, at its end, is the chunk that they came with; all while that is put into it. */
  length = Infinity;

  constructor(
    private readonly fds: number[],
    /** The kernel dropped others, for which the process had no room. */
    readonly cut: boolean,
  ) {
    fds.forEach(own);
  }

  /** They are the caller's from now on. */
  take(): number[] {
    const fds = this.fds.splice(0);
    fds.forEach(disown);
    return fds;
  }

  close(): void {
    for (const fd of this.fds.splice(0)) closeOnPool(fd);
  }
}

const dropped = new FinalizationRegistry((arrived: Arrived) => {
  arrived.close();
});

const ARRIVED = Symbol('arrived');
/** What goes along with a chunk. */
const copiesOf = new WeakMap<Uint8Array, DescriptorCopies>();

/**
 * A Unix stream as a `stream.Duplex` that passes descriptors along, as D-Bus libraries expect it of one.
 *
 * 'fds' is emitted with the descriptors (`number[]`, close-on-exec, the listener's to close) right before the data that
 * they came with are handed out, however those are read. Descriptors that no one listens for are closed.
 */
export class UnixDuplex extends SocketDuplex {
  override readonly canPassFds: boolean = true;
  // Without a value here: the constructor above reads ahead already.
  declare private [ARRIVED]: Arrived | undefined;

  /**
   * As `write`, with descriptors that go along with the first byte. They may be closed as soon as this returns.
   *
   * @param bytes at least one
   * @param fds descriptors, or what has one; the kernel takes at most 253
   * @param callback called when all is sent, or with what went wrong
   * @returns false where the caller should wait for 'drain'
   * @throws {SocketError} EBADF, EMFILE: nothing was written
   * @see https://man7.org/linux/man-pages/man7/unix.7.html
   */
  writeWithFds(bytes: Data, fds: readonly File[], callback?: (error?: Error | null) => void): boolean {
    if (callback !== undefined && typeof callback !== 'function') throw invalidType('callback', 'a function', callback);
    // Before the bytes, which a getter could detach.
    const numbers = fileDescriptors(fds);
    const { buffer, byteOffset, byteLength } = dataBytes(bytes, 'bytes');
    // One of its own, for what goes along to be known by.
    const chunk = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
    if (numbers.length === 0) return this.write(chunk, callback);
    if (byteLength === 0) throw invalidValue('bytes', 'must not be empty: descriptors go along with a byte', bytes);
    if (byteLength > MAX_LENGTH) throw outOfRange('bytes.length', `<= ${MAX_LENGTH}`, byteLength);
    const copies = new DescriptorCopies(numbers, 'writeWithFds');
    copiesOf.set(chunk, copies);
    return this.write(chunk, (error) => {
      copies.release();
      callback?.(error);
    });
  }

  /** @internal */
  override [RECEIVE](descriptor: Descriptor, size: number): Operation<Buffer> {
    return new RecvChunk(descriptor, size, (fds, cut) => {
      this[ARRIVED] = new Arrived(fds, cut);
    });
  }

  /** @internal */
  override [DELIVER](chunk: Buffer): boolean {
    const arrived = this[ARRIVED];
    if (arrived === undefined) return this.push(chunk);
    const before = this.readableLength;
    const room = this.push(chunk);
    arrived.length = this.readableLength - before;
    if (this[ARRIVED] === undefined) return room;
    // With an encoding the chunk may be no character yet, and nothing would ask for it.
    if (arrived.length === 0) this.#handOver(arrived);
    else dropped.register(this, arrived, arrived);
    return room;
  }

  /** @internal */
  override get [HOLDS](): boolean {
    return this[ARRIVED] !== undefined;
  }

  /** Each way of reading emits 'data' before it hands out a chunk. @internal */
  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event === 'data') {
      const arrived = this[ARRIVED];
      if (arrived !== undefined && this.readableLength < arrived.length) {
        if (arrived.length !== Infinity) process.nextTick(() => this[RESUME]());
        this.#handOver(arrived);
        if (this.destroyed) return false;
      }
    }
    return super.emit(event, ...args);
  }

  #handOver(arrived: Arrived): void {
    this[ARRIVED] = undefined;
    dropped.unregister(arrived);
    if (this.listenerCount('fds') === 0) return arrived.close();
    if (arrived.cut) {
      arrived.close();
      this.destroy(new SocketError(errno.EMFILE, 'recv_fds'));
      return;
    }
    try {
      this.emit('fds', arrived.take());
    } catch (error) {
      throwLater(error);
    }
  }

  /** @internal */
  override [GROUP](chunks: readonly Uint8Array[]): Uint8Array[] {
    const gathered: Uint8Array[] = [];
    let begin = 0;
    chunks.forEach((chunk, index) => {
      if (!copiesOf.has(chunk)) return;
      gathered.push(...super[GROUP](chunks.slice(begin, index)), chunk);
      begin = index + 1;
    });
    return [...gathered, ...super[GROUP](chunks.slice(begin))];
  }

  /** @internal */
  override [SEND](descriptor: Descriptor, chunk: Uint8Array): ReturnType<SocketDuplex[typeof SEND]> {
    const copies = copiesOf.get(chunk);
    return copies === undefined ? super[SEND](descriptor, chunk) : new SendallFds(descriptor, chunk, copies);
  }

  /** @internal */
  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this[ARRIVED]?.close();
    super._destroy(error, callback);
  }
}
