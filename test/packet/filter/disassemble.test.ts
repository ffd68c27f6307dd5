/** Programs as text, beside tcpdump's own. */
import { compileFilter, disassembleFilter } from 'bsd-sockets/packet';
import { expressions } from './expressions';
import { describeBesideTcpdump, tcpdump, tcpdumpText } from './tcpdump';

describeBesideTcpdump('disassembleFilter beside tcpdump -d', () => {
  // Every ancillary load, arithmetic with registers, and scratch memory are in here.
  const more = [
    ...Array.from({ length: 16 }, (_, index) => `ether[${0xfffff000 + 4 * index}:4] = 1`),
    'ether[0xffe00000:2] = 1',
    'inbound',
    'ip[0] & ip[1] | ip[2] ^ ip[3] > ip[4] << ip[5]',
    'ip[0] / 3 % 7 * 5 - 2 + 1 | 8 & 3 = 5',
    'len >= len',
  ];
  // tcpdump compiles ether[-1] to a load that the kernel refuses.
  const sample = expressions.filter((text, index) => index % 3 === 0 && !text.includes('ether[-1]'));

  test.each([...sample, ...more])('%s', (expression) => {
    const compiled = tcpdump(expression, 'EN10MB');
    if ('refused' in compiled) throw new Error(compiled.refused);
    expect(disassembleFilter(compiled.program)).toBe(tcpdumpText(expression, 'EN10MB'));
  });
});

test('prints what tcpdump never compiles', () => {
  const jumps = { jt: 0, jf: 0 };
  const program = [
    { code: 0x81, ...jumps, k: 0 },
    { code: 0x03, ...jumps, k: 15 },
    { code: 0x61, ...jumps, k: 15 },
    { code: 0x87, ...jumps, k: 0 },
    { code: 0x05, ...jumps, k: 0 },
    { code: 0x16, ...jumps, k: 0 },
  ];
  expect(disassembleFilter(program).split('\n')).toEqual([
    '(000) ldx      #pktlen',
    '(001) stx      M[15]',
    '(002) ldx      M[15]',
    '(003) txa      ',
    '(004) ja       5',
    '(005) ret      ',
  ]);
});

test('prints one line for an instruction', () => {
  expect(disassembleFilter(compileFilter('', { snaplen: 96 }))).toBe('(000) ret      #96');
});
