/** The common header of SCTP packets. */
import { sctpChecksum } from '../crc32c';
import { u16, u32, type Inputs, type Values } from '../fields';
import { NONE, SCTP } from '../kinds';
import { layer, type View } from '../view';

const HEADER = 12;

const fields = {
  source_port: u16(0),
  destination_port: u16(2),
  verification_tag: u32(4),
  /** CRC32c over the whole packet, the first byte of the field uppermost. */
  checksum: u32(8, { fill: (c) => sctpChecksum(c.bytes, c.start, c.limit) }),
};

/** The common header of an SCTP packet; its chunks are the payload. @see https://www.rfc-editor.org/rfc/rfc9260 */
export interface Sctp extends View, Values<typeof fields> {
  /** Whether the checksum is right; undefined where not all bytes of the packet are there. */
  readonly checksum_ok: boolean | undefined;
}

/** The fields of a `sctp` layer, as its builder takes them: each may be left out. */
export interface SctpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Sctp>({
  kind: SCTP,
  title: 'SCTP',
  fields,
  fixed: HEADER,
  walk(frame, _bytes, at, end) {
    if (end - at < HEADER) return frame.cut(SCTP);
    frame.push(SCTP, at, at + HEADER);
    return NONE;
  },
  verify({ frame, data, start, limit, checksum }) {
    if (frame === undefined || frame.short || frame.fragment) return undefined;
    return sctpChecksum(data, start, limit) === checksum;
  },
  summary: (view) => `SCTP ${view.source_port} > ${view.destination_port}`,
});

export const sctpLayer = made.layer;

/**
 * The common header of an SCTP packet for `encode`; its chunks are the next argument there. Left out: `checksum` is filled
 * in.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc9260
 */
export const sctp: (fields?: SctpFields | Sctp) => Sctp = made.build;
