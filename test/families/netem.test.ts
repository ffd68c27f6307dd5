/**
 * Links that netem makes bad: packets late, out of order, doubled, damaged, lost. TCP delivers every byte all the same, and
 * batches of UDP report what came. One end of each connection is a blocking Socket in a worker, the other an async one.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SHUT_WR } from 'bsd-sockets/promises';
import { digest, digestOf, Link, numbered, numberOf } from '../support/link';
import { entry } from '../support/programs';
import { describeWhere, takesDiscipline } from './family';

const DELAY = ['delay', '10ms', '5ms'];
const BAD = {
  'delayed and out of order': [...DELAY, 'reorder', '25%', '50%'],
  doubled: ['duplicate', '30%'],
  damaged: ['corrupt', '5%'],
  lost: ['loss', '5%'],
  'all of that': [...DELAY, 'reorder', '25%', 'duplicate', '10%', 'corrupt', '2%', 'loss', '2%'],
};

describeWhere('netem', 'a bad network', takesDiscipline('netem', ...DELAY), () => {
  let link: Link;

  beforeAll(() => {
    link = new Link();
    for (const [namespace, device] of ends()) namespace.run('tc', 'qdisc', 'add', 'dev', device, 'root', 'netem');
  });
  afterAll(() => link.close());

  const ends = () =>
    [
      [link.here, 'v0'],
      [link.there, 'v1'],
    ] as const;

  function become(bad: readonly string[]): void {
    for (const [namespace, device] of ends()) {
      // A change would keep what it does not name.
      namespace.run('tc', 'qdisc', 'del', 'dev', device, 'root');
      namespace.run('tc', 'qdisc', 'add', 'dev', device, 'root', 'netem', ...bad);
    }
  }

  it.each(Object.entries(BAD))('TCP delivers every byte, both ways, while packets are %s', async (_, bad) => {
    const [client, server] = await link.connection();
    become(bad);
    const echo = new Worker(
      `const { workerData } = require('node:worker_threads');
       const { SHUT_WR, Socket } = require(${JSON.stringify(entry)});
       const socket = new Socket({ fileno: workerData });
       socket.setblocking(true);
       for (let data; (data = socket.recv(65536)).length > 0; ) socket.sendall(data);
       socket.shutdown(SHUT_WR);
       socket.close();`,
      { eval: true, workerData: server.detach() },
    );
    const ended = once(echo, 'exit');
    const data = randomBytes(300_000);
    const echoed = digestOf(client);
    await client.sendall(data);
    client.shutdown(SHUT_WR);
    expect(await echoed).toBe(digest(data));
    expect(await ended).toEqual([0]);
  });

  const COUNT = 60;
  const everyNumber = Array.from({ length: COUNT }, (_, number) => number);

  /** The numbers of what arrives, in batches, of datagrams with the numbers of `everyNumber`. */
  async function arrivalsOf(bad: readonly string[]): Promise<number[]> {
    become([]);
    const [sender, receiver] = await link.datagrams();
    // Resolves the neighbour's address.
    await sender.send(numbered(COUNT));
    expect(numberOf(await receiver.recv(200))).toBe(COUNT);
    become(bad);
    for (let number = 0; number < COUNT; number++) await sender.send(numbered(number));
    const arrived: number[] = [];
    receiver.settimeout(2);
    const failed = (async () => {
      for await (const [data] of receiver.messages(200, { batch: 16 })) arrived.push(numberOf(data));
    })();
    await expect(failed).toFailWith('ETIMEDOUT', 'recvfrom');
    return arrived;
  }

  const inOrder = (numbers: number[]): number[] => [...numbers].sort((a, b) => a - b);

  it('batches of UDP have doubled datagrams twice', async () => {
    const arrived = await arrivalsOf(['duplicate', '100%']);
    expect(inOrder(arrived)).toEqual(everyNumber.flatMap((number) => [number, number]));
  });

  it('batches of UDP have datagrams in the order of their arrival', async () => {
    const arrived = await arrivalsOf(['delay', '50ms', 'reorder', '50%']);
    expect(arrived).not.toEqual(everyNumber);
    expect(inOrder(arrived)).toEqual(everyNumber);
  });

  it('a damaged datagram does not arrive', async () => {
    const arrived = await arrivalsOf(['corrupt', '50%']);
    expect(arrived.length).toBeLessThan(COUNT);
    expect(arrived.length).toBeGreaterThan(0);
    expect(new Set(arrived).size).toBe(arrived.length);
  });
});
