/** IGMP messages. */
import { sum16 } from '../checksum';
import * as c from '../constants';
import { inet, only, u16, u32, u8, type Inputs, type Values } from '../fields';
import { IGMP, NONE } from '../kinds';
import { plainVerified } from '../transport';
import { layer, type View } from '../view';

const HEADER = 8;

const NAMES: Readonly<Record<number, string>> = {
  [c.IGMP_MEMBERSHIP_QUERY]: 'query',
  [c.IGMP_V1_MEMBERSHIP_REPORT]: 'v1 report',
  [c.IGMP_V2_MEMBERSHIP_REPORT]: 'v2 report',
  [c.IGMP_V2_LEAVE_GROUP]: 'leave',
  [c.IGMP_V3_MEMBERSHIP_REPORT]: 'v3 report',
};

const isReport3 = (bytes: Uint8Array, start: number) => bytes[start] === c.IGMP_V3_MEMBERSHIP_REPORT;

const fields = {
  /** `IGMP_*`; left out: `IGMP_MEMBERSHIP_QUERY`. */
  type: u8(0, { fallback: c.IGMP_MEMBERSHIP_QUERY }),
  /** Tenths of a second within which a query is answered. */
  max_response: u8(1),
  /** The checksum over the whole message. */
  checksum: u16(2, { fill: (at) => 0xffff ^ sum16(at.bytes, at.start, at.limit, 0) }),
  /** The group; of a version 3 report the payload has them. */
  group: only((bytes, start) => !isReport3(bytes, start), inet(4)),
  /** Of a version 3 report: the number of group records in the payload, below 16 reserved bits. */
  rest: only(isReport3, u32(4)),
};

/** An IGMP message: its first eight bytes. @see https://www.rfc-editor.org/rfc/rfc9776 */
export interface Igmp extends View, Values<typeof fields> {
  /** Whether the checksum is right; undefined where not all bytes of the message are there. */
  readonly checksum_ok: boolean | undefined;
}

/** The fields of an `igmp` layer, as its builder takes them: each may be left out. */
export interface IgmpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Igmp>({
  kind: IGMP,
  title: 'IGMP',
  fields,
  fixed: HEADER,
  walk(frame, _bytes, at, end) {
    if (end - at < HEADER) return frame.cut(IGMP);
    frame.push(IGMP, at, at + HEADER);
    return NONE;
  },
  verify: plainVerified,
  summary: ({ type, group }) => `IGMP ${NAMES[type] ?? `type ${type}`}${group === undefined ? '' : ` ${group}`}`,
});

export const igmpLayer = made.layer;

/**
 * An IGMP message for `encode`. Left out: a query, `checksum` is filled in, `group` is 0.0.0.0.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc9776
 */
export const igmp: (fields?: IgmpFields | Igmp) => Igmp = made.build;
