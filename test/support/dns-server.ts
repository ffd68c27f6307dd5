/**
 * A small authoritative name server over UDP and TCP, on 127.0.0.1:53: `node dns-server.js ZONE.json`. It prints a line
 * each when it serves one of them. For a network namespace of its own.
 */
import { readFileSync } from 'node:fs';
import { AF_INET, AF_INET6, create_server, inet_pton, SOCK_DGRAM, socket, type Socket } from 'bsd-sockets/promises';

/** What is known of a name; names that a zone lacks do not exist. */
export interface Records {
  A?: string[];
  AAAA?: string[];
  CNAME?: string;
  PTR?: string[];
  /** Answered with this code and nothing else. */
  rcode?: number;
  /** Answered when somebody asks for that name. */
  after?: string;
}

export type Zone = Record<string, Records>;

export const NOERROR = 0;
export const SERVFAIL = 2;
export const NXDOMAIN = 3;
export const REFUSED = 5;

const types: Partial<Record<number, 'A' | 'CNAME' | 'PTR' | 'AAAA'>> = { 1: 'A', 5: 'CNAME', 12: 'PTR', 28: 'AAAA' };
const numbers = { A: 1, CNAME: 5, PTR: 12, AAAA: 28 };

const UDP_MAX = 512;
const HEADER = 12;

function encodeName(name: string): Buffer {
  const labels =
    name === ''
      ? []
      : name.split('.').map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1'));
  return Buffer.concat([...labels, Buffer.of(0)]);
}

function record(name: string, type: keyof typeof numbers, value: string): Buffer {
  const data =
    type === 'A' ? inet_pton(AF_INET, value) : type === 'AAAA' ? inet_pton(AF_INET6, value) : encodeName(value);
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(numbers[type], 0);
  fixed.writeUInt16BE(1, 2); // IN
  fixed.writeUInt32BE(0, 4);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([encodeName(name), fixed, data]);
}

interface Question {
  name: string;
  type: number;
  /** The question's bytes, which the answer repeats. */
  bytes: Buffer;
}

function questionOf(query: Buffer): Question {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return {
    name: labels.join('.').toLowerCase(),
    type: query.readUInt16BE(at + 1),
    bytes: query.subarray(HEADER, at + 5),
  };
}

function recordsFor(zone: Zone, name: string, type: number): Buffer[] {
  const known = zone[name];
  if (known === undefined) return [];
  if (known.CNAME !== undefined) return [record(name, 'CNAME', known.CNAME), ...recordsFor(zone, known.CNAME, type)];
  const kind = types[type];
  const values = kind === undefined ? [] : (known[kind] ?? []);
  return [values].flat().map((value) => record(name, kind!, value));
}

/** The answer to a query; over UDP, cut where it is too long. */
export function answer(zone: Zone, query: Buffer, overUdp: boolean): Buffer {
  const { name, type, bytes } = questionOf(query);
  const known = zone[name];
  const rcode = known === undefined ? NXDOMAIN : (known.rcode ?? NOERROR);
  const records = rcode === NOERROR ? recordsFor(zone, name, type) : [];
  const header = Buffer.alloc(HEADER);
  query.copy(header, 0, 0, 2);
  // An answer, authoritative, recursion as desired and available.
  header.writeUInt16BE(0x8480 | (query.readUInt16BE(2) & 0x0100) | rcode, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  const whole = Buffer.concat([header, bytes, ...records]);
  if (!overUdp || whole.length <= UDP_MAX) return whole;
  header[2]! |= 0x02; // TC: ask again over TCP
  header.writeUInt16BE(0, 6);
  return Buffer.concat([header, bytes]);
}

/** Answers each query by `reply`, at once or when what it waits for is asked. */
class Desk {
  private readonly held = new Map<string, (() => void)[]>();

  constructor(private readonly zone: Zone) {}

  take(query: Buffer, overUdp: boolean, reply: (bytes: Buffer) => void): void {
    const { name } = questionOf(query);
    const send = (): void => reply(answer(this.zone, query, overUdp));
    const after = this.zone[name]?.after;
    if (after === undefined) send();
    else this.held.set(after, [...(this.held.get(after) ?? []), send]);
    for (const release of this.held.get(name) ?? []) release();
    this.held.delete(name);
  }
}

async function serveDatagrams(desk: Desk): Promise<void> {
  using udp = socket(AF_INET, SOCK_DGRAM);
  await udp.bind({ address: '127.0.0.1', port: 53 });
  console.log('datagrams');
  for await (const [query, from] of udp.messages(UDP_MAX)) {
    desk.take(query, true, (bytes) => void udp.sendto(bytes, from));
  }
}

/** Exactly `count` bytes, or null where the stream ends before. */
async function exactly(connection: Socket, count: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(count);
  for (let have = 0; have < count;) {
    const got = await connection.recv_into(bytes.subarray(have));
    if (got === 0) return null;
    have += got;
  }
  return bytes;
}

async function serveConnection(desk: Desk, connection: Socket): Promise<void> {
  using open = connection;
  for (;;) {
    const length = await exactly(open, 2);
    const query = length && (await exactly(open, length.readUInt16BE()));
    if (query === null) return;
    desk.take(query, false, (bytes) => {
      const framed = Buffer.alloc(2 + bytes.length);
      framed.writeUInt16BE(bytes.length);
      bytes.copy(framed, 2);
      void open.sendall(framed);
    });
  }
}

async function serveConnections(desk: Desk): Promise<void> {
  using listener = await create_server({ address: '127.0.0.1', port: 53 });
  console.log('connections');
  for await (const [connection] of listener.connections()) void serveConnection(desk, connection);
}

if (require.main === module) {
  const desk = new Desk(JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Zone);
  void Promise.all([serveDatagrams(desk), serveConnections(desk)]);
}
