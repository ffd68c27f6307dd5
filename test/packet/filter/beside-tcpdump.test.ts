/** Filters compiled here and by tcpdump, run over the same packets: the same verdicts. */
import { compileFilter } from 'bsd-sockets/packet';
import { type Corpus, corpus } from './packets';
import { cookedExpressions, expressions, ipExpressions, wrongExpressions } from './expressions';
import { describeBesideTcpdump, expectVerdicts, tcpdump } from './tcpdump';

const PACKETS = 3000;
const LINKS = { EN10MB: 'ethernet', RAW: 'ip', LINUX_SLL2: 'linux_sll2', LINUX_SLL: 113 } as const;

function compareVerdicts(expression: string, link: Corpus, packets: Buffer[]): void {
  const theirs = tcpdump(expression, link);
  if ('refused' in theirs) throw new Error(theirs.refused);
  const own = compileFilter(expression, { link: LINKS[link], vlan: 'inline' });
  expectVerdicts(own, theirs.program, expression, link, packets);
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
