/**
 * Disciplines of queueing: over a link that netem delays the error queue has timestamps when their time comes; fq and etf
 * send when they are told to.
 */
import {
  AF_INET,
  errno,
  IP_RECVERR,
  IPPROTO_IP,
  MSG_ERRQUEUE,
  SCM_TIMESTAMPING,
  SCM_TSTAMP_ACK,
  SCM_TSTAMP_SCHED,
  SCM_TSTAMP_SND,
  SCM_TXTIME,
  SO_EE_CODE_TXTIME_INVALID_PARAM,
  SO_EE_ORIGIN_TIMESTAMPING,
  SO_EE_ORIGIN_TXTIME,
  SO_TIMESTAMPING,
  SO_TXTIME,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOF_TIMESTAMPING_OPT_ID,
  SOF_TIMESTAMPING_OPT_TSONLY,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TIMESTAMPING_TX_ACK,
  SOF_TIMESTAMPING_TX_SCHED,
  SOF_TIMESTAMPING_TX_SOFTWARE,
  SOF_TXTIME_REPORT_ERRORS,
  SOL_SOCKET,
  type AncillaryMessage,
  type ScmTimestamping,
  type SockExtendedErr,
} from 'bsd-sockets';
import { type AnySocket, type Facade, facades } from '../support/facades';
import { valueOf } from '../support/udp';
import { Namespace } from '../support/namespace';
import { describeWhere, takesDiscipline } from './family';

/** Milliseconds, each way. */
const DELAY = 50;
const ROOM = 512;
const [ours, theirs] = ['192.0.2.1', '192.0.2.2'];

function delayed(namespace: Namespace, device: string): void {
  namespace.run('tc', 'qdisc', 'add', 'dev', device, 'root', 'netem', 'delay', `${DELAY}ms`);
}

/** One entry of the error queue: what it is of, which packet, and when, in milliseconds. */
interface Stamp {
  what: number;
  id: number;
  time: number;
}

function timeOf(ancdata: AncillaryMessage[]): number {
  const [{ sec, nsec }] = valueOf<ScmTimestamping>(ancdata, SOL_SOCKET, SCM_TIMESTAMPING)!.ts;
  return sec * 1000 + nsec / 1e6;
}

async function stamp(facade: Facade, socket: AnySocket): Promise<Stamp> {
  if (facade.blocks) await facade.lib.poll([{ fd: socket, events: 0 }], 10);
  const { ancdata } = await socket.recvmsg(1, ROOM, MSG_ERRQUEUE);
  const error = valueOf<SockExtendedErr>(ancdata, IPPROTO_IP, IP_RECVERR)!;
  expect(error.origin).toBe(SO_EE_ORIGIN_TIMESTAMPING);
  return { what: error.info, id: error.data, time: timeOf(ancdata) };
}

describeWhere('netem', 'timestamps of what is sent', takesDiscipline('netem', 'delay', '1ms'), () => {
  let a: Namespace;
  let b: Namespace;

  beforeAll(() => {
    [a, b] = Namespace.pair();
    for (const [namespace, device, address] of [
      [a, 'v0', ours],
      [b, 'v1', theirs],
    ] as const) {
      namespace.run('ip', 'address', 'add', `${address}/24`, 'dev', device);
      delayed(namespace, device);
    }
  });

  afterAll(() => {
    a.close();
    b.close();
  });

  function stamping(socket: AnySocket, flags: number): void {
    const always = SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_ID | SOF_TIMESTAMPING_OPT_TSONLY;
    socket.setsockopt(SOL_SOCKET, SO_TIMESTAMPING, { flags: flags | always } as never);
  }

  async function datagrams(facade: Facade): Promise<[AnySocket, AnySocket]> {
    const from = a.within(() => facade.socket(AF_INET, SOCK_DGRAM));
    const to = b.within(() => facade.socket(AF_INET, SOCK_DGRAM));
    await to.bind({ address: theirs, port: 0 });
    await from.connect(to.getsockname());
    return [from, to];
  }

  describe.each(facades)('$title', (facade) => {
    it('a datagram enters the queue, leaves it later, and arrives', async () => {
      const [from, to] = await datagrams(facade);
      stamping(from, SOF_TIMESTAMPING_TX_SCHED | SOF_TIMESTAMPING_TX_SOFTWARE);
      stamping(to, SOF_TIMESTAMPING_RX_SOFTWARE);
      for (const id of [0, 1]) {
        await from.send('x');
        const queued = await stamp(facade, from);
        expect(queued).toMatchObject({ what: SCM_TSTAMP_SCHED, id });
        const sent = await stamp(facade, from);
        expect(sent).toMatchObject({ what: SCM_TSTAMP_SND, id });
        // By the kernel's own clock; it may be early by a tick.
        expect(sent.time - queued.time).toBeGreaterThan(DELAY - 10);
        const { ancdata } = await to.recvmsg(1, ROOM);
        expect(timeOf(ancdata)).toBeGreaterThanOrEqual(sent.time);
      }
    });

    it('what TCP sent is acknowledged after both ways', async () => {
      const listener = b.within(() => facade.socket(AF_INET, SOCK_STREAM));
      await listener.bind({ address: theirs, port: 0 });
      listener.listen();
      const client = a.within(() => facade.socket(AF_INET, SOCK_STREAM));
      await client.connect(listener.getsockname());
      stamping(client, SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_TX_ACK);
      await client.send('12345');
      const sent = await stamp(facade, client);
      // Of a stream the number is that of the last byte.
      expect(sent).toMatchObject({ what: SCM_TSTAMP_SND, id: 4 });
      const acknowledged = await stamp(facade, client);
      expect(acknowledged).toMatchObject({ what: SCM_TSTAMP_ACK, id: 4 });
      expect(acknowledged.time - sent.time).toBeGreaterThan(DELAY - 10);
    });

    if (facade.blocks) return;

    it('a read of the error queue waits for it, while a recv waits for data', async () => {
      const [from, to] = await datagrams(facade);
      stamping(from, SOF_TIMESTAMPING_TX_SOFTWARE);
      const data = from.recv(100);
      const first = stamp(facade, from);
      const second = stamp(facade, from);
      await from.send('one');
      await from.send('two');
      expect([(await first).id, (await second).id]).toEqual([0, 1]);
      const [, address] = await to.recvfrom(10);
      await to.sendto('answer', address as never);
      expect(String(await data)).toBe('answer');
    });
  });
});

/** A pair of UDP sockets over a loopback interface of their own with this discipline. */
function overLoopback(...discipline: string[]): (facade: Facade) => Promise<[AnySocket, AnySocket]> {
  let namespace: Namespace;
  beforeAll(() => {
    namespace = Namespace.create();
    namespace.run('tc', 'qdisc', 'add', 'dev', 'lo', 'root', ...discipline);
  });
  afterAll(() => namespace.close());
  return async (facade) => {
    const from = namespace.within(() => facade.socket(AF_INET, SOCK_DGRAM));
    const to = namespace.within(() => facade.socket(AF_INET, SOCK_DGRAM));
    await to.bind({ address: '127.0.0.1', port: 0 });
    await from.connect(to.getsockname());
    return [from, to];
  };
}

const CLOCK_MONOTONIC = 1;
const CLOCK_TAI = 11;

describeWhere('fq', 'SO_TXTIME', takesDiscipline('fq'), () => {
  const pair = overLoopback('fq');

  it.each(facades)('a datagram leaves when its control message says: $title', async (facade) => {
    const [from, to] = await pair(facade);
    from.setsockopt(SOL_SOCKET, SO_TXTIME, { clockid: CLOCK_MONOTONIC, flags: 0 });
    expect(from.getsockopt(SOL_SOCKET, SO_TXTIME)).toEqual({ clockid: CLOCK_MONOTONIC, flags: 0 });
    const due = process.hrtime.bigint() + 100_000_000n;
    await from.sendmsg(['later'], [{ level: SOL_SOCKET, type: SCM_TXTIME, data: due }]);
    expect(String(await to.recv(10))).toBe('later');
    expect(process.hrtime.bigint()).toBeGreaterThanOrEqual(due);
  });
});

const ETF = ['etf', 'clockid', 'CLOCK_TAI', 'delta', '1000000'];

describeWhere('etf', 'SO_TXTIME', takesDiscipline(...ETF), () => {
  const pair = overLoopback(...ETF);

  it.each(facades)('the error queue tells of a time that had passed: $title', async (facade) => {
    const [from] = await pair(facade);
    from.setsockopt(SOL_SOCKET, SO_TXTIME, { clockid: CLOCK_TAI, flags: SOF_TXTIME_REPORT_ERRORS });
    const passed = 0x12_3456_789an;
    await from.sendmsg(['too late'], [{ level: SOL_SOCKET, type: SCM_TXTIME, data: passed }]);
    await facade.lib.poll([{ fd: from, events: 0 }], 10);
    const { ancdata } = await from.recvmsg(100, ROOM, MSG_ERRQUEUE);
    expect(valueOf<SockExtendedErr>(ancdata, IPPROTO_IP, IP_RECVERR)).toMatchObject({
      errno: errno.EINVAL,
      origin: SO_EE_ORIGIN_TXTIME,
      code: SO_EE_CODE_TXTIME_INVALID_PARAM,
      data: 0x12,
      info: 0x3456_789a,
    });
  });
});
