/** Ethernet II and IEEE 802.3 headers, and IEEE 802.1Q tags. */
import { getBig16 } from '../../memory/bytes';
import { bits, flag, mac, u16, type Inputs, type Values } from '../fields';
import { ETHERNET, kindOfType, NONE, typeOfKind, VLAN } from '../kinds';
import type { Frame } from '../frame';
import { layer, type View } from '../view';

const HEADER = 14;
const TAG = 4;
/** Types up to this are the length of an IEEE 802.3 frame. */
const LENGTH_MAX = 1500;

/** What an ethertype announces. As a length, it tells where the payload ends. */
function afterType(frame: Frame, type: number): number {
  if (type > LENGTH_MAX) return kindOfType(type);
  if (frame.at + type <= frame.end) frame.end = frame.at + type;
  else frame.short = true;
  return NONE;
}

const ethernetFields = {
  /** Destination address. */
  dst: mac(0),
  /** Source address. */
  src: mac(6),
  /** EtherType, or the length of an IEEE 802.3 frame. Left out: that of the layer that follows, or 0. */
  type: u16(12, { fill: (c) => typeOfKind(c.next) }),
};

/** An Ethernet header. @see https://www.rfc-editor.org/rfc/rfc894 */
export interface Ethernet extends View, Values<typeof ethernetFields> {}

/** The fields of an `ethernet` layer, as its builder takes them: each may be left out. */
export interface EthernetFields extends Inputs<typeof ethernetFields> {}

const ethernetMade = layer<typeof ethernetFields, Ethernet>({
  kind: ETHERNET,
  title: 'Ethernet',
  fields: ethernetFields,
  fixed: HEADER,
  walk(frame, bytes, at, end) {
    if (end - at < HEADER) return frame.cut(ETHERNET);
    frame.push(ETHERNET, at, at + HEADER);
    return afterType(frame, getBig16(bytes, at + 12));
  },
  summary: (view) => `Ethernet ${view.src} > ${view.dst}`,
});

export const ethernetLayer = ethernetMade.layer;

/**
 * An Ethernet header for `encode`. Left out: `type` is that of the layer that follows, addresses are zero.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc894
 */
export const ethernet: (fields?: EthernetFields | Ethernet) => Ethernet = ethernetMade.build;

const vlanFields = {
  /** VLAN identifier. */
  id: bits(0, 16, 12),
  /** Priority code point. */
  priority: bits(0, 29, 3),
  /** Drop eligible indicator. */
  dei: flag(0, 4),
  /** EtherType of what the tag precedes. Left out: that of the layer that follows, or 0. */
  type: u16(2, { fill: (c) => typeOfKind(c.next) }),
};

/** A VLAN tag, without the ethertype before it. @see https://standards.ieee.org/ieee/802.1Q/10323/ */
export interface Vlan extends View, Values<typeof vlanFields> {}

/** The fields of a `vlan` layer, as its builder takes them: each may be left out. */
export interface VlanFields extends Inputs<typeof vlanFields> {}

const vlanMade = layer<typeof vlanFields, Vlan>({
  kind: VLAN,
  title: 'VLAN',
  fields: vlanFields,
  fixed: TAG,
  walk(frame, bytes, at, end) {
    if (end - at < TAG) return frame.cut(VLAN);
    frame.push(VLAN, at, at + TAG);
    return afterType(frame, getBig16(bytes, at + 2));
  },
  summary: (view) => `VLAN ${view.id}`,
});

export const vlanLayer = vlanMade.layer;

/**
 * A VLAN tag for `encode`, behind an Ethernet header or another tag. Left out: `type` is that of the layer that follows.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://standards.ieee.org/ieee/802.1Q/10323/
 */
export const vlan: (fields?: VlanFields | Vlan) => Vlan = vlanMade.build;
