/** The kernel's own verdicts: programs attached to sockets, beside `filterMatches`. */
import * as S from 'bsd-sockets';
import { compileFilter, filterMatches, type SockFilter } from 'bsd-sockets/packet';
import { describeInNamespace, Namespace } from '../../support/namespace';
import { expressions } from './expressions';
import { corpus } from './packets';
import { tcpdump } from './tcpdump';

const full = process.env['BSD_SOCKETS_FULL'] !== undefined;
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

/** Which of the packets a filter lets through to a Unix datagram socket, whose packets are bare bytes. */
function kernelVerdicts(program: SockFilter[], packets: Buffer[]): boolean[] {
  const [sender, receiver] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM);
  try {
    receiver.setblocking(false);
    receiver.setsockopt(S.SOL_SOCKET, S.SO_ATTACH_FILTER, program);
    return packets.map((packet) => {
      sender.send(packet);
      try {
        receiver.recv(1);
        return true;
      } catch (error) {
        if ((error as S.SocketError).code !== 'EAGAIN') throw error;
        return false;
      }
    });
  } finally {
    sender.close();
    receiver.close();
  }
}

function expectSameVerdicts(program: SockFilter[], packets: Buffer[]): void {
  const kernel = kernelVerdicts(program, packets);
  const differing = packets.filter((packet, index) => filterMatches(program, packet) !== kernel[index]);
  expect(differing.slice(0, 3).map((packet) => packet.toString('hex'))).toEqual([]);
}

describeOnLinux('a filter on a Unix datagram socket', () => {
  const packets = corpus('EN10MB', full ? 3000 : 300);

  test.each(full ? expressions : expressions.filter((_, index) => index % 4 === 0))('%s', (expression) => {
    expectSameVerdicts(compileFilter(expression), packets);
    expectSameVerdicts(compileFilter(expression, { vlan: 'inline' }), packets);
  });

  test('the bytes that a filter keeps are its snaplen', () => {
    const [sender, receiver] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM);
    receiver.setsockopt(S.SOL_SOCKET, S.SO_ATTACH_FILTER, compileFilter('', { snaplen: 5 }));
    sender.send('0123456789');
    expect(receiver.recv(100).toString()).toBe('01234');
    sender.close();
    receiver.close();
  });

  describe('instructions that no expression makes', () => {
    const one = (code: number, k = 0): SockFilter => ({ code, jt: 0, jf: 0, k });
    const returnA = one(0x16);
    const cases: [string, SockFilter[]][] = [
      ['a shift by more than 31, from the index register', [one(0x80), one(0x07), one(0x00, 3), one(0x6c), returnA]],
      ['a division by zero, from the index register', [one(0x00, 3), one(0x3c), one(0x06, 1)]],
      ['a remainder by zero, from the index register', [one(0x00, 3), one(0x9c), one(0x06, 1)]],
      ['registers that begin with zero', [one(0x0c), one(0x54, 1), returnA]],
      ['the index register from memory and from the length', [one(0x81), one(0x03, 9), one(0x61, 9), one(0x87), returnA]],
      ['a jump to the next instruction', [one(0x05), one(0x80), returnA]],
      ['an indexed load that wraps round', [one(0x01, 0xffffffff), one(0x50, 2), returnA]],
      ['an indexed load far outside', [one(0x01, 0x7fffffff), one(0x50, 0), one(0x06, 1)]],
      ['exclusive or with the index register', [one(0x30, 0), one(0x07), one(0x30, 1), one(0x20, 0xfffff028), returnA]],
      ['what a packet without an interface has none of', [one(0x20, 0xfffff008), one(0x06, 1)]],
      ['the kind of hardware of no interface', [one(0x20, 0xfffff01c), one(0x06, 1)]],
      ['the mark, the queue, the hash and a tag', [0x14, 0x18, 0x20, 0x2c, 0x30].flatMap((k) => [one(0x20, 0xfffff000 + k), one(0x15)]).concat(returnA)],
      ['a netlink attribute', [one(0x01, 3), one(0x00, 4), one(0x20, 0xfffff00c), returnA]],
      ['a netlink attribute in another', [one(0x01, 1), one(0x00, 0), one(0x20, 0xfffff010), returnA]],
      ['a netlink attribute from outside', [one(0x01, 1), one(0x00, 0x7fffffff), one(0x20, 0xfffff00c), returnA]],
      ['negation', [one(0x30, 0), one(0x84), one(0x74, 31), returnA]],
    ]; // prettier-ignore
    const attributes = [
      Buffer.from('0000000008000300aaaaaaaa08000400bbbbbbbb', 'hex'),
      Buffer.from('0c0001800800010001020304', 'hex'),
      Buffer.from('0400030004000300', 'hex'),
      Buffer.from('ffff0300', 'hex'),
      Buffer.from('000003000400', 'hex'),
    ];
    test.each(cases)('%s', (_, program) => expectSameVerdicts(program, [...packets, ...attributes]));
  });
});

describe('programs that the kernel refuses are refused here', () => {
  const ret = { code: 0x06, jt: 0, jf: 0, k: 1 };
  const cases: [string, SockFilter[]][] = [
    ['no instruction', []],
    ['too many', new Array<SockFilter>(4097).fill(ret)],
    ['no return at the end', [{ code: 0x30, jt: 0, jf: 0, k: 0 }]],
    ['a jump out of the program', [{ code: 0x15, jt: 0, jf: 1, k: 0 }, ret]],
    ['an unconditional jump out of the program', [{ code: 0x05, jt: 0, jf: 0, k: 1 }, ret]],
    ['a jump backwards', [ret, { code: 0x05, jt: 0, jf: 0, k: 0xfffffffe }, ret]],
    ['an unknown code', [{ code: 0xffff, jt: 0, jf: 0, k: 0 }, ret]],
    ['a return of the index register', [{ code: 0x0e, jt: 0, jf: 0, k: 0 }]],
    ['scratch memory that there is not', [{ code: 0x02, jt: 0, jf: 0, k: 16 }, ret]],
    ['scratch memory that was never written', [{ code: 0x60, jt: 0, jf: 0, k: 0 }, ret]],
    [
      'scratch memory that was written on one way only',
      [{ code: 0x15, jt: 0, jf: 1, k: 0 }, { code: 0x02, jt: 0, jf: 0, k: 3 }, { code: 0x61, jt: 0, jf: 0, k: 3 }, ret],
    ],
    ['a division by zero', [{ code: 0x34, jt: 0, jf: 0, k: 0 }, ret]],
    ['a remainder by zero', [{ code: 0x94, jt: 0, jf: 0, k: 0 }, ret]],
    ['a shift by 32', [{ code: 0x64, jt: 0, jf: 0, k: 32 }, ret]],
    ['an ancillary load that there is not', [{ code: 0x20, jt: 0, jf: 0, k: 0xfffff040 }, ret]],
    ['an ancillary load between two', [{ code: 0x20, jt: 0, jf: 0, k: 0xfffff002 }, ret]],
  ]; // prettier-ignore

  test.each(cases)('%s', (_, program) => {
    expect(() => filterMatches(program, Buffer.alloc(64))).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }),
    );
    if (process.platform !== 'linux') return;
    const [one, other] = S.socketpair(S.AF_UNIX, S.SOCK_DGRAM);
    expect(() => one.setsockopt(S.SOL_SOCKET, S.SO_ATTACH_FILTER, program)).toThrow();
    one.close();
    other.close();
  });

  test('what is no program at all', () => {
    const run = (program: unknown) => () => filterMatches(program as SockFilter[], Buffer.alloc(1));
    const wrongType = expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' });
    for (const program of ['', {}, undefined, [1], [null], [undefined]]) expect(run(program)).toThrow(wrongType);
    for (const field of ['jt', 'jf', 'k', 'code']) {
      for (const value of [-1, 1.5, NaN, '0', undefined, 2 ** 32]) {
        expect(run([{ ...ret, [field]: value }])).toThrow(expect.objectContaining({ name: 'TypeError' }));
      }
    }
  });

  test('a program that is changed after it ran is checked again', () => {
    const program = compileFilter('tcp port 80');
    const packet = corpus('EN10MB', 1)[0]!;
    expect(filterMatches(program, packet)).toBe(true);
    program[1]!.jf = 200;
    expect(() => filterMatches(program, packet)).toThrow('jumps out of the program');
    program[0] = null as unknown as SockFilter;
    expect(() => filterMatches(program, packet)).toThrow('program[0]');
    program.splice(0, program.length, { ...ret, k: 0 });
    expect(filterMatches(program, packet)).toBe(false);
  });
});

describeInNamespace('a filter on an interface that keeps VLAN tags beside the frames', ['tcpdump'], () => {
  // Without tcpdump's optimizer, which moves the note of where a tag lies (`ip or vlan and udp`).
  // None has arithmetic before a tag: tcpdump's program then keeps both in one cell of scratch memory.
  const tagged = [
    'vlan', 'vlan 5', 'vlan 7', 'not vlan', 'vlan and ip', 'vlan 5 and tcp port 80', 'vlan and vlan', 'vlan and vlan 7',
    'vlan 100 and vlan 7 and tcp', 'ip or vlan 5', 'vlan or ip', 'vlan 5 or vlan 7', 'vlan and arp', 'vlan and ip6',
    'vlan and tcp[13] & 2 != 0', 'vlan and ip[8] = 64', 'vlan and tcp[tcp[12] >> 4] = 0', 'vlan and mpls',
    'vlan and ether[0] = 1', 'vlan and portrange 1-100 and not port 53', 'tcp', 'ip or vlan and udp port 53',
    'vlan and host 10.0.0.1', 'vlan and vlan and vlan and ip', 'vlan 5 and not ip', 'vlan and icmp6[0] = 128 or vlan',
  ]; // prettier-ignore

  let [a, b]: Namespace[] = [];
  beforeAll(() => {
    [a, b] = Namespace.pair();
  });
  afterAll(() => {
    a?.close();
    b?.close();
  });

  test('receives what the program of tcpdump lets through', () => {
    // Frames that the interface takes: whole headers, no longer than its MTU.
    const packets = corpus('EN10MB', 400).filter(({ length }) => length >= 14 && length < 1400);
    const end = Buffer.concat([Buffer.alloc(12, 0xee), Buffer.from('88b5', 'hex'), Buffer.from('the end')]);
    const open = (ifname: string) => {
      const socket = S.socket(S.AF_PACKET, S.SOCK_RAW, S.htons(S.ETH_P_ALL));
      socket.setsockopt(S.SOL_SOCKET, S.SO_RCVBUF, 1 << 22);
      socket.bind({ ifname, protocol: S.ETH_P_ALL });
      socket.settimeout(10);
      return socket;
    };
    const drain = (socket: ReturnType<typeof open>): string[] => {
      socket.setblocking(false);
      const frames: string[] = [];
      for (;;) {
        try {
          const [frame, from] = socket.recvfrom(65536);
          if (from.pkttype !== S.PACKET_OUTGOING && !frame.equals(end)) frames.push(frame.toString('hex'));
        } catch {
          return frames;
        }
      }
    };
    let received = 0;
    for (const expression of tagged) {
      const theirs = b!.within(() => tcpdump(expression, 'EN10MB', '-i', 'v1', '-O'));
      if ('refused' in theirs) throw new Error(theirs.refused);
      const sender = a!.within(() => open('v0'));
      const [all, reference, own] = b!.within(() => [open('v1'), open('v1'), open('v1')] as const);
      try {
        reference.setsockopt(S.SOL_SOCKET, S.SO_ATTACH_FILTER, theirs.program);
        own.setsockopt(S.SOL_SOCKET, S.SO_ATTACH_FILTER, compileFilter(expression));
        drain(reference);
        drain(own);
        for (const packet of [...packets, end, end]) sender.send(packet);
        // Each frame goes to all three sockets before the next one: after the second end they have all of them.
        for (let ends = 0; ends < 2;) if (all.recv(65536).equals(end)) ends++;
        const frames = drain(own);
        expect({ expression, frames }).toEqual({ expression, frames: drain(reference) });
        received += frames.length;
      } finally {
        for (const socket of [sender, all, reference, own]) socket.close();
      }
    }
    expect(received).toBeGreaterThan(100);
  }, 60_000);
});
