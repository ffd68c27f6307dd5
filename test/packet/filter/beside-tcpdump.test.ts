/** Filters compiled here and by tcpdump, run over the same packets: the same verdicts. */
import { compileFilter, filterMatches, type SockFilter } from 'bsd-sockets/packet';
import { type Corpus, corpus } from './packets';
import { cookedExpressions, expressions, ipExpressions, wrongExpressions } from './expressions';
import { describeBesideTcpdump, tcpdump } from './tcpdump';

const PACKETS = 3000;
const LINKS = { EN10MB: 'ethernet', RAW: 'ip', LINUX_SLL2: 'linux_sll2', LINUX_SLL: 113 } as const;

/** The packets on which two programs differ. */
function differing(one: SockFilter[], other: SockFilter[], packets: Buffer[]): Buffer[] {
  return packets.filter((packet) => filterMatches(one, packet) !== filterMatches(other, packet));
}

/**
 * Compares the verdicts of both. libpcap's optimizer removes loads of bytes that decide nothing: where a packet ends
 * before such bytes, the program as it was before the optimizer is as good.
 */
function compareVerdicts(expression: string, link: Corpus, packets: Buffer[]): void {
  const theirs = tcpdump(expression, link);
  if ('refused' in theirs) throw new Error(theirs.refused);
  const own = compileFilter(expression, { link: LINKS[link], vlan: 'inline' });
  const doubtful = differing(own, theirs.program, packets);
  if (doubtful.length === 0) return;
  const plain = tcpdump(expression, link, '-O');
  if ('refused' in plain) throw new Error(plain.refused);
  expect(
    differing(own, plain.program, doubtful)
      .slice(0, 3)
      .map((packet) => packet.toString('hex')),
  ).toEqual([]);
}

describeBesideTcpdump('filters beside tcpdump', () => {
  test('there are enough expressions', () => {
    expect(new Set(expressions).size).toBeGreaterThan(300);
    expect(new Set(wrongExpressions).size).toBeGreaterThan(60);
  });

  describe('on Ethernet', () => {
    const packets = corpus('EN10MB', PACKETS);
    test.each(expressions)('%s', (expression) => compareVerdicts(expression, 'EN10MB', packets));
  });

  describe.each(['RAW', 'LINUX_SLL2', 'LINUX_SLL'] as const)('on %s', (link) => {
    const packets = corpus(link, PACKETS);
    const all = link === 'RAW' ? ipExpressions : [...ipExpressions, ...cookedExpressions];
    test.each(link === 'RAW' ? all.filter((text) => text !== 'tcp or arp') : all)('%s', (expression) =>
      compareVerdicts(expression, link, packets),
    );
  });

  test.each(wrongExpressions)('both refuse %s', (expression) => {
    expect(tcpdump(expression, 'EN10MB')).toHaveProperty('refused');
    expect(() => compileFilter(expression)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', position: expect.any(Number) }),
    );
  });
});
