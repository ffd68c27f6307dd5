// The async facade on UDP beside Node's dgram and C. `ours` of udp-send-blocking is the blocking facade.

/**
 * @param {'one' | 'batch' | 'gro'} by
 * @param {string} title
 * @param {string} program
 * @param {import('./types.js').Goal[]} goals
 * @returns {import('./types.js').Row}
 */
const receive = (by, title, program, goals) => ({
  id: `udp-receive-${by}`,
  title,
  operation: 'datagram',
  entries: {
    ours: ['async', program],
    dgram: ['node', 'udp-receive'],
    c: ['c', 'udp-receive', { by }],
  },
  beside: { command: ['c', 'udp-flood'] },
  cores: 'two',
  goals,
});

/**
 * @param {string} id
 * @param {string} title
 * @param {import('./types.js').Command} ours
 * @param {number} atLeast
 * @param {number} segments
 * @returns {import('./types.js').Row}
 */
const send = (id, title, ours, atLeast, segments = 0) => ({
  id: `udp-send-${id}`,
  title,
  operation: 'datagram',
  entries: {
    ours,
    dgram: ['node', 'udp-send'],
    c: ['c', 'udp-send', { segments }],
  },
  beside: { command: ['c', 'udp-sink'], first: true },
  cores: 'two',
  goals: [
    { measure: 'rate', against: 'dgram', atLeast },
    { measure: 'cpu', against: 'c', atMost: 1.15 },
  ],
});

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'udp-echo',
    title: 'UDP echo, one core, async',
    operation: 'round trip',
    entries: {
      ours: ['async', 'udp-echo'],
      dgram: ['node', 'udp-echo'],
      c: ['c', 'udp-echo'],
    },
    beside: { command: ['c', 'udp-client'] },
    cores: 'one',
    goals: [{ measure: 'rate', against: 'dgram', atLeast: 1.25 }],
  },
  receive('one', 'UDP receive, 64 B, async, a buffer and an address each', 'udp-receive', [
    { measure: 'rate', against: 'dgram', atLeast: 2.9 },
    { measure: 'cpu', against: 'c', atMost: 1.5 },
  ]),
  {
    id: 'udp-messages',
    title: 'UDP receive, 64 B, async, by messages()',
    operation: 'datagram',
    entries: {
      ours: ['async', 'udp-receive-messages'],
      recvfrom: ['async', 'udp-receive'],
      dgram: ['node', 'udp-receive'],
      c: ['c', 'udp-receive', { by: 'one' }],
    },
    beside: { command: ['c', 'udp-flood'] },
    cores: 'two',
    chart: 'cpu',
    goals: [{ measure: 'cpu', against: 'recvfrom', atMost: 1 }],
  },
  {
    id: 'udp-messages-batch',
    title: 'UDP receive, 64 B, async, by messages({ batch: 64 }), a buffer and an address each',
    operation: 'datagram',
    entries: {
      ours: ['async', 'udp-receive-messages', { batch: 64 }],
      dgram: ['node', 'udp-receive'],
      bun: ['bun', 'udp-receive'],
      c: ['c', 'udp-receive', { by: 'batch' }],
    },
    beside: { command: ['c', 'udp-flood'] },
    cores: 'two',
    chart: 'cpu',
    goals: [
      { measure: 'rate', against: 'dgram', atLeast: 3.5 },
      { measure: 'cpu', against: 'c', atMost: 1.5 },
    ],
  },
  {
    id: 'udp-echo-batch',
    title: 'UDP echo by messages({ batch: 64 }), one core, async',
    operation: 'round trip',
    entries: {
      ours: ['async', 'udp-echo-messages', { batch: 64 }],
      single: ['async', 'udp-echo-messages'],
      c: ['c', 'udp-echo'],
    },
    beside: { command: ['c', 'udp-client'] },
    cores: 'one',
    chart: 'cpu',
    goals: [{ measure: 'cpu', against: 'single', atMost: 1 }],
  },
  receive('batch', 'UDP receive, 64 B, async, by recvmmsg, a buffer and an address each', 'udp-receive-batch', [
    { measure: 'rate', against: 'dgram', atLeast: 3.2 },
    { measure: 'cpu', against: 'c', atMost: 1.3 },
  ]),
  receive('gro', 'UDP receive with GRO from a GSO sender, async', 'udp-receive-gro', [
    { measure: 'rate', against: 'dgram', atLeast: 40 },
    { measure: 'cpu', against: 'c', atMost: 2 },
  ]),
  send('awaited', 'UDP send, 64 B, awaited one by one', ['async', 'udp-send'], 1.4),
  send('blocking', 'UDP send, 64 B, blocking', ['blocking', 'udp-send'], 1.55),
  send('gso', 'UDP send with GSO, 64 × 64 B', ['async', 'udp-send-gso', { segments: 64 }], 6, 64),
];
