/** Sockets that are given host names where they take addresses. */
import type { Zone } from '../support/dns-server';
import { describeInWorld, type Library, World } from '../support/world';

const hosts = '127.0.0.1 localhost four.test\n::1 ip6-localhost\n';
const zone: Zone = {
  'one.test': { A: ['127.0.0.1'] },
  'six.test': { AAAA: ['::1'] },
  'held.test': { A: ['127.0.0.1'], after: 'release.test' },
  'release.test': { A: ['127.0.0.1'] },
};

describeInWorld('a host name in the place of an address', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.create({ hosts, zone });
  });
  afterAll(() => world[Symbol.asyncDispose]());

  describe.each(['blocking', 'async'] as const)('%s', (facade) => {
    test('connect, bind and sendto resolve it in the family of the socket', async () => {
      const result = await world.node(async (library, facade) => {
        const { AF_INET, AF_INET6, SOCK_DGRAM, create_server, socket } = library[facade] as Library['async'];
        const result: unknown[] = [];
        for (const [family, numeric, name] of [
          [AF_INET, '127.0.0.1', 'one.test'],
          [AF_INET, '127.0.0.1', 'localhost'],
          [AF_INET6, '::1', 'six.test'],
          [AF_INET6, '::1', 'ip6-localhost'],
        ] as const) {
          const listener = await create_server({ address: numeric, port: 0 }, { family });
          const { port } = listener.getsockname();
          const stream = socket(family);
          await stream.connect({ address: name, port });
          const receiver = socket(family, SOCK_DGRAM);
          await receiver.bind({ address: name, port: 0 });
          const sender = socket(family, SOCK_DGRAM);
          await sender.sendto('x', { address: name, port: receiver.getsockname().port });
          result.push([
            name,
            stream.getpeername().address,
            stream.getpeername().port === port,
            receiver.getsockname().address,
            String(await receiver.recv(10)),
          ]);
          for (const each of [listener, stream, receiver, sender]) each.close();
        }
        return result;
      }, facade);
      expect(result).toEqual([
        ['one.test', '127.0.0.1', true, '127.0.0.1', 'x'],
        ['localhost', '127.0.0.1', true, '127.0.0.1', 'x'],
        ['six.test', '::1', true, '::1', 'x'],
        ['ip6-localhost', '::1', true, '::1', 'x'],
      ]);
    });

    test('a name that cannot be resolved is a GaiError of the method, and the socket stays as it was', async () => {
      const result = await world.node(async (library, facade) => {
        const { AF_INET, SOCK_DGRAM, socket } = library[facade] as Library['async'];
        const result: unknown[] = [];
        const udp = socket(AF_INET, SOCK_DGRAM);
        const tcp = socket();
        const bad = { address: 'nowhere.test', port: 1 };
        for (const call of [
          () => udp.bind(bad),
          () => udp.sendto('x', bad),
          () => tcp.connect(bad),
          () => tcp.connect_ex(bad),
          () => tcp.connect({ address: 'six.test', port: 1 }),
          () => tcp.connect({ address: 'ö/x', port: 1 }),
        ]) {
          try {
            result.push(await call());
          } catch (error) {
            const { name, code, syscall, hostname } = error as Record<string, unknown>;
            result.push([name, code, syscall, hostname]);
          }
        }
        await udp.bind({ address: 'four.test', port: 0 });
        result.push(udp.getsockname().address);
        udp.close();
        tcp.close();
        return result;
      }, facade);
      expect(result).toEqual([
        ['GaiError', 'EAI_NONAME', 'bind', 'nowhere.test'],
        ['GaiError', 'EAI_NONAME', 'sendto', 'nowhere.test'],
        ['GaiError', 'EAI_NONAME', 'connect', 'nowhere.test'],
        ['GaiError', 'EAI_NONAME', 'connect_ex', 'nowhere.test'],
        ['GaiError', 'EAI_NODATA', 'connect', 'six.test'],
        ['TypeError', 'ERR_INVALID_ARG_VALUE', null, null],
        '127.0.0.1',
      ]);
    });

    test('the protocol of the socket does not matter to the resolver', async () => {
      const result = await world.node(async (library, facade) => {
        const { AF_INET, IPPROTO_MPTCP, IPPROTO_UDPLITE, SOCK_DGRAM, SOCK_STREAM, SOCK_RAW, socket } = library[
          facade
        ] as Library['async'];
        const result: unknown[] = [];
        for (const [type, proto] of [
          [SOCK_STREAM, IPPROTO_MPTCP],
          [SOCK_DGRAM, IPPROTO_UDPLITE],
          [SOCK_RAW, 253],
        ] as const) {
          const one = socket(AF_INET, type, proto);
          await one.bind({ address: 'one.test', port: 0 });
          result.push(one.getsockname().address);
          one.close();
        }
        return result;
      }, facade);
      expect(result).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.1']);
    });
  });

  test('the timeout does not cover the resolution, the signal does', async () => {
    const result = await world.node(async ({ async }) => {
      const listener = await async.create_server({ address: '127.0.0.1', port: 0 });
      const { port } = listener.getsockname();
      const [timed, aborted, closed] = [async.socket(), async.socket(), async.socket()];
      const address = { address: 'held.test', port };
      const outcome = (promise: Promise<unknown>): Promise<unknown> =>
        promise.then(
          () => 'connected',
          (error: unknown) => (error as { code: string }).code,
        );
      timed.settimeout(0.01);
      const controller = new AbortController();
      const whole = outcome(timed.connect(address));
      const cut = outcome(aborted.connect(address, { signal: controller.signal }));
      const gone = outcome(closed.connect(address));
      controller.abort();
      closed.close();
      const result = [await cut, await gone];
      // Longer than the timeout of the first.
      await new Promise((resolve) => setTimeout(resolve, 50));
      // Again and again: a thread of the pool may ask after the first one.
      let connected = false;
      void whole.then(() => (connected = true));
      while (!connected) await async.gethostbyname('release.test');
      result.push(await whole);
      for (const each of [listener, timed, aborted]) each.close();
      return result;
    }, null);
    expect(result).toEqual(['ABORT_ERR', 'ECANCELED', 'connected']);
  });
});
