/** Expressions of any form beside tcpdump, and hostile packets and programs. */
import fc from 'fast-check';
import { compileFilter, filterMatches, type SockFilter } from 'bsd-sockets/packet';
import { expressions } from './expressions';
import { corpus, mutate, randomNumbers } from './packets';
import { describeBesideTcpdump, expectVerdicts, tcpdump } from './tcpdump';

const full = process.env['BSD_SOCKETS_FULL'] !== undefined;

// Expressions as a grammar makes them. What it cannot say is in expressions.ts.
const direction = fc.constantFrom('', '', 'src ', 'dst ', 'src or dst ', 'src and dst ');
const inet = fc.constantFrom('10.0.0.1', '192.168.1.2', '1.2.3.4', '224.0.0.251', '255.255.255.255', '10.1');
const inet6 = fc.constantFrom('fe80::1', '2001:db8::2', '::1', 'ff02::1:2');
const network = fc.constantFrom('10', '10.0.0.0/8', '192.168.0.0/16', 'fe80::/10', '::/0', '1.2.3', '0.0.0.0/0');
const port = fc.constantFrom('80', '53', '443', '22', '51000', '0');
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((list) => list.join(''));
const word = (text: string): fc.Arbitrary<string> => fc.constant(text);
const ids = (id: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: id },
    { weight: 1, arbitrary: joined(id, fc.constantFrom(' or ', ' and '), id) },
    { weight: 1, arbitrary: joined(word('('), id, word(' or not '), id, word(')')) },
  );
const field = fc.constantFrom('tcp[13]', 'tcp[0:2]', 'udp[2:2]', 'ip[0]', 'ip[8]', 'ip[6:2]', 'ip[12:4]', 'ip6[6]', 'icmp[0]', 'icmp6[0]', 'ether[0]', 'ether[12:2]', 'arp[6:2]', 'len', 'ip[ip[0] & 15]', 'tcp[ip[8]]'); // prettier-ignore
const constant = fc.constantFrom('0', '1', '2', '5', '0x45', '80', '0x800', '0xffff', '64', '100', '(1|2)', '-1');
const calculation = fc.letrec<{ sum: string }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    field,
    joined(field, fc.constantFrom(' + ', ' - ', ' & ', ' | ', ' * ', ' ^ '), constant),
    joined(field, fc.constantFrom(' / ', ' % ', ' << ', ' >> '), fc.constantFrom('1', '2', '3', '8', '31')),
    joined(word('('), tie('sum'), fc.constantFrom(' + ', ' - ', ' & '), tie('sum'), word(')')),
  ),
})).sum;
const primitive = fc.oneof(
  fc.constantFrom('ip', 'ip6', 'arp', 'tcp', 'udp', 'sctp', 'icmp', 'icmp6', 'igmp', 'broadcast', 'multicast', 'ip multicast', 'ip6 multicast', 'vlan', 'vlan 5', 'mpls', 'pppoes', 'atalk', 'stp', 'ipx'), // prettier-ignore
  joined(direction, word('host '), ids(fc.oneof(inet, inet6))),
  joined(fc.constantFrom('ip ', 'arp '), direction, word('host '), inet),
  joined(direction, word('net '), ids(network)),
  joined(fc.constantFrom('', '', 'tcp ', 'udp ', 'sctp '), direction, word('port '), ids(port)),
  joined(fc.constantFrom('', 'tcp ', 'udp '), direction, word('portrange '), fc.constantFrom('1-100', '50-53', '80')),
  joined(word('ether '), direction, word('host '), fc.constantFrom('1:2:3:4:5:6', '00:a0:c9:11:22:33')),
  joined(fc.constantFrom('ip ', 'ip6 ', ''), word('proto '), fc.constantFrom('6', '17', '58', '\\tcp', '0', '44')),
  joined(word('ether proto '), fc.constantFrom('0x800', '0x86dd', '5', '0x42', '0xe0')),
  joined(fc.constantFrom('less ', 'greater '), fc.constantFrom('0', '54', '60', '100')),
  joined(calculation, fc.constantFrom(' = ', ' != ', ' > ', ' < ', ' >= ', ' <= ', ' == '), fc.oneof(constant, field)),
  joined(constant, fc.constantFrom(' = ', ' > ', ' <= '), calculation),
);
const expression = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: primitive },
    {
      weight: 2,
      arbitrary: joined(tie('condition'), fc.constantFrom(' and ', ' or ', ' && ', ' || '), tie('condition')),
    },
    { weight: 1, arbitrary: joined(word('not '), tie('condition')) },
    { weight: 1, arbitrary: joined(word('('), tie('condition'), word(')')) },
  ),
})).condition;

describeBesideTcpdump('random expressions beside tcpdump', () => {
  const packets = corpus('EN10MB', full ? 3000 : 1000);
  const none = (program: SockFilter[]): boolean => !packets.some((packet) => filterMatches(program, packet));

  test('have the same verdicts', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const theirs = tcpdump(text, 'EN10MB');
        let own: SockFilter[];
        try {
          own = compileFilter(text, { vlan: 'inline' });
        } catch (error) {
          // What matches nothing is refused where that is noticed, which is not at the same places.
          if ('program' in theirs && none(theirs.program)) return;
          if ('program' in theirs) throw error;
          return;
        }
        if ('refused' in theirs) {
          const noticed = /rejects all packets/.test(theirs.refused) && none(own);
          if (!noticed) throw new Error(`tcpdump refuses it: ${theirs.refused}`);
          return;
        }
        expectVerdicts(own, theirs.program, text, 'EN10MB', packets);
      }),
      { numRuns: full ? 5000 : 100 },
    );
  }, 1_800_000);
});

describe('hostile packets', () => {
  test('no filter throws, whatever the bytes are', () => {
    const random = randomNumbers(Date.now() & 0xffff);
    const programs = expressions.flatMap((text) => [compileFilter(text), compileFilter(text, { vlan: 'inline' })]);
    const packets = corpus('EN10MB', 200);
    for (let count = full ? 1_000_000 : 20_000; count > 0; count--) {
      const packet = mutate(packets[random(packets.length)]!, random);
      const wire = random(3) === 0 ? random(0xffffffff) : undefined;
      expect(typeof filterMatches(programs[random(programs.length)]!, packet, wire)).toBe('boolean');
    }
  }, 600_000);

  test('bytes behind a view are not read', () => {
    const random = randomNumbers(7);
    const programs = expressions.map((text) => compileFilter(text, { vlan: 'inline' }));
    for (const packet of corpus('EN10MB', 300)) {
      // The same bytes with others around them.
      const around = Buffer.alloc(packet.length + 512, random(256));
      packet.copy(around, 256);
      const view = around.subarray(256, 256 + packet.length);
      const program = programs[random(programs.length)]!;
      expect(filterMatches(program, view)).toBe(filterMatches(program, packet));
    }
  });

  test('a valid program ends, whatever it does', () => {
    const codes = [0x00, 0x01, 0x02, 0x03, 0x04, 0x0c, 0x14, 0x1c, 0x24, 0x2c, 0x34, 0x3c, 0x44, 0x4c, 0x54, 0x5c, 0x64, 0x6c, 0x74, 0x7c, 0x84, 0x94, 0x9c, 0xa4, 0xac, 0x20, 0x28, 0x30, 0x40, 0x48, 0x50, 0x60, 0x61, 0x80, 0x81, 0xb1, 0x05, 0x15, 0x1d, 0x25, 0x2d, 0x35, 0x3d, 0x45, 0x4d, 0x06, 0x16, 0x07, 0x87]; // prettier-ignore
    const instruction = fc.record({
      code: fc.constantFrom(...codes),
      jt: fc.nat(6),
      jf: fc.nat(6),
      k: fc.oneof(
        fc.nat(31),
        fc.nat(100),
        fc.integer({ min: 0xffffef00, max: 0xfffff040 }),
        fc.integer({ min: 0, max: 0xffffffff }),
      ),
    });
    let ran = 0;
    fc.assert(
      fc.property(
        fc.array(instruction, { minLength: 1, maxLength: 12 }),
        fc.uint8Array({ maxLength: 80 }),
        (body, bytes) => {
          // Scratch memory that is written at first, and returns enough for the jumps.
          const start = Array.from({ length: 16 }, (_, k) => ({ code: 0x02, jt: 0, jf: 0, k }));
          const end = Array.from({ length: 8 }, () => ({ code: 0x16, jt: 0, jf: 0, k: 0 }));
          try {
            expect(typeof filterMatches([...start, ...body, ...end], bytes)).toBe('boolean');
            ran++;
          } catch (error) {
            expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
          }
        },
      ),
      { numRuns: full ? 200_000 : 2000 },
    );
    expect(ran).toBeGreaterThan(100);
  }, 600_000);
});
