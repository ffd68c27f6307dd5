/** `filterMatches`: a classic BPF interpreter. */
import type { SockFilter } from '../../types/options';
import { get16 } from '../../memory/bytes';
import { writableBytes, uint32 } from '../../arguments/validate';
import * as bpf from './instruction';
import { checkProgram } from './program';

/** What each program was when it was last checked: code, jt, jf, k, one after the other. */
const checked = new WeakMap<readonly SockFilter[], Uint32Array>();
const FIELDS = 4;

/** A program that was checked and did not change since. */
function prepared(program: readonly SockFilter[]): Uint32Array {
  const known = checked.get(program);
  if (known !== undefined && known.length === program.length * FIELDS) {
    let at = 0;
    for (const it of program) {
      if (known[at] !== it?.code || known[at + 1] !== it.jt || known[at + 2] !== it.jf || known[at + 3] !== it.k) break;
      at += FIELDS;
    }
    if (at === known.length) return known;
  }
  const flat = Uint32Array.from(checkProgram(program).flatMap(({ code, jt, jf, k }) => [code, jt, jf, k]));
  checked.set(program, flat);
  return flat;
}

/** Where a load reads: an index in the bytes, or -1 where it is outside of them. */
function position(offset: number, size: number, length: number): number {
  // Relative to the link layer header, which is the first byte. Where the network header is nobody says.
  const start = offset >= bpf.LINK_HEADER && offset < bpf.NETWORK_HEADER ? offset - bpf.LINK_HEADER : offset;
  return start + size <= length ? start : -1;
}

function widthOf(code: number): number {
  return (code & 0x18) === bpf.W ? 4 : (code & 0x18) === bpf.H ? 2 : 1;
}

function read(bytes: Uint8Array, at: number, width: number): number {
  if (width === 1) return bytes[at]!;
  const half = (bytes[at]! << 8) | bytes[at + 1]!;
  return width === 2 ? half : ((half << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
}

const ATTRIBUTE_HEADER = 4;

/** Where the netlink attribute of a type is between two offsets, or 0. */
function findAttribute(bytes: Uint8Array, from: number, to: number, type: number): number {
  for (let at = from; to - at >= ATTRIBUTE_HEADER;) {
    const length = get16(bytes, at);
    if (length < ATTRIBUTE_HEADER || length > to - at) return 0;
    // The upper two bits are flags.
    if ((get16(bytes, at + 2) & 0x3fff) === type) return at;
    at += (length + 3) & ~3;
  }
  return 0;
}

/** What the kernel answers of a packet that no interface has received: undefined ends the program. */
function ancillaryLoad(k: number, a: number, x: number, bytes: Uint8Array): number | undefined {
  switch (bpf.ANCILLARY_NAMES[(k - bpf.ANCILLARY) / 4]) {
    case 'ifidx':
    case 'hatype':
      return undefined;
    case 'xor_x':
      return (a ^ x) >>> 0;
    case 'nla':
      return findAttribute(bytes, a, bytes.length, x);
    case 'nlan': {
      if (bytes.length - a < ATTRIBUTE_HEADER) return 0;
      const length = get16(bytes, a);
      return length > bytes.length - a ? 0 : findAttribute(bytes, a + ATTRIBUTE_HEADER, a + length, x);
    }
    case 'random':
      return Math.floor(Math.random() * 0x100000000);
    default:
      return 0;
  }
}

/**
 * Whether a classic BPF program matches a packet: whether it returns something other than 0, as it would in the kernel.
 * Whatever the bytes are, it neither throws nor reads outside of them: a load that would, and a division by zero, end the
 * program without a match.
 *
 * Ancillary loads, which ask the kernel about the packet, find a packet without a VLAN tag beside it, that no interface
 * has received. Programs that look for tags in the frame come from `compileFilter` with `{ vlan: 'inline' }`.
 *
 * @param program as `compileFilter` returns it
 * @param bytes the packet, or what was captured of it
 * @param wirelen how long the packet was: what `len` is. By default as many bytes as there are
 * @throws TypeError 'ERR_INVALID_ARG_VALUE' where the program is not valid: an unknown code, a jump out of it, scratch
 *   memory that there is not or that was never written, no return at its end
 * @see https://docs.kernel.org/networking/filter.html
 */
export function filterMatches(program: readonly SockFilter[], bytes: Uint8Array, wirelen?: number): boolean {
  const packet = writableBytes(bytes, 'bytes');
  const length = wirelen === undefined ? packet.length : uint32(wirelen, 'wirelen');
  return execute(prepared(program), packet, length) !== 0;
}

function execute(program: Uint32Array, packet: Uint8Array, length: number): number {
  const cells = new Uint32Array(bpf.SCRATCH_CELLS);
  let a = 0;
  let x = 0;
  // Jumps go forwards only, and the last instruction returns.
  for (let at = 0; ; at += FIELDS) {
    const code = program[at]!;
    const k = program[at + 3]!;
    switch (code & 7) {
      case bpf.RET:
        return (code & 0x18) === bpf.A ? a : k;
      case bpf.LD:
      case bpf.LDX: {
        let value: number;
        switch (code & 0xe0) {
          case bpf.IMM:
            value = k;
            break;
          case bpf.MEM:
            value = cells[k]!;
            break;
          case bpf.LEN:
            value = length;
            break;
          case bpf.MSH: {
            const found = position(k, 1, packet.length);
            if (found < 0) return 0;
            value = (packet[found]! & 0xf) << 2;
            break;
          }
          default: {
            if (k >= bpf.ANCILLARY && (code & 0xe0) === bpf.ABS) {
              const answer = ancillaryLoad(k, a, x, packet);
              if (answer === undefined) return 0;
              value = answer;
              break;
            }
            const width = widthOf(code);
            const found = position((code & 0xe0) === bpf.IND ? (x + k) >>> 0 : k, width, packet.length);
            if (found < 0) return 0;
            value = read(packet, found, width);
          }
        }
        if ((code & 7) === bpf.LD) a = value;
        else x = value;
        break;
      }
      case bpf.ST:
        cells[k] = a;
        break;
      case bpf.STX:
        cells[k] = x;
        break;
      case bpf.ALU: {
        const operand = (code & bpf.X) !== 0 ? x : k;
        const operation = code & 0xf0;
        if (operation === bpf.NEG) a = -a >>> 0;
        else if ((operation === bpf.DIV || operation === bpf.MOD) && operand === 0) return 0;
        // As the kernel: of the distance of a shift the lower five bits count.
        else a = bpf.compute(operation, a, operand);
        break;
      }
      case bpf.JMP: {
        if ((code & 0xf0) === bpf.JA) {
          at += k * FIELDS;
          break;
        }
        const holds = compare(code & 0xf0, a, (code & bpf.X) !== 0 ? x : k);
        at += program[at + (holds ? 1 : 2)]! * FIELDS;
        break;
      }
      default:
        if ((code & 0xf8) === bpf.TAX) x = a;
        else a = x;
    }
  }
}

function compare(jump: number, a: number, operand: number): boolean {
  switch (jump) {
    case bpf.JEQ:
      return a === operand;
    case bpf.JGT:
      return a > operand;
    case bpf.JGE:
      return a >= operand;
    default:
      return (a & operand) !== 0;
  }
}
