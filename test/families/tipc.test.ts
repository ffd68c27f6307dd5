/** `AF_TIPC` within one node: datagrams, connections, multicast, the topology service. */
import {
  AF_TIPC,
  MSG_DONTWAIT,
  SHUT_RDWR,
  SOCK_DGRAM,
  SOCK_RDM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_TIPC,
  TIPC_ADDR_ID,
  TIPC_ADDR_MCAST,
  TIPC_ADDR_NAME,
  TIPC_ADDR_NAMESEQ,
  TIPC_CONN_TIMEOUT,
  TIPC_DEST_DROPPABLE,
  TIPC_DESTNAME,
  TIPC_ERR_NO_PORT,
  TIPC_ERRINFO,
  TIPC_HIGH_IMPORTANCE,
  TIPC_IMPORTANCE,
  TIPC_NODE_SCOPE,
  TIPC_PUBLISHED,
  TIPC_RETDATA,
  TIPC_SUB_PORTS,
  TIPC_SUBSCR_TIMEOUT,
  TIPC_TOP_SRV,
  TIPC_WAIT_FOREVER,
  TIPC_WITHDRAWN,
  type AncillaryMessage,
  type TipcAddress,
} from 'bsd-sockets';
import { type AnySocket, blockingFacade, closeLater, type Facade, facades } from '../support/facades';
import { entry } from '../support/programs';
import { python } from '../support/python';
import { all, describeWhere, makes, struct, testWithPython } from './family';

/** Types of service of this file's own. */
let lastService = 0x1000_0000 + process.pid * 100;

/** What a service is published as: instances 1 to 5. */
function range(service: number): TipcAddress {
  return { addr_type: TIPC_ADDR_NAMESEQ, v1: service, v2: 1, v3: 5, scope: TIPC_NODE_SCOPE };
}

function instance(service: number, number = 3): TipcAddress {
  return { addr_type: TIPC_ADDR_NAME, v1: service, v2: number, v3: 0 };
}

async function published(facade: Facade, type: number, service = ++lastService): Promise<[AnySocket, number]> {
  const s = facade.socket(AF_TIPC, type);
  await s.bind(range(service));
  return [s, service];
}

function dataOf(ancdata: AncillaryMessage[], type: number): Buffer | undefined {
  return ancdata.find((message) => message.level === SOL_TIPC && message.type === type)?.data;
}

const probe = all(...[SOCK_DGRAM, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM].map((type) => makes(AF_TIPC, type)));

describeWhere('AF_TIPC', '', probe, () => {
  describe.each(facades)('$title', (facade) => {
    describe.each([
      ['datagrams', SOCK_DGRAM],
      ['reliable datagrams', SOCK_RDM],
    ])('%s', (_title, type) => {
      it('go to a service, and back to who sent', async () => {
        const [server, service] = await published(facade, type);
        const client = facade.socket(AF_TIPC, type);
        expect(await client.sendto('question', instance(service))).toBe(8);
        const { data, ancdata, address } = await server.recvmsg(100, 200);
        expect(String(data)).toBe('question');
        expect(address).toEqual(client.getsockname());
        expect(address).toMatchObject({ family: AF_TIPC, addr_type: TIPC_ADDR_ID, v3: 0 });
        // Which of its names was asked for: type, lower and upper.
        expect(dataOf(ancdata, TIPC_DESTNAME)).toEqual(struct([4, service], [4, 3], [4, 3]));
        await server.sendto('answer', address as never);
        const [answer, from] = await client.recvfrom(100);
        expect(String(answer)).toBe('answer');
        expect(from).toEqual(server.getsockname());
      });

      it('a message that nobody takes comes back, with the reason', async () => {
        const client = facade.socket(AF_TIPC, type);
        client.setsockopt(SOL_TIPC, TIPC_DEST_DROPPABLE, 0);
        await expect(() => client.sendto('x', instance(++lastService))).toFailWith('EHOSTUNREACH', 'sendto');
        const gone = facade.socket(AF_TIPC, type);
        const address = gone.getsockname();
        gone.close();
        await client.sendto('returned', address);
        const { data, ancdata } = await client.recvmsg(100, 200);
        expect(data).toHaveLength(0);
        expect(dataOf(ancdata, TIPC_ERRINFO)).toEqual(struct([4, TIPC_ERR_NO_PORT], [4, 8]));
        expect(String(dataOf(ancdata, TIPC_RETDATA))).toBe('returned');
      });
    });

    it('multicast reaches every socket of the range', async () => {
      const [a, service] = await published(facade, SOCK_RDM);
      const [b] = await published(facade, SOCK_RDM, service);
      const client = facade.socket(AF_TIPC, SOCK_RDM);
      await client.sendto('to all', { addr_type: TIPC_ADDR_MCAST, v1: service, v2: 2, v3: 4 });
      for (const s of [a, b]) expect(String(await s.recv(100))).toBe('to all');
    });

    it('a name that is withdrawn is a service no more', async () => {
      const [server, service] = await published(facade, SOCK_RDM);
      // A negative scope withdraws.
      await server.bind({ ...range(service), scope: -TIPC_NODE_SCOPE });
      const client = facade.socket(AF_TIPC, SOCK_SEQPACKET);
      await expect(() => client.connect(instance(service))).toFailWith('EHOSTUNREACH', 'connect');
    });

    describe.each([
      ['stream', SOCK_STREAM],
      ['seqpacket', SOCK_SEQPACKET],
    ])('%s', (_title, type) => {
      async function pair(): Promise<[AnySocket, AnySocket]> {
        const [listener, service] = await published(facade, type);
        listener.listen();
        const client = facade.socket(AF_TIPC, type);
        // The handshake ends when it is accepted, which a call that blocks cannot wait for here.
        if (facade.blocks) client.setblocking(false);
        const connecting = Promise.resolve(client.connect_ex(instance(service)));
        const server = await facade.accept(listener);
        await connecting;
        if (facade.blocks) {
          await facade.lib.poll([{ fd: client, events: 4 }], 10);
          client.settimeout(10);
        }
        listener.close();
        return [client, server];
      }

      it('connects and tells the addresses of both ends', async () => {
        const [client, server] = await pair();
        expect(client.getpeername()).toEqual(server.getsockname());
        expect(server.getpeername()).toEqual(client.getsockname());
        expect(client.getsockname()).toMatchObject({ family: AF_TIPC, addr_type: TIPC_ADDR_ID });
      });

      it('carries data both ways, to the end', async () => {
        const [a, b] = await pair();
        await a.send('there');
        expect(String(await b.recv(100))).toBe('there');
        await b.sendall('and back');
        expect(String(await a.recv(100))).toBe('and back');
        a.shutdown(SHUT_RDWR);
        expect(await b.recv(1)).toHaveLength(0);
      });

      if (facade.blocks) return;

      it('wakes what waits', async () => {
        const [a, b] = await pair();
        const received = b.recv(100);
        await a.send('woken');
        expect(String(await received)).toBe('woken');
        const ended = b.recv(100);
        a.shutdown(SHUT_RDWR);
        expect(await ended).toHaveLength(0);
        const lost = await pair();
        const reset = expect(lost[1].recv(100)).toFailWith('ECONNRESET', 'recv');
        lost[0].close();
        await reset;
      });
    });

    it('a connection to no service is refused', async () => {
      const client = facade.socket(AF_TIPC, SOCK_STREAM);
      await expect(() => client.connect(instance(++lastService))).toFailWith('EHOSTUNREACH', 'connect');
    });

    it('a pair of sockets', async () => {
      const [a, b] = facade.socketpair(AF_TIPC, SOCK_SEQPACKET);
      await a.send('one');
      await a.send('two');
      expect([String(await b.recv(9)), String(await b.recv(9))]).toEqual(['one', 'two']);
      await expect(() => b.recv(9, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    });

    it('the topology service tells who comes and goes', async () => {
      const service = ++lastService;
      const topology = facade.socket(AF_TIPC, SOCK_SEQPACKET);
      await topology.connect({ addr_type: TIPC_ADDR_NAME, v1: TIPC_TOP_SRV, v2: TIPC_TOP_SRV, v3: 0 });
      // struct tipc_subscr: the range, how long, what of it, a handle of the caller's.
      const subscription = struct(
        ...([service, 0, 9, TIPC_WAIT_FOREVER, TIPC_SUB_PORTS] as const).map((value) => [4, value] as const),
        Buffer.from('a handle'),
      );
      await topology.send(subscription);
      const [server] = await published(facade, SOCK_RDM, service);
      const { v1, v2 } = server.getsockname() as TipcAddress;
      // struct tipc_event: what, which range, whose (reference and node), the subscription.
      const event = (kind: number): Buffer => struct([4, kind], [4, 1], [4, 5], [4, v2], [4, v1], subscription);
      expect(await topology.recv(100)).toEqual(event(TIPC_PUBLISHED));
      server.close();
      expect(await topology.recv(100)).toEqual(event(TIPC_WITHDRAWN));
      await topology.send(struct([4, service], [4, 0], [4, 9], [4, 10], [4, TIPC_SUB_PORTS], Buffer.from('another!')));
      const late = await topology.recv(100);
      expect(late.subarray(0, 4)).toEqual(struct([4, TIPC_SUBSCR_TIMEOUT]));
      expect(String(late.subarray(-8))).toBe('another!');
    });
  });

  it('options have their types', () => {
    const s = blockingFacade.socket(AF_TIPC, SOCK_SEQPACKET);
    s.setsockopt(SOL_TIPC, TIPC_IMPORTANCE, TIPC_HIGH_IMPORTANCE);
    expect(s.getsockopt(SOL_TIPC, TIPC_IMPORTANCE)).toBe(TIPC_HIGH_IMPORTANCE);
    s.setsockopt(SOL_TIPC, TIPC_CONN_TIMEOUT, 1234);
    expect(s.getsockopt(SOL_TIPC, TIPC_CONN_TIMEOUT)).toBe(1234);
    expect(() => s.setsockopt(SOL_TIPC, TIPC_IMPORTANCE, 4)).toFailWith('EINVAL', 'setsockopt');
  });

  testWithPython('CPython serves, and sees the same addresses', () => {
    const service = ++lastService;
    const program = `
      const { socket, AF_TIPC, SOCK_RDM } = require(${JSON.stringify(entry)});
      const s = socket(AF_TIPC, SOCK_RDM);
      s.settimeout(10);
      s.sendto('hello', { addr_type: 2, v1: ${service}, v2: 4, v3: 0 });
      const [, from] = s.recvfrom(100);
      s.sendto(JSON.stringify([s.getsockname(), from]), from);`;
    const script = `
import socket, subprocess
with socket.socket(socket.AF_TIPC, socket.SOCK_RDM) as s:
    s.settimeout(10)
    s.bind((socket.TIPC_ADDR_NAMESEQ, ${service}, 4, 4, socket.TIPC_NODE_SCOPE))
    child = subprocess.Popen([input['node'], '-e', input['program']])
    data, address = s.recvfrom(100)
    s.sendto(b'back', address)
    text, again = s.recvfrom(1000)
    own = s.getsockname()
    print(json.dumps([data.decode(), address, own, json.loads(text), child.wait(), again == address]))`;
    const [data, theirs, own, ours, status, same] = python(script, { node: process.execPath, program }) as [
      string,
      number[],
      number[],
      [TipcAddress, TipcAddress],
      number,
      boolean,
    ];
    expect([data, status, same]).toEqual(['hello', 0, true]);
    // CPython leaves the two parts of a socket's address in the order of the structure: the reference first.
    const tuple = ({ addr_type, v1, v2, v3 }: TipcAddress): number[] => [addr_type, v1, v2, v3];
    expect([tuple(ours[0]), tuple(ours[1])]).toEqual([theirs.slice(0, 4), own.slice(0, 4)]);
  });

  it('accept tells who connects', async () => {
    const facade = facades[2]!;
    const [listener, service] = await published(facade, SOCK_SEQPACKET);
    listener.listen();
    const accepted = listener.accept();
    const client = facade.socket(AF_TIPC, SOCK_SEQPACKET);
    await client.connect(instance(service));
    const [server, address] = await accepted;
    closeLater(server);
    expect(address).toEqual(client.getsockname());
  });
});
