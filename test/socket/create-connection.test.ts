/** `create_connection`: which address is tried when, and what becomes of the others. */
import { setTimeout as delay } from 'node:timers/promises';
import { AF_INET, AF_INET6, SOCK_STREAM, type InetAddress, type Inet6Address } from 'bsd-sockets';
import { create_connection, type AddressInfo } from 'bsd-sockets/promises';
import * as resolver from '#lib/names/async';
import { Connect } from '#lib/operations/connect';
import { closeLater, facades, type AnySocket } from '../support/facades';
import { ownFolder } from '../support/kinds';
import { describeInNamespace } from '../support/namespace';
import { promisesEntry, runProgram } from '../support/programs';
import { unresponsive, watched } from '../support/variants';

const facade = facades.find(({ title }) => title === 'promises')!;
type Target = InetAddress | Inet6Address;

/** When the attempts began, and where to. */
let attempts: { address: Target; at: number }[];

beforeEach(() => {
  attempts = [];
  const issue = Connect.prototype.issue;
  const seen = new WeakSet<object>();
  jest.spyOn(Connect.prototype, 'issue').mockImplementation(function (this: Connect, calls) {
    if (!seen.has(this)) {
      seen.add(this);
      attempts.push({ address: (this as unknown as { address: Target }).address, at: performance.now() });
    }
    return issue.call(this, calls);
  });
});
afterEach(() => jest.restoreAllMocks());

/** Makes the resolver answer with these, for any name. What connected before is no attempt. */
function resolveTo(...addresses: Target[]): void {
  attempts = [];
  const answer = addresses.map((address): AddressInfo => ({
    family: address.address.includes(':') ? AF_INET6 : AF_INET,
    type: SOCK_STREAM,
    proto: 6,
    canonname: '',
    address,
  }));
  jest.spyOn(resolver, 'getaddrinfo').mockResolvedValue(answer);
}

async function listening(family: number = AF_INET): Promise<AnySocket> {
  const listener = facade.socket(family, SOCK_STREAM);
  await listener.bind({ address: family === AF_INET ? '127.0.0.1' : '::1', port: 0 });
  listener.listen();
  return listener;
}

/** An address that refuses. */
async function refusing(family: number = AF_INET): Promise<Target> {
  const listener = await listening(family);
  const address = listener.getsockname();
  listener.close();
  return address as Target;
}

const where = (socket: AnySocket): Target => socket.getsockname() as Target;
const anything = { address: 'anything', port: 1 };

it('connects to a numeric address', async () => {
  const listener = await listening();
  const { address, port } = where(listener);
  const socket = closeLater(await create_connection({ address, port }));
  expect(socket.getpeername()).toEqual(listener.getsockname());
  expect([socket.type, socket.gettimeout()]).toEqual([SOCK_STREAM, null]);
});

it('tries the families in turn, the first one’s first, each as soon as the one before has failed', async () => {
  const v4 = [await refusing(), await refusing(), await refusing()];
  const v6 = [await refusing(AF_INET6), await refusing(AF_INET6)];
  resolveTo(v6[0]!, v6[1]!, v4[0]!, v4[1]!, v4[2]!);
  const error: unknown = await create_connection(anything, { all_errors: true }).catch((reason: unknown) => reason);
  const order = [v6[0], v4[0], v6[1], v4[1], v4[2]];
  expect(attempts.map(({ address }) => address)).toEqual(order);
  expect(error).toBeInstanceOf(AggregateError);
  const { errors } = error as AggregateError;
  expect(errors).toHaveLength(5);
  for (const each of errors) expect(each).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect' });
  expect(errors.map(({ port }: { port: number }) => port)).toEqual(order.map((address) => address!.port));
});

it('reads its options once, before the first attempt', async () => {
  resolveTo(await refusing(), await refusing());
  let reads = 0;
  const once = {
    get all_errors() {
      if (reads++ > 0) throw new Error('read again');
      return true;
    },
  };
  await expect(create_connection(anything, once)).rejects.toBeInstanceOf(AggregateError);
});

it('reads each of its options once', async () => {
  resolveTo(await refusing());
  const read: PropertyKey[] = [];
  const options = new Proxy({}, { get: (_, name) => void read.push(name) });
  await expect(create_connection(anything, options)).toFailWith('ECONNREFUSED');
  expect(read.sort()).toEqual(['all_errors', 'signal', 'source_address', 'timeout']);
});

it('rejects with the last failure', async () => {
  const [first, last] = [await refusing(), await refusing()];
  resolveTo(first, last);
  await expect(create_connection(anything)).rejects.toMatchObject({ code: 'ECONNREFUSED', port: last.port });
});

it('tries the next one when 250 ms have brought nothing, and closes the loser', async () => {
  const silent = await unresponsive(facade, AF_INET6);
  const listener = await listening();
  resolveTo(where(silent), where(listener));
  const socket = closeLater(await create_connection(anything));
  expect(socket.getpeername()).toEqual(listener.getsockname());
  expect(attempts.map(({ address }) => address)).toEqual([where(silent), where(listener)]);
  // Timers count from the beginning of a turn of the event loop, which on a busy machine is some milliseconds before the attempt.
  expect(attempts[1]!.at - attempts[0]!.at).toBeGreaterThanOrEqual(200);
  // What the loser had open would fail the file.
});

it('takes the first to connect, though it was not the last to begin', async () => {
  const slow = await unresponsive(facade);
  const silent = await unresponsive(facade);
  const more = await unresponsive(facade);
  resolveTo(where(slow), where(silent), where(more));
  const connecting = create_connection(anything);
  while (attempts.length < 2) await delay(10);
  // There is room now: the kernel asks again a second after its first attempt.
  await facade.accept(slow);
  const socket = closeLater(await connecting);
  expect(socket.getpeername()).toEqual(slow.getsockname());
});

it('tries no more once one has connected', async () => {
  const listener = await listening();
  resolveTo(where(listener), await refusing(), await refusing());
  closeLater(await create_connection(anything));
  await delay(300);
  expect(attempts).toHaveLength(1);
});

it('bounds each attempt by its timeout', async () => {
  const silent = await unresponsive(facade);
  const other = await unresponsive(facade);
  resolveTo(where(silent), where(other));
  const error: unknown = await create_connection(anything, { timeout: 0.05, all_errors: true }).catch(
    (reason: unknown) => reason,
  );
  expect((error as AggregateError).errors).toMatchObject([
    { name: 'SocketTimeoutError', port: where(silent).port },
    { name: 'SocketTimeoutError', port: where(other).port },
  ]);
});

it('connects from a source address, which has to fit', async () => {
  const listener = await listening();
  resolveTo(await refusing(AF_INET6), where(listener));
  const socket = closeLater(await create_connection(anything, { source_address: { address: '127.0.0.5', port: 0 } }));
  expect(socket.getsockname()).toMatchObject({ address: '127.0.0.5' });
});

it('gives up all attempts when the signal fires', async () => {
  const [silent, other] = [await unresponsive(facade), await unresponsive(facade)];
  resolveTo(where(silent), where(other));
  const control = new AbortController();
  const connecting = watched(create_connection(anything, control));
  while (attempts.length < 2) await delay(10);
  expect(connecting.settled).toBe(false);
  control.abort(new Error('enough'));
  await expect(connecting.promise).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'enough' } });
});

it('makes no attempt when the signal fires as the name is resolved', async () => {
  const control = new AbortController();
  const listener = await listening();
  const answer = [{ family: AF_INET, type: SOCK_STREAM, proto: 6, canonname: '', address: where(listener) }];
  jest.spyOn(resolver, 'getaddrinfo').mockImplementation(() => {
    control.abort();
    return Promise.resolve(answer as never);
  });
  await expect(create_connection(anything, control)).toFailWith('ABORT_ERR');
  expect(attempts).toEqual([]);
});

it.each([
  ['no address', undefined, {}, 'ERR_INVALID_ARG_TYPE'],
  ['a port that is none', { address: '127.0.0.1', port: 65536 }, {}, 'ERR_OUT_OF_RANGE'],
  ['a timeout that is none', { address: '127.0.0.1', port: 1 }, { timeout: 'x' }, 'ERR_INVALID_ARG_TYPE'],
  ['a negative timeout', { address: '127.0.0.1', port: 1 }, { timeout: -1 }, 'ERR_OUT_OF_RANGE'],
  ['options that are none', { address: '127.0.0.1', port: 1 }, 'x', 'ERR_INVALID_ARG_TYPE'],
])('rejects %s', async (_, address, options, code) => {
  await expect(create_connection(address as never, options as never)).toFailWith(code);
  expect(attempts).toEqual([]);
});

describeInNamespace('a host whose IPv6 address swallows all that is sent to it', ['unshare', 'mount'], () => {
  const NAME = 'half-dead.test';

  /** Runs a program where that host is: in a network and with a table of hosts of its own. */
  async function there(source: string): Promise<unknown> {
    const setUp = `
      ip link set lo up
      ip link add hole type veth peer name bottom
      ip address add 2001:db8:9::1/64 dev hole nodad
      ip link set hole up
      ip link set bottom up
      ip neighbour add 2001:db8:9::2 lladdr 02:00:00:00:00:02 dev hole
      mount -t tmpfs none "$0"
      printf '2001:db8:9::2 ${NAME}\\n127.0.0.1 ${NAME}\\n' >"$0/hosts"
      mount --bind "$0/hosts" /etc/hosts
      exec "$@"`;
    const output = await runProgram(
      `const { create_connection, create_server, getaddrinfo, SOCK_STREAM } = require(${JSON.stringify(promisesEntry)});
      (async () => {
        const server = await create_server({ address: '127.0.0.1', port: 0 });
        const { port } = server.getsockname();
        const target = { address: '${NAME}', port };
        const began = performance.now();
        ${source}
        process.exit();
      })();`,
      ['unshare', '--net', '--mount', '--', 'sh', '-ec', setUp, ownFolder()],
    );
    return JSON.parse(output);
  }

  it('is connected to by its other address after 250 ms', async () => {
    const [order, peer, took] = (await there(`
      const found = await getaddrinfo(target.address, port, 0, SOCK_STREAM);
      const client = await create_connection(target);
      console.log(JSON.stringify([
        found.map(({ address }) => address.address), client.getpeername().address, performance.now() - began,
      ]));`)) as [string[], string, number];
    expect(order).toEqual(['2001:db8:9::2', '127.0.0.1']);
    expect(peer).toBe('127.0.0.1');
    expect(took).toBeGreaterThanOrEqual(249);
    // TCP itself would try for two minutes.
    expect(took).toBeLessThan(20_000);
  });

  it('is connected to at once where the first address fails at once', async () => {
    expect(
      await there(`
        require('node:child_process').execFileSync('ip', ['link', 'set', 'hole', 'down']);
        const error = await create_connection({ ...target, port: 1 }, { all_errors: true }).catch((reason) => reason);
        console.log(JSON.stringify(error.errors.map(({ code, address }) => code + ' ' + address)));`),
    ).toEqual(expect.arrayContaining(['ECONNREFUSED 127.0.0.1', 'ENETUNREACH 2001:db8:9::2']));
  });

  it('and nothing else: each attempt has its time', async () => {
    expect(
      await there(`
        server.close();
        const error = await create_connection(target, { timeout: 0.4, all_errors: true }).catch((reason) => reason);
        console.log(JSON.stringify(error.errors.map(({ code, address }) => code + ' ' + address)));`),
    ).toEqual(['ECONNREFUSED 127.0.0.1', 'ETIMEDOUT 2001:db8:9::2']);
  });
});
