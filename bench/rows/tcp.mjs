// The async facade on TCP beside Node's net, asyncio and C with epoll.

/** @param {number} connections @returns {import('./types.js').Row} */
const echoServer = (connections) => ({
  id: `tcp-echo-${connections}`,
  title: `TCP echo server, async, ${connections} connections`,
  operation: 'round trip',
  entries: {
    ours: ['async', 'tcp-echo'],
    net: ['node', 'tcp-echo'],
    c: ['c', 'epoll-echo'],
  },
  beside: { command: ['c', 'echo-client', { connections }] },
  cores: 'two',
  chart: 'cpu',
  goals: [
    { measure: 'cpu', against: 'net', atMost: 0.68 },
    { measure: 'cpu', against: 'c', atMost: 1.15 },
  ],
});

/** @type {import('./types.js').Row[]} */
export default [
  echoServer(64),
  echoServer(512),
  {
    id: 'tcp-echo-one',
    title: 'TCP echo, one connection, one core, async',
    operation: 'round trip',
    entries: {
      ours: ['async', 'tcp-echo'],
      net: ['node', 'tcp-echo'],
      asyncio: ['python', 'asyncio-echo'],
      c: ['c', 'epoll-echo'],
    },
    beside: { command: ['c', 'echo-client'] },
    cores: 'one',
    chart: 'cpu',
    goals: [
      { measure: 'cpu', against: 'net', atMost: 0.9 },
      { measure: 'rate', against: 'asyncio', atLeast: 1.15 },
    ],
  },
  {
    id: 'accept',
    title: 'accept rate, async',
    operation: 'connection',
    entries: {
      ours: ['async', 'accept'],
      net: ['node', 'accept'],
      c: ['c', 'accept'],
    },
    beside: { command: ['c', 'connector'] },
    cores: 'two',
    goals: [
      { measure: 'rate', against: 'net', atLeast: 1.35 },
      { measure: 'rate', against: 'c', atLeast: 0.95 },
    ],
  },
  {
    id: 'bulk-read',
    title: 'bulk TCP read, 64 KiB recv_into, one core',
    operation: '64 KiB',
    entries: {
      ours: ['async', 'bulk-read'],
      net: ['node', 'bulk-read'],
      onread: ['node', 'bulk-read-into'],
      c: ['c', 'bulk-read'],
    },
    beside: { command: ['c', 'tcp-source'], first: true },
    cores: 'one',
    chart: 'cpu',
    goals: [
      { measure: 'cpu', against: 'net', atMost: 0.62 },
      { measure: 'cpu', against: 'onread', atMost: 1 },
      { measure: 'cpu', against: 'c', atMost: 1.15 },
    ],
  },
  {
    id: 'duplex-echo',
    title: 'makefile() Duplex, echo, 64 connections',
    operation: 'round trip',
    entries: {
      ours: ['async', 'duplex-echo'],
      net: ['node', 'tcp-echo'],
    },
    beside: { command: ['c', 'echo-client', { connections: 64 }] },
    cores: 'two',
    chart: 'cpu',
    goals: [{ measure: 'cpu', against: 'net', atMost: 1 }],
  },
  {
    id: 'duplex-bulk',
    title: 'makefile() Duplex, bulk read, one core',
    operation: '64 KiB',
    entries: {
      ours: ['async', 'duplex-bulk'],
      net: ['node', 'bulk-read'],
    },
    beside: { command: ['c', 'tcp-source'], first: true },
    cores: 'one',
    chart: 'cpu',
    goals: [{ measure: 'cpu', against: 'net', atMost: 1 }],
  },
];
