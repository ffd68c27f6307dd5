/** ARP and RARP. */
import { inet, mac, only, u16, u8, type Inputs, type Values } from '../fields';
import { ARPHRD_ETHER, ARPOP_REPLY, ARPOP_REQUEST, ETH_P_IP } from '../constants';
import { ARP, NONE } from '../kinds';
import { layer, type View } from '../view';

const FIXED = 8;
const HEADER = 28;

/** Whether the addresses are six and four bytes long. Those of other lengths are in the payload. */
const usual = (bytes: Uint8Array, start: number) => bytes[start + 4] === 6 && bytes[start + 5] === 4;

const fields = {
  /** `ARPHRD_*`; left out: `ARPHRD_ETHER`. */
  hardware_type: u16(0, { fallback: ARPHRD_ETHER }),
  /** EtherType; left out: `ETH_P_IP`. */
  protocol_type: u16(2, { fallback: ETH_P_IP }),
  /** Length of a hardware address; left out: 6. */
  hardware_length: u8(4, { fallback: 6 }),
  /** Length of a protocol address; left out: 4. */
  protocol_length: u8(5, { fallback: 4 }),
  /** `ARPOP_*`; left out: `ARPOP_REQUEST`. */
  operation: u16(6, { fallback: ARPOP_REQUEST }),
  sender_mac: only(usual, mac(8)),
  sender_ip: only(usual, inet(14)),
  target_mac: only(usual, mac(18)),
  target_ip: only(usual, inet(24)),
};

/** An ARP message. @see https://www.rfc-editor.org/rfc/rfc826 */
export interface Arp extends View, Values<typeof fields> {}

/** The fields of an `arp` layer, as its builder takes them: each may be left out. */
export interface ArpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Arp>({
  kind: ARP,
  title: 'ARP',
  fields,
  fixed: (bytes, start) => (usual(bytes, start) ? HEADER : FIXED),
  walk(frame, bytes, at, end) {
    if (end - at < FIXED) return frame.cut(ARP);
    if (!usual(bytes, at)) {
      frame.push(ARP, at, at + FIXED);
      return NONE;
    }
    if (end - at < HEADER) return frame.cut(ARP);
    // It carries nothing: what follows is padding.
    frame.end = at + HEADER;
    frame.push(ARP, at, at + HEADER);
    return NONE;
  },
  summary({ operation, sender_mac, sender_ip, target_ip }) {
    if (operation === ARPOP_REQUEST) return `ARP who has ${target_ip} tell ${sender_ip}`;
    if (operation === ARPOP_REPLY) return `ARP ${sender_ip} is at ${sender_mac}`;
    return `ARP operation ${operation}`;
  },
});

export const arpLayer = made.layer;

/**
 * An ARP message for `encode`. Left out: a request for IPv4 over Ethernet, addresses are zero.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc826
 */
export const arp: (fields?: ArpFields | Arp) => Arp = made.build;
