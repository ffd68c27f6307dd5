/** What was dissected is encoded as the same bytes: as it is, and field by field. */
import '../support/fuzz';
import fc from 'fast-check';
import * as P from 'bsd-sockets/packet';
import { frame, frameItems } from './arbitrary';

const builders: Partial<Record<P.LayerName, (fields: never) => P.View>> = {
  ethernet: P.ethernet,
  vlan: P.vlan,
  arp: P.arp,
  ipv4: P.ipv4,
  ipv6: P.ipv6,
  icmp: P.icmp,
  icmpv6: P.icmpv6,
  igmp: P.igmp,
  udp: P.udp,
  tcp: P.tcp,
  sctp: P.sctp,
  lldp: P.lldp,
};

/** The layer of the same fields, built anew. */
function rebuilt(view: P.View): P.View {
  return builders[view.name]!(view as never);
}

/** A frame of which some bytes were changed, or the end was cut off. */
const damaged = fc
  .tuple(frame, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }), fc.nat())
  .map(([bytes, changes, length]) => {
    const copy = Buffer.from(bytes);
    for (const [at, value] of changes) copy[at % copy.length] = value;
    return length % 3 === 0 ? copy.subarray(0, length % (copy.length + 1)) : copy;
  });

test('the layers of what was encoded are those that were given', () => {
  fc.assert(
    fc.property(frameItems, (items) => {
      const packet = P.dissect(P.encode(...items));
      const given = items.filter((item) => item instanceof P.View).map((view) => view.name);
      expect(packet.malformed).toBeUndefined();
      // A fragment that is not the first carries no layer.
      expect(given.slice(0, packet.layers.length)).toEqual(packet.layers);
      expect(packet.truncated).toBeUndefined();
    }),
  );
});

test('checksums that were filled in are right', () => {
  fc.assert(
    fc.property(frameItems, (items) => {
      const packet = P.dissect(P.encode(...items));
      for (const layer of [packet.ipv4, packet.icmp, packet.icmpv6, packet.igmp, packet.tcp, packet.sctp]) {
        if (layer !== undefined) expect(layer.checksum_ok).not.toBe(false);
      }
    }),
  );
});

test('a dissected packet is encoded as its bytes', () => {
  fc.assert(fc.property(fc.oneof(frame, damaged), (bytes) => P.encode(...P.dissect(bytes)).equals(bytes)));
});

test('any bytes are, of every link type', () => {
  const link = fc.constantFrom('ethernet', 'ipv4', 'ipv6', 'ip', 'linux_sll2', 0, 108, 113, 999);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), link, (bytes, type) =>
      P.encode(...P.dissect(bytes, { link: type as P.LinkType })).equals(bytes),
    ),
  );
});

test('a packet whose layers are all built anew from their fields is encoded as the same bytes', () => {
  fc.assert(
    fc.property(fc.oneof(frame, damaged), (bytes) => {
      const parts = [...P.dissect(bytes)].map((part) => (part instanceof P.View ? rebuilt(part) : part));
      expect(P.encode(...parts).toString('hex')).toBe(bytes.toString('hex'));
    }),
  );
});

test('and from what toJSON() returns, where an error has the packet that it quotes', () => {
  fc.assert(
    fc.property(frame, (bytes) => {
      for (const view of P.dissect(bytes)) {
        if (!(view instanceof P.View)) continue;
        const json = view.toJSON();
        const expected = json.quoted === undefined ? view.bytes : Buffer.concat([view.bytes, view.payload]);
        expect(P.encode(builders[view.name]!(json as never)).toString('hex')).toBe(expected.toString('hex'));
      }
    }),
  );
});
