/** Ethernet II and IEEE 802.3 headers, and IEEE 802.1Q tags. */
import { getBig16 } from '../../memory/bytes';
import { bits, flag, mac, u16, type Values } from '../fields';
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

export const { layer: ethernetLayer, build: ethernet } = layer<typeof ethernetFields, Ethernet>({
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

/** A VLAN tag, without the ethertype before it. @see https://www.rfc-editor.org/rfc/rfc5517 */
export interface Vlan extends View, Values<typeof vlanFields> {}

export const { layer: vlanLayer, build: vlan } = layer<typeof vlanFields, Vlan>({
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
