/** UDP headers. */
import { getBig16 } from '../../memory/bytes';
import { transportChecksum } from '../completion';
import { IPPROTO_UDP } from '../constants';
import { u16, type Inputs, type Values } from '../fields';
import { IPV4, NONE, UDP } from '../kinds';
import { transportVerified } from '../transport';
import { layer, type View } from '../view';

const HEADER = 8;

const fields = {
  source_port: u16(0),
  destination_port: u16(2),
  /** The length in bytes of header and payload. */
  length: u16(4, { fill: (c) => c.limit - c.start }),
  /** The checksum over pseudo-header, header and payload; 0 is none. */
  checksum: u16(6, { fill: (c) => transportChecksum(c, IPPROTO_UDP) || noChecksum(c.network) }),
};

/** A sum of 0 is sent as 0xffff, for 0 means none; without an IP header there is none. */
function noChecksum(network: number): number {
  return network === NONE ? 0 : 0xffff;
}

/** A UDP header. @see https://www.rfc-editor.org/rfc/rfc768 */
export interface Udp extends View, Values<typeof fields> {
  /**
   * Whether the checksum is right; over IPv4 that is so without one, too. Undefined where that cannot be said: not all
   * bytes of the datagram are there, or no IP header is.
   */
  readonly checksum_ok: boolean | undefined;
}

/** The fields of a `udp` layer, as its builder takes them: each may be left out. */
export interface UdpFields extends Inputs<typeof fields> {}

const made = layer<typeof fields, Udp>({
  kind: UDP,
  title: 'UDP',
  fields,
  fixed: HEADER,
  walk(frame, bytes, at, end) {
    if (end - at < HEADER) return frame.cut(UDP);
    const length = getBig16(bytes, at + 4);
    if (length >= HEADER && at + length <= end) frame.end = at + length;
    frame.push(UDP, at, at + HEADER);
    // 0 is for datagrams longer than 65,535 bytes (RFC 2675), and seen in captures before segmentation.
    if (length < HEADER && length !== 0) frame.wrong(`The length of the UDP header is ${length}, less than ${HEADER}.`);
    else if (at + length > end && !frame.short && !frame.fragment) {
      frame.wrong(`The length of the UDP header is ${length}, where the IP header leaves ${end - at}.`);
    }
    return NONE;
  },
  verify(view) {
    const { frame } = view;
    if (view.checksum !== 0 || frame === undefined) return transportVerified(view, IPPROTO_UDP);
    const ip = frame.networkBefore(view.position);
    return ip < 0 ? undefined : frame.spans[ip] === IPV4;
  },
  summary: (view) => `UDP ${view.source_port} > ${view.destination_port} length ${view.limit - view.stop}`,
});

export const udpLayer = made.layer;

/**
 * A UDP header for `encode`. Left out: `length` and `checksum` are filled in, ports are 0.
 *
 * @throws RangeError where a value is out of its field's range, TypeError where it is of another form; both name the field
 * @see https://www.rfc-editor.org/rfc/rfc768
 */
export const udp: (fields?: UdpFields | Udp) => Udp = made.build;
