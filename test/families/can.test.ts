/** `AF_CAN` on a virtual bus of its own: raw frames, the broadcast manager, ISO-TP, J1939. */
import {
  AF_CAN,
  CAN_BCM,
  CAN_BCM_RX_CHANGED,
  CAN_BCM_RX_SETUP,
  CAN_BCM_RX_TIMEOUT,
  CAN_BCM_SETTIMER,
  CAN_BCM_STARTTIMER,
  CAN_BCM_TX_COUNTEVT,
  CAN_BCM_TX_DELETE,
  CAN_BCM_TX_EXPIRED,
  CAN_BCM_TX_SEND,
  CAN_BCM_TX_SETUP,
  CAN_EFF_FLAG,
  CAN_INV_FILTER,
  CAN_ISOTP,
  CAN_J1939,
  CAN_RAW,
  CAN_RAW_ERR_FILTER,
  CAN_RAW_FD_FRAMES,
  CAN_RAW_FILTER,
  CAN_RAW_JOIN_FILTERS,
  CAN_RAW_LOOPBACK,
  CAN_RAW_RECV_OWN_MSGS,
  CAN_SFF_MASK,
  errno,
  if_nametoindex,
  J1939_NO_ADDR,
  J1939_NO_NAME,
  MessageBatch,
  MSG_CONFIRM,
  MSG_DONTROUTE,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  SCM_CAN_RAW_ERRQUEUE,
  SCM_J1939_DEST_ADDR,
  SCM_J1939_DEST_NAME,
  SCM_J1939_ERRQUEUE,
  SCM_J1939_PRIO,
  SCM_TIMESTAMP,
  SCM_TIMESTAMPING,
  SCM_TSTAMP_ACK,
  SO_BROADCAST,
  SO_EE_ORIGIN_LOCAL,
  SO_EE_ORIGIN_TIMESTAMPING,
  SO_J1939_ERRQUEUE,
  SO_J1939_FILTER,
  SO_J1939_PROMISC,
  SO_J1939_SEND_PRIO,
  SO_TIMESTAMP,
  SO_TIMESTAMPING,
  SOCK_DGRAM,
  SOCK_RAW,
  SOF_TIMESTAMPING_OPT_CMSG,
  SOF_TIMESTAMPING_OPT_ID,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TIMESTAMPING_TX_ACK,
  SOF_TIMESTAMPING_TX_SOFTWARE,
  SOL_CAN_J1939,
  SOL_CAN_RAW,
  SOL_SOCKET,
  type CanAddress,
  type ScmTimestamping,
  type SockExtendedErr,
  type Timeval,
} from 'bsd-sockets';
import { type AnySocket, type Facade, facades } from '../support/facades';
import { valueOf } from '../support/udp';
import { Namespace } from '../support/namespace';
import { all, describeWhere, makes, program, struct } from './family';

const CAN_FD_MTU = 72;

/** A `struct can_frame`. */
function frame(id: number, data: string | Buffer): Buffer {
  const bytes = Buffer.from(data as string);
  return struct([4, id], [1, bytes.length], Buffer.alloc(3), bytes, Buffer.alloc(8 - bytes.length));
}

/** A `struct canfd_frame`. */
function fdFrame(id: number, data: Buffer): Buffer {
  return struct([4, id], [1, data.length], Buffer.alloc(3), data, Buffer.alloc(64 - data.length));
}

function parse(bytes: Buffer): { id: number; data: string } {
  const id = new Uint32Array(new Uint8Array(bytes.subarray(0, 4)).buffer)[0]!;
  return { id, data: bytes.toString('utf8', 8, 8 + bytes[4]!) };
}

/** A namespace with a virtual bus, for the tests of a `describe`. */
function bus(): { readonly ifindex: number; within<R>(call: () => R): R } {
  let namespace: Namespace | undefined;
  let ifindex = 0;
  beforeAll(() => {
    namespace = Namespace.create();
    namespace.run('ip', 'link', 'add', 'vcan0', 'mtu', String(CAN_FD_MTU), 'type', 'vcan');
    namespace.run('ip', 'link', 'set', 'vcan0', 'up');
    ifindex = namespace.within(() => if_nametoindex('vcan0'));
  });
  afterAll(() => namespace?.close());
  return {
    get ifindex() {
      return ifindex;
    },
    within: (call) => namespace!.within(call),
  };
}

/** A probe: there is the protocol, and a virtual bus. */
function onBus(type: number, proto: number): () => void {
  return all(makes(AF_CAN, type, proto), program('ip'), () => {
    const namespace = Namespace.create();
    try {
      namespace.run('ip', 'link', 'add', 'vcan0', 'type', 'vcan');
    } finally {
      namespace.close();
    }
  });
}

describeWhere('CAN_RAW', '', onBus(SOCK_RAW, CAN_RAW), () => {
  const vcan = bus();

  async function raw(facade: Facade, address: CanAddress = { ifindex: vcan.ifindex }): Promise<AnySocket> {
    const s = vcan.within(() => facade.socket(AF_CAN, SOCK_RAW, CAN_RAW));
    await vcan.within(() => s.bind(address));
    return s;
  }

  describe.each(facades)('$title', (facade) => {
    it('frames go from one to the other', async () => {
      const [a, b] = [await raw(facade, { ifname: 'vcan0' }), await raw(facade)];
      const from = { family: AF_CAN, ifindex: vcan.ifindex };
      expect(a.getsockname()).toEqual(from);
      expect(await a.send(frame(0x123, 'data'))).toBe(16);
      const [bytes, address] = await b.recvfrom(100);
      expect(parse(bytes)).toEqual({ id: 0x123, data: 'data' });
      expect(address).toEqual(from);
      await b.send(frame(CAN_EFF_FLAG | 0x12345678, '12345678'));
      expect(parse(await a.recv(16))).toEqual({ id: (CAN_EFF_FLAG | 0x12345678) >>> 0, data: '12345678' });
    });

    it('of all interfaces one is named by sendto', async () => {
      const [a, b] = [await raw(facade, { ifname: '' }), await raw(facade)];
      expect(a.getsockname()).toEqual({ family: AF_CAN, ifindex: 0 });
      await a.sendto(frame(1, 'to'), b.getsockname());
      expect(parse(await b.recv(16))).toEqual({ id: 1, data: 'to' });
      await b.send(frame(2, 'from'));
      const [, address] = await a.recvfrom(16);
      expect(address).toEqual(b.getsockname());
      await expect(() => a.send(frame(1, 'x'))).toFailWith('ENXIO', 'send');
    });

    it('a message’s flags tell whose frame it is', async () => {
      const [a, b] = [await raw(facade), await raw(facade)];
      a.setsockopt(SOL_CAN_RAW, CAN_RAW_RECV_OWN_MSGS, true);
      await a.send(frame(7, 'own'));
      expect((await b.recvmsg(16)).flags & (MSG_DONTROUTE | MSG_CONFIRM)).toBe(MSG_DONTROUTE);
      const own = await a.recvmsg(16);
      expect(parse(own.data)).toEqual({ id: 7, data: 'own' });
      expect(own.flags & (MSG_DONTROUTE | MSG_CONFIRM)).toBe(MSG_DONTROUTE | MSG_CONFIRM);
    });

    it('filters let through what they say', async () => {
      const [a, b] = [await raw(facade), await raw(facade)];
      const filters = [
        { id: 0x100, mask: CAN_SFF_MASK },
        { id: 0x200, mask: 0x700 },
      ];
      b.setsockopt(SOL_CAN_RAW, CAN_RAW_FILTER, filters);
      expect(b.getsockopt(SOL_CAN_RAW, CAN_RAW_FILTER)).toEqual(filters);
      for (const id of [0x0ff, 0x100, 0x101, 0x200, 0x2ff, 0x300]) await a.send(frame(id, ''));
      for (const id of [0x100, 0x200, 0x2ff]) expect(parse(await b.recv(16)).id).toBe(id);
      await expect(() => b.recv(16, MSG_DONTWAIT)).toFailWith('EAGAIN');

      // All but one, and of those all but another: both must agree.
      b.setsockopt(SOL_CAN_RAW, CAN_RAW_FILTER, [
        { id: CAN_INV_FILTER | 1, mask: CAN_SFF_MASK },
        { id: CAN_INV_FILTER | 2, mask: CAN_SFF_MASK },
      ]);
      b.setsockopt(SOL_CAN_RAW, CAN_RAW_JOIN_FILTERS, 1);
      for (const id of [1, 2, 3]) await a.send(frame(id, ''));
      expect(parse(await b.recv(16)).id).toBe(3);

      b.setsockopt(SOL_CAN_RAW, CAN_RAW_FILTER, []);
      expect(b.getsockopt(SOL_CAN_RAW, CAN_RAW_FILTER)).toEqual([]);
      await a.send(frame(3, ''));
      await expect(() => b.recv(16, MSG_DONTWAIT)).toFailWith('EAGAIN');
    });

    it('CAN FD is asked for', async () => {
      const [a, b] = [await raw(facade), await raw(facade)];
      const bytes = Buffer.from('x'.repeat(64));
      await expect(() => a.send(fdFrame(1, bytes))).toFailWith('EINVAL', 'send');
      for (const s of [a, b]) s.setsockopt(SOL_CAN_RAW, CAN_RAW_FD_FRAMES, 1);
      expect(a.getsockopt(SOL_CAN_RAW, CAN_RAW_FD_FRAMES)).toBe(1);
      await a.send(fdFrame(1, bytes));
      await a.send(frame(2, 'short'));
      const received = await b.recv(100);
      expect(received).toHaveLength(CAN_FD_MTU);
      expect(parse(received)).toEqual({ id: 1, data: bytes.toString() });
      expect(await b.recv(100)).toHaveLength(16);
    });

    it('many in one call', async () => {
      const [a, b] = [await raw(facade), await raw(facade)];
      const sent = new MessageBatch(5, 16);
      for (let id = 0; id < 5; id++) sent.add(frame(id, `${id}`));
      expect(await a.sendmmsg(sent)).toBe(5);
      const batch = new MessageBatch(10, 16);
      expect(await b.recvmmsg(batch)).toBe(5);
      expect(batch.copy().map((bytes) => parse(bytes).data)).toEqual(['0', '1', '2', '3', '4']);
      expect(batch.address(4)).toEqual({ family: AF_CAN, ifindex: vcan.ifindex });
    });

    it('tells when a frame came', async () => {
      const [a, b] = [await raw(facade), await raw(facade)];
      b.setsockopt(SOL_SOCKET, SO_TIMESTAMP, 1);
      await a.send(frame(1, 'now'));
      const { ancdata } = await b.recvmsg(16, 100);
      const { sec } = valueOf<Timeval>(ancdata, SOL_SOCKET, SCM_TIMESTAMP)!;
      expect(Math.abs(sec - Date.now() / 1000)).toBeLessThan(60);
    });

    it('the error queue tells when a frame was sent', async () => {
      const a = await raw(facade);
      const flags = SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE;
      a.setsockopt(SOL_SOCKET, SO_TIMESTAMPING, { flags } as never);
      await a.send(frame(9, 'stamped'));
      await facade.lib.poll([{ fd: a, events: 0 }], 10);
      const { data, ancdata } = await a.recvmsg(100, 500, MSG_ERRQUEUE);
      expect(parse(data)).toEqual({ id: 9, data: 'stamped' });
      expect(valueOf<SockExtendedErr>(ancdata, SOL_CAN_RAW, SCM_CAN_RAW_ERRQUEUE)).toMatchObject({
        errno: errno.ENOMSG,
        origin: SO_EE_ORIGIN_TIMESTAMPING,
      });
      const { ts } = valueOf<ScmTimestamping>(ancdata, SOL_SOCKET, SCM_TIMESTAMPING)!;
      expect(Math.abs(ts[0].sec - Date.now() / 1000)).toBeLessThan(60);
    });

    it('what is no frame is refused', async () => {
      const a = await raw(facade);
      await expect(() => a.send(Buffer.alloc(15))).toFailWith('EINVAL', 'send');
    });

    it('an interface that there is not', async () => {
      const s = facade.socket(AF_CAN, SOCK_RAW, CAN_RAW);
      await expect(() => s.bind({ ifname: 'nosuchif' })).toFailWith('ENODEV', 'bind');
      await expect(() => s.bind({ ifindex: 0x7ffffff })).toFailWith('ENODEV', 'bind');
    });

    if (facade.blocks) return;

    it('wakes a recv that waits', async () => {
      const [a, b] = [await raw(facade), await raw(facade)];
      const received = b.recv(16);
      await a.send(frame(1, 'woken'));
      expect(parse(await received).data).toBe('woken');
    });

    it('a bus that goes down ends what waits', async () => {
      const own = Namespace.create();
      own.run('ip', 'link', 'add', 'vcan9', 'type', 'vcan');
      own.run('ip', 'link', 'set', 'vcan9', 'up');
      const s = own.within(() => facade.socket(AF_CAN, SOCK_RAW, CAN_RAW));
      await own.within(() => s.bind({ ifname: 'vcan9' }));
      const waiting = expect(s.recv(16)).toFailWith('ENETDOWN', 'recv');
      own.run('ip', 'link', 'set', 'vcan9', 'down');
      await waiting;
      own.close();
    });
  });

  it('options have their types', async () => {
    const s = await raw(facades[0]!);
    expect(s.getsockopt(SOL_CAN_RAW, CAN_RAW_LOOPBACK)).toBe(1);
    s.setsockopt(SOL_CAN_RAW, CAN_RAW_LOOPBACK, false);
    expect(s.getsockopt(SOL_CAN_RAW, CAN_RAW_LOOPBACK)).toBe(0);
    s.setsockopt(SOL_CAN_RAW, CAN_RAW_ERR_FILTER, 0x1fff_ffff);
    expect(s.getsockopt(SOL_CAN_RAW, CAN_RAW_ERR_FILTER)).toBe(0x1fff_ffff);
    expect(s.getsockopt(SOL_CAN_RAW, CAN_RAW_FILTER)).toEqual([{ id: 0, mask: 0 }]);
    expect(() => s.setsockopt(SOL_CAN_RAW, CAN_RAW_FILTER, [{ id: 1 }] as never)).toFailWith('ERR_INVALID_ARG_TYPE');
  });
});

describeWhere('CAN_BCM', '', onBus(SOCK_DGRAM, CAN_BCM), () => {
  const vcan = bus();

  /** A `struct bcm_msg_head` and its frames; intervals in milliseconds. */
  function request(
    head: { opcode: number; flags?: number; count?: number; first?: number; then?: number; id: number },
    ...frames: Buffer[]
  ): Buffer {
    const long = process.arch === 'ia32' || process.arch === 'arm' ? 4 : 8;
    const interval = (ms = 0): [4 | 8, number][] => [
      [long, Math.floor(ms / 1000)],
      [long, (ms % 1000) * 1000],
    ];
    const { opcode, flags = 0, count = 0, first, then, id } = head;
    const start = struct([4, opcode], [4, flags], [4, count], Buffer.alloc(long - 4));
    const intervals = struct(...interval(first), ...interval(then));
    return Buffer.concat([start, intervals, struct([4, id], [4, frames.length]), ...frames]);
  }

  const opcodeOf = (bytes: Buffer): number => new Uint32Array(new Uint8Array(bytes.subarray(0, 4)).buffer)[0]!;

  describe.each(facades)('$title', (facade) => {
    async function open(): Promise<[manager: AnySocket, bus: AnySocket]> {
      const [manager, other] = vcan.within(() => [
        facade.socket(AF_CAN, SOCK_DGRAM, CAN_BCM),
        facade.socket(AF_CAN, SOCK_RAW, CAN_RAW),
      ]);
      await manager.connect({ ifindex: vcan.ifindex });
      await other.bind({ ifindex: vcan.ifindex });
      return [manager, other];
    }

    it('sends one frame', async () => {
      const [manager, other] = await open();
      await manager.send(request({ opcode: CAN_BCM_TX_SEND, id: 0x42 }, frame(0x42, 'once')));
      expect(parse(await other.recv(16))).toEqual({ id: 0x42, data: 'once' });
    });

    it('sends cyclically, counts, and tells of the end', async () => {
      const [manager, other] = await open();
      const flags = CAN_BCM_SETTIMER | CAN_BCM_STARTTIMER | CAN_BCM_TX_COUNTEVT;
      await manager.send(
        request({ opcode: CAN_BCM_TX_SETUP, flags, count: 3, first: 10, id: 0x43 }, frame(0x43, 'again')),
      );
      for (let i = 0; i < 3; i++) expect(parse(await other.recv(16))).toEqual({ id: 0x43, data: 'again' });
      const [notice, address] = await manager.recvfrom(200);
      expect(opcodeOf(notice)).toBe(CAN_BCM_TX_EXPIRED);
      expect(address).toMatchObject({ family: AF_CAN });
      await manager.send(request({ opcode: CAN_BCM_TX_DELETE, id: 0x43 }));
      await expect(() => manager.send(request({ opcode: CAN_BCM_TX_DELETE, id: 0x43 }))).toFailWith('EINVAL', 'send');
    });

    it('tells of content that changes, and of a frame that does not come', async () => {
      const [manager, other] = await open();
      const mask = frame(0x44, Buffer.from('ff00000000000000', 'hex'));
      const flags = CAN_BCM_SETTIMER | CAN_BCM_STARTTIMER;
      await manager.send(request({ opcode: CAN_BCM_RX_SETUP, flags, first: 200, id: 0x44 }, mask));
      for (const text of ['A1', 'A2', 'B3']) await other.send(frame(0x44, text));
      const changes = [await manager.recv(200), await manager.recv(200)];
      expect(changes.map(opcodeOf)).toEqual([CAN_BCM_RX_CHANGED, CAN_BCM_RX_CHANGED]);
      expect(changes.map((bytes) => parse(bytes.subarray(bytes.length - 16)).data)).toEqual(['A1', 'B3']);
      expect(opcodeOf(await manager.recv(200))).toBe(CAN_BCM_RX_TIMEOUT);
    });
  });
});

describeWhere('CAN_ISOTP', '', onBus(SOCK_DGRAM, CAN_ISOTP), () => {
  const vcan = bus();

  it.each(facades)('carries long messages in frames: $title', async (facade) => {
    const a = vcan.within(() => facade.socket(AF_CAN, SOCK_DGRAM, CAN_ISOTP));
    const b = vcan.within(() => facade.socket(AF_CAN, SOCK_DGRAM, CAN_ISOTP));
    await a.bind({ ifindex: vcan.ifindex, rx_id: 0x100, tx_id: 0x200 });
    await b.bind({ ifindex: vcan.ifindex, rx_id: 0x200, tx_id: 0x100 });
    expect(a.getsockname()).toEqual({ family: AF_CAN, ifindex: vcan.ifindex, rx_id: 0x100, tx_id: 0x200 });
    const message = Buffer.from('long message '.repeat(20));
    expect(await a.send(message)).toBe(message.length);
    expect((await b.recv(4096)).equals(message)).toBe(true);
  });
});

describeWhere('CAN_J1939', '', onBus(SOCK_DGRAM, CAN_J1939), () => {
  const vcan = bus();
  /** Of the first format: the message names its receiver. */
  const PGN = 0x1_2300;

  async function node(facade: Facade, address: Partial<CanAddress>): Promise<AnySocket> {
    const s = vcan.within(() => facade.socket(AF_CAN, SOCK_DGRAM, CAN_J1939));
    await s.bind({ ifindex: vcan.ifindex, ...address });
    return s;
  }

  const addressOf = (addr: number, pgn: number, name = J1939_NO_NAME): CanAddress => ({
    family: AF_CAN,
    ifindex: vcan.ifindex,
    name: BigInt(name),
    pgn,
    addr,
  });

  describe.each(facades)('$title', (facade) => {
    it('tells who sent which group, to whom, how urgently', async () => {
      const a = await node(facade, { addr: 0x20 });
      const b = await node(facade, { addr: 0x30 });
      expect(a.getsockname()).toMatchObject({ ifindex: vcan.ifindex, name: 0n, addr: 0x20 });
      a.setsockopt(SOL_CAN_J1939, SO_J1939_SEND_PRIO, 3);
      expect(a.getsockopt(SOL_CAN_J1939, SO_J1939_SEND_PRIO)).toBe(3);
      await a.sendto('message', { ifindex: vcan.ifindex, addr: 0x30, pgn: PGN });
      const { data, ancdata, address } = await b.recvmsg(100, 200);
      expect(String(data)).toBe('message');
      expect(address).toEqual(addressOf(0x20, PGN));
      const of = (type: number): Buffer | undefined =>
        ancdata.find((message) => message.level === SOL_CAN_J1939 && message.type === type)?.data;
      expect(of(SCM_J1939_DEST_ADDR)).toEqual(Buffer.from([0x30]));
      expect(of(SCM_J1939_PRIO)).toEqual(Buffer.from([3]));
      expect(of(SCM_J1939_DEST_NAME)).toBeUndefined();
      // What recvmsg told is where the answer goes.
      await b.sendto('answer', address as never);
      expect(String(await a.recv(100))).toBe('answer');
    });

    it('what is long goes in a session', async () => {
      const a = await node(facade, { addr: 0x20 });
      const b = await node(facade, { addr: 0x30 });
      const message = Buffer.from('x'.repeat(500));
      a.settimeout(facade.kernelSemantics ? null : 10);
      await a.sendto(message, { ifindex: vcan.ifindex, addr: 0x30, pgn: PGN });
      expect((await b.recv(1000)).equals(message)).toBe(true);
    });

    it('to all, when it may', async () => {
      const a = await node(facade, { addr: 0x20 });
      const b = await node(facade, { addr: 0x30 });
      const all = { ifindex: vcan.ifindex, addr: J1939_NO_ADDR, pgn: 0xfef0 };
      await expect(() => a.sendto('x', all)).toFailWith('EACCES', 'sendto');
      for (const s of [a, b]) s.setsockopt(SOL_SOCKET, SO_BROADCAST, 1);
      await a.sendto('to all', all);
      const [data, from] = await b.recvfrom(100);
      expect(String(data)).toBe('to all');
      expect(from).toEqual(addressOf(0x20, 0xfef0));
    });

    it('a connected one needs no address', async () => {
      const a = await node(facade, { addr: 0x20, pgn: PGN });
      const b = await node(facade, { addr: 0x30, pgn: PGN });
      await a.connect({ ifindex: vcan.ifindex, addr: 0x30, pgn: PGN });
      expect(a.getpeername()).toEqual(addressOf(0x30, PGN));
      await a.send('known');
      expect(String(await b.recv(100))).toBe('known');
    });

    it('the error queue tells that a message was delivered, or not', async () => {
      const a = await node(facade, { addr: 0x20 });
      const b = await node(facade, { addr: 0x30 });
      a.setsockopt(SOL_CAN_J1939, SO_J1939_ERRQUEUE, 1);
      const flags =
        SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_CMSG | SOF_TIMESTAMPING_TX_ACK | SOF_TIMESTAMPING_OPT_ID;
      a.setsockopt(SOL_SOCKET, SO_TIMESTAMPING, { flags } as never);
      await a.sendto('x'.repeat(100), { ifindex: vcan.ifindex, addr: 0x30, pgn: PGN });
      await b.recv(200);
      await facade.lib.poll([{ fd: a, events: 0 }], 10);
      const { ancdata } = await a.recvmsg(1, 500, MSG_ERRQUEUE);
      expect(valueOf<SockExtendedErr>(ancdata, SOL_CAN_J1939, SCM_J1939_ERRQUEUE)).toMatchObject({
        errno: errno.ENOMSG,
        info: SCM_TSTAMP_ACK,
        data: 0,
      });
      // There is nobody: the session ends.
      await a.sendto('x'.repeat(100), { ifindex: vcan.ifindex, addr: 0x40, pgn: PGN });
      await facade.lib.poll([{ fd: a, events: 0 }], 10);
      const lost = await a.recvmsg(1, 500, MSG_ERRQUEUE);
      expect(valueOf<SockExtendedErr>(lost.ancdata, SOL_CAN_J1939, SCM_J1939_ERRQUEUE)).toMatchObject({
        errno: errno.EHOSTUNREACH,
        origin: SO_EE_ORIGIN_LOCAL,
        data: 1,
      });
    });
  });

  it('by name, once that has an address', async () => {
    const facade = facades[0]!;
    const NAME = 0xa000_0000_0000_0001n;
    const CLAIM = 0xee00;
    const a = await node(facade, { name: NAME, addr: 0x50 });
    const b = await node(facade, { addr: 0x30 });
    a.setsockopt(SOL_SOCKET, SO_BROADCAST, 1);
    const claim = Buffer.alloc(8);
    claim.writeBigUInt64LE(NAME);
    await a.sendto(claim, { ifindex: vcan.ifindex, addr: J1939_NO_ADDR, pgn: CLAIM });
    // A claim counts a quarter of a second later; until then the kernel knows of no address.
    for (const deadline = Date.now() + 10_000; ;) {
      try {
        await b.sendto('by name', { ifindex: vcan.ifindex, name: NAME, pgn: PGN });
        break;
      } catch (error) {
        if ((error as { code: string }).code !== 'EADDRNOTAVAIL' || Date.now() > deadline) throw error;
        await new Promise((done) => setTimeout(done, 20));
      }
    }
    const { data, ancdata } = await a.recvmsg(100, 200);
    expect(String(data)).toBe('by name');
    const name = ancdata.find(({ level, type }) => level === SOL_CAN_J1939 && type === SCM_J1939_DEST_NAME);
    expect(name?.data).toEqual(struct([8, BigInt.asIntN(64, NAME)]));
    await a.sendto('signed', { ifindex: vcan.ifindex, addr: 0x30, pgn: PGN });
    expect((await b.recvfrom(100))[1]).toMatchObject({ name: NAME, addr: 0x50, pgn: PGN });
  });

  it('options have their types', async () => {
    const s = await node(facades[0]!, { addr: 0x20 });
    s.setsockopt(SOL_CAN_J1939, SO_J1939_PROMISC, true);
    expect(s.getsockopt(SOL_CAN_J1939, SO_J1939_PROMISC)).toBe(1);
    // struct j1939_filter: name, name_mask, pgn, pgn_mask, addr, addr_mask
    const filter = struct([8, 0], [8, 0], [4, PGN], [4, 0x3ffff], [1, 0], [1, 0], Buffer.alloc(6));
    s.setsockopt(SOL_CAN_J1939, SO_J1939_FILTER, filter);
    expect(() => s.setsockopt(SOL_CAN_J1939, SO_J1939_FILTER, filter.subarray(1))).toFailWith('EINVAL', 'setsockopt');
    expect(() => s.setsockopt(SOL_CAN_J1939, SO_J1939_SEND_PRIO, 8)).toFailWith('EDOM', 'setsockopt');
  });
});
