/** `icmpFilter` and `icmp6Filter`: which types a raw socket receives, by the kernel's own account. */
import {
  AF_INET,
  AF_INET6,
  ICMP6_FILTER,
  icmp6Filter,
  ICMP_FILTER,
  icmpFilter,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  SOCK_RAW,
  SOL_RAW,
  Socket,
} from 'bsd-sockets';
import { encode, icmp, icmpv6 } from 'bsd-sockets/packet';
import { closeLater } from '../support/facades';
import { isRoot } from '../support/kinds';

const describeAsRoot = isRoot ? describe : describe.skip;

it('make words with a bit for each type that is blocked', () => {
  expect(icmpFilter({ pass: ['echo-reply'] })).toEqual({ data: 0xfffffffe });
  expect(icmpFilter({ block: ['echo-request', 3] })).toEqual({ data: 0x108 });
  expect(icmpFilter({ block: [31] })).toEqual({ data: 0x80000000 });
  expect(icmpFilter({ pass: [] })).toEqual({ data: 0xffffffff });
  const all = new Array<number>(8).fill(0xffffffff);
  expect(icmp6Filter({ pass: ['echo-reply', 255] })).toEqual({
    filt: [...all.slice(0, 4), 0xfffffffd, ...all.slice(5, 7), 0x7fffffff],
  });
  expect(icmp6Filter({ block: ['destination-unreachable'] })).toEqual({ filt: [2, 0, 0, 0, 0, 0, 0, 0] });
});

it('refuse what is no type, and neither or both lists', () => {
  const either = `"selection" argument must have either 'pass' or 'block'.`;
  const type = /"type" argument must be a number or one of echo-reply, destination-unreachable, /;
  for (const [selection, code, message] of [
    [undefined, 'ERR_INVALID_ARG_TYPE', '"selection" argument must be an object.'],
    [null, 'ERR_INVALID_ARG_TYPE', '"selection" argument must be an object.'],
    ['pass', 'ERR_INVALID_ARG_TYPE', '"selection" argument must be an object.'],
    [{}, 'ERR_INVALID_ARG_VALUE', either],
    [{ pass: [], block: [] }, 'ERR_INVALID_ARG_VALUE', either],
    [{ pass: 'echo-reply' }, 'ERR_INVALID_ARG_TYPE', '"pass" argument must be an array.'],
    [{ block: 'echo-reply' }, 'ERR_INVALID_ARG_TYPE', '"block" argument must be an array.'],
    [{ pass: ['nonsense'] }, 'ERR_INVALID_ARG_VALUE', type],
    [{ pass: ['constructor'] }, 'ERR_INVALID_ARG_VALUE', type],
    [{ pass: [32] }, 'ERR_OUT_OF_RANGE', '"type" is out of range. It must be >= 0 && <= 31.'],
    [{ pass: [-1] }, 'ERR_OUT_OF_RANGE', '"type"'],
    [{ pass: [null] }, 'ERR_INVALID_ARG_TYPE', '"type"'],
  ] as const) {
    const call = (): unknown => icmpFilter(selection as never);
    expect(call).toFailWith(code);
    expect(call).toThrow(message);
  }
  expect(() => icmp6Filter({ block: [256] })).toThrow('"type" is out of range. It must be >= 0 && <= 255.');
});

describeAsRoot(`on a raw socket${isRoot ? '' : ' (needs root)'}`, () => {
  it.each([
    ['IPv4', AF_INET, IPPROTO_ICMP, '127.0.0.1'],
    ['IPv6', AF_INET6, IPPROTO_ICMPV6, '::1'],
  ] as const)('receive the types that pass, over %s', (_, family, protocol, address) => {
    const v6 = family === AF_INET6;
    const id = 0x4000 | (process.pid & 0x3fff);
    const raw = closeLater(new Socket({ family, type: SOCK_RAW, proto: protocol, timeout: 10 }));
    // The request comes back to its own sender, too.
    const ping = (seq: number): void => {
      const message = v6
        ? encode(icmpv6({ type: 128, code: 0, id, seq, checksum: 0 }))
        : encode(icmp({ type: 8, code: 0, id, seq }));
      raw.sendto(message, { address, port: 0 });
    };
    const next = (seq: number): number => {
      for (;;) {
        const data = raw.recv(2048);
        const message = v6 ? data : data.subarray((data[0]! & 0x0f) * 4);
        if (message.readUInt16BE(4) === id && message.readUInt16BE(6) === seq) return message[0]!;
      }
    };
    const set = (pass: 'echo-request' | 'echo-reply'): void => {
      if (v6) raw.setsockopt(IPPROTO_ICMPV6, ICMP6_FILTER, icmp6Filter({ pass: [pass] }));
      else raw.setsockopt(SOL_RAW, ICMP_FILTER, icmpFilter({ pass: [pass] }));
    };
    set('echo-reply');
    ping(1);
    ping(2);
    expect([next(1), next(2)]).toEqual(v6 ? [129, 129] : [0, 0]);
    set('echo-request');
    ping(3);
    ping(4);
    expect([next(3), next(4)]).toEqual(v6 ? [128, 128] : [8, 8]);
    expect(v6 ? raw.getsockopt(IPPROTO_ICMPV6, ICMP6_FILTER) : raw.getsockopt(SOL_RAW, ICMP_FILTER)).toEqual(
      v6 ? icmp6Filter({ pass: ['echo-request'] }) : icmpFilter({ pass: ['echo-request'] }),
    );
  });
});
