/** `AF_VSOCK` over the loopback transport. */
import { randomBytes } from 'node:crypto';
import * as blocking from 'bsd-sockets';
import {
  AF_VSOCK,
  MSG_EOR,
  MSG_PEEK,
  MSG_TRUNC,
  SHUT_WR,
  SO_VM_SOCKETS_BUFFER_MAX_SIZE,
  SO_VM_SOCKETS_BUFFER_SIZE,
  SO_VM_SOCKETS_CONNECT_TIMEOUT,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  VMADDR_CID_ANY,
  VMADDR_CID_LOCAL,
  VMADDR_PORT_ANY,
  type SocketError,
  type VsockAddress,
} from 'bsd-sockets';
import { type AnySocket, blockingFacade, closeLater, type Facade, facades } from '../support/facades';
import { entry, runProgram } from '../support/programs';
import { python } from '../support/python';
import { describeWhere, testWithPython } from './family';

/** A probe: there is the family, the type, and the transport to this machine itself, where nobody listens. */
function loopback(type: number): () => void {
  return () => {
    const s = blocking.socket(AF_VSOCK, type);
    s.settimeout(1);
    try {
      s.connect({ cid: VMADDR_CID_LOCAL, port: VMADDR_PORT_ANY });
    } catch (error) {
      if ((error as SocketError).code !== 'ECONNRESET') throw error;
    } finally {
      s.close();
    }
  };
}

async function listening(facade: Facade, type: number): Promise<[AnySocket, VsockAddress]> {
  const listener = facade.socket(AF_VSOCK, type);
  await listener.bind({ cid: VMADDR_CID_ANY, port: VMADDR_PORT_ANY });
  listener.listen();
  const { port } = listener.getsockname() as VsockAddress;
  return [listener, { cid: VMADDR_CID_LOCAL, port }];
}

async function pair(facade: Facade, type: number): Promise<[AnySocket, AnySocket]> {
  const [listener, address] = await listening(facade, type);
  const client = facade.socket(AF_VSOCK, type);
  await client.connect(address);
  const server = await facade.accept(listener);
  listener.close();
  return [client, server];
}

/** Nobody listens there: it was bound, and is no more. */
async function deserted(facade: Facade): Promise<VsockAddress> {
  const [listener, address] = await listening(facade, SOCK_STREAM);
  listener.close();
  return address;
}

for (const [title, type] of [
  ['stream', SOCK_STREAM],
  ['seqpacket', SOCK_SEQPACKET],
] as const) {
  describeWhere(`AF_VSOCK ${title}`, '', loopback(type), () => {
    describe.each(facades)('$title', (facade) => {
      it('connects and tells the addresses of both ends', async () => {
        const [listener, address] = await listening(facade, type);
        expect(listener.getsockname()).toEqual({ family: AF_VSOCK, cid: VMADDR_CID_ANY, port: address.port });
        const client = facade.socket(AF_VSOCK, type);
        await client.connect(address);
        const [server, peer] = await listener.accept();
        closeLater(server);
        // An address that the kernel chose has no context id of its own.
        expect(client.getsockname()).toEqual({
          family: AF_VSOCK,
          cid: VMADDR_CID_ANY,
          port: (peer as VsockAddress).port,
        });
        expect(peer).toEqual({ family: AF_VSOCK, cid: VMADDR_CID_LOCAL, port: expect.any(Number) as number });
        expect(client.getpeername()).toEqual({ ...address, family: AF_VSOCK });
        expect(server.getsockname()).toEqual({ ...address, family: AF_VSOCK });
        expect(server.getpeername()).toEqual(peer);
      });

      it('carries data both ways, to the end', async () => {
        const [a, b] = await pair(facade, type);
        expect(await a.send('there')).toBe(5);
        expect(String(await b.recv(100))).toBe('there');
        await b.sendall('and back');
        const into = Buffer.alloc(8);
        expect(await a.recv_into(into)).toBe(8);
        expect(String(into)).toBe('and back');
        await a.sendmsg([Buffer.from('in '), Buffer.from('parts')]);
        const { data, ancdata, address } = await b.recvmsg(100, 100);
        expect(String(data)).toBe('in parts');
        expect(ancdata).toEqual([]);
        expect(address).toBeNull();
        a.shutdown(SHUT_WR);
        expect(await b.recv(1)).toHaveLength(0);
      });

      it('is refused where nobody listens', async () => {
        const address = await deserted(facade);
        const client = facade.socket(AF_VSOCK, type);
        await expect(() => client.connect(address)).toFailWith('ECONNRESET', 'connect');
      });

      it('an address that is bound is not bound again', async () => {
        const [listener] = await listening(facade, type);
        const other = facade.socket(AF_VSOCK, type);
        await expect(() => other.bind(listener.getsockname())).toFailWith('EADDRINUSE', 'bind');
      });

      it('a timeout ends a recv, and the socket goes on', async () => {
        const [a, b] = await pair(facade, type);
        b.settimeout(0.02);
        await expect(() => b.recv(1)).toFailWith('ETIMEDOUT', 'recv');
        b.settimeout(10);
        await a.send('later');
        expect(String(await b.recv(10))).toBe('later');
      });

      if (facade.blocks) return;

      it('wakes what waits: recv, accept, a send that found no room', async () => {
        const [listener, address] = await listening(facade, type);
        const accepted = listener.accept();
        const a = facade.socket(AF_VSOCK, type);
        await a.connect(address);
        const [b] = await accepted;
        closeLater(b);
        const received = b.recv(10);
        await a.send('x');
        expect(String(await received)).toBe('x');
        const bytes = randomBytes(65_536);
        const chunk = type === SOCK_STREAM ? bytes.length : bytes.length / 2;
        let sent = 0;
        const sending = (async () => {
          for (; sent < 16; sent++) await a.sendall(bytes.subarray(0, chunk));
        })();
        let length = 0;
        while (length < 16 * chunk) length += (await b.recv(bytes.length)).length;
        await sending;
        expect(length).toBe(16 * chunk);
      });

      it('close() ends what waits on it', async () => {
        const [a] = await pair(facade, type);
        const waiting = expect(a.recv(1)).toFailWith('ECANCELED', 'recv');
        a.close();
        await waiting;
      });
    });
  });
}

describeWhere('AF_VSOCK stream', 'of its own', loopback(SOCK_STREAM), () => {
  describe.each(facades)('$title', (facade) => {
    it('peeks, and has no boundaries', async () => {
      const [a, b] = await pair(facade, SOCK_STREAM);
      await a.send('one');
      expect(String(await b.recv(100, MSG_PEEK))).toBe('one');
      await a.send('two');
      // What was sent arrives a little later, by a work queue.
      let received = '';
      while (received.length < 6) received += String(await b.recv(4));
      expect(received).toBe('onetwo');
    });
  });

  it('options have their types', () => {
    const s = blockingFacade.socket(AF_VSOCK, SOCK_STREAM);
    s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE, 1_000_000n);
    s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, 500_000n);
    expect(s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE)).toBe(500_000n);
    expect(s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE)).toBe(1_000_000n);
    s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT, { sec: 3, usec: 500_000 });
    expect(s.getsockopt(AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT)).toEqual({ sec: 3, usec: 500_000 });
    expect(() => s.setsockopt(AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT, { sec: 1, usec: 1_000_000 })).toFailWith(
      'ERANGE',
      'setsockopt',
    );
  });

  testWithPython('CPython accepts, and sees the same addresses', () => {
    const program = `
      const { socket, AF_VSOCK, SOCK_STREAM } = require(${JSON.stringify(entry)});
      const s = socket(AF_VSOCK, SOCK_STREAM);
      s.settimeout(10);
      s.connect({ cid: 1, port: Number(process.argv[1]) });
      s.sendall(JSON.stringify([s.getsockname(), s.getpeername()]));
      s.close();`;
    const script = `
import socket, subprocess
with socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as listener:
    listener.settimeout(10)
    listener.bind((socket.VMADDR_CID_ANY, socket.VMADDR_PORT_ANY))
    listener.listen()
    child = subprocess.Popen([input['node'], '-e', input['program'], str(listener.getsockname()[1])])
    connection, address = listener.accept()
    with connection:
        text = b''
        while chunk := connection.recv(1000): text += chunk
        print(json.dumps([address, connection.getsockname(), json.loads(text), child.wait()]))`;
    const [theirPeer, theirOwn, ours, status] = python(script, { node: process.execPath, program }) as [
      [number, number],
      [number, number],
      [VsockAddress, VsockAddress],
      number,
    ];
    expect(status).toBe(0);
    expect([VMADDR_CID_LOCAL, ours[0].port]).toEqual(theirPeer);
    expect([ours[1].cid, ours[1].port]).toEqual(theirOwn);
  });

  it('in a worker, a blocked accept ends with the worker', async () => {
    const source = `
      const { Worker } = require('node:worker_threads');
      const worker = new Worker(${JSON.stringify(`
        const { socket, AF_VSOCK, SOCK_STREAM, VMADDR_CID_ANY, VMADDR_PORT_ANY } = require(${JSON.stringify(entry)});
        const s = socket(AF_VSOCK, SOCK_STREAM);
        s.bind({ cid: VMADDR_CID_ANY, port: VMADDR_PORT_ANY });
        s.listen();
        require('node:worker_threads').parentPort.postMessage('waits');
        s.accept();`)}, { eval: true });
      worker.once('message', () => worker.terminate().then(() => console.log('ended')));`;
    expect(await runProgram(source)).toBe('ended');
  });
});

describeWhere('AF_VSOCK seqpacket', 'of its own', loopback(SOCK_SEQPACKET), () => {
  describe.each(facades)('$title', (facade) => {
    it('keeps messages apart, cuts long ones, and passes MSG_EOR on', async () => {
      const [a, b] = await pair(facade, SOCK_SEQPACKET);
      await a.send('one');
      await a.send('twotwo', MSG_EOR);
      await a.send('three');
      expect(String(await b.recv(100))).toBe('one');
      const cut = await b.recvmsg(3);
      expect(String(cut.data)).toBe('two');
      expect(cut.flags & (MSG_TRUNC | MSG_EOR)).toBe(MSG_TRUNC | MSG_EOR);
      const whole = await b.recvmsg(100);
      expect(String(whole.data)).toBe('three');
      expect(whole.flags & (MSG_TRUNC | MSG_EOR)).toBe(0);
    });

    it('tells the whole length of what was cut', async () => {
      const [a, b] = await pair(facade, SOCK_SEQPACKET);
      await a.send('twotwo');
      expect(await b.recv_into(Buffer.alloc(2), 2, MSG_TRUNC)).toBe(6);
    });
  });
});

describeWhere('AF_VSOCK datagrams', '', loopback(SOCK_DGRAM), () => {
  it.each(facades)('go from one to the other: $title', async (facade) => {
    const a = facade.socket(AF_VSOCK, SOCK_DGRAM);
    const b = facade.socket(AF_VSOCK, SOCK_DGRAM);
    for (const s of [a, b]) await s.bind({ cid: VMADDR_CID_ANY, port: VMADDR_PORT_ANY });
    const port = (s: AnySocket): number => (s.getsockname() as VsockAddress).port;
    await a.sendto('datagram', { cid: VMADDR_CID_LOCAL, port: port(b) });
    const [data, from] = await b.recvfrom(100);
    expect(String(data)).toBe('datagram');
    expect(from).toEqual({ family: AF_VSOCK, cid: VMADDR_CID_LOCAL, port: port(a) });
  });
});
