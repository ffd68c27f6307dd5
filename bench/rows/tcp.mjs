// The async facade on TCP beside Node's net, asyncio and C with epoll.

/** @param {number} connections @returns {import('./types.js').Row} */
const echoServer = (connections) => ({
  id: `tcp-echo-${connections}`,
  title: `TCP echo server, async, ${connections} connections`,
  operation: 'round trip',
  entries: {
    ours: ['async', 'tcp-echo'],
    net: ['node', 'tcp-echo'],
    bun: ['bun', 'tcp-echo'],
    c: ['c', 'epoll-echo'],
  },
  beside: { command: ['c', 'echo-client', { connections }] },
  cores: 'two',
  chart: 'cpu',
  goals: [
    { measure: 'cpu', against: 'net', atMost: 0.75 },
    { measure: 'cpu', against: 'bun', atMost: 1, aim: true },
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
      bun: ['bun', 'accept'],
      c: ['c', 'accept'],
    },
    beside: { command: ['c', 'connector'] },
    cores: 'two',
    // The partner limits the rate.
    chart: 'cpu',
    goals: [
      { measure: 'cpu', against: 'net', atMost: 0.65 },
      { measure: 'cpu', against: 'c', atMost: 1.3 },
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
      { measure: 'cpu', against: 'onread', atMost: 1.05 },
      { measure: 'cpu', against: 'c', atMost: 1.2 },
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
    goals: [{ measure: 'cpu', against: 'net', atMost: 0.75 }],
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
