// The blocking facade beside C, CPython and koffi.

/** @param {number} size @returns {import('./types.js').Row} */
const udpPair = (size) => ({
  id: `udp-pair-${size}`,
  title: `UDP sendto + recvfrom with addresses, ${size} B, blocking`,
  operation: 'pair of calls',
  entries: {
    ours: ['blocking', 'udp-pair', { size }],
    c: ['c', 'udp-pair', { size }],
    python: ['python', 'udp-pair', { size }],
    koffi: ['koffi', 'udp-pair', { size }],
  },
  goals: [
    { measure: 'wall', against: 'c', atMost: 1.15 },
    { measure: 'rate', against: 'python', atLeast: 1 },
  ],
});

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'getsockopt',
    title: 'getsockopt(SOL_SOCKET, SO_TYPE), blocking',
    operation: 'call',
    entries: {
      ours: ['blocking', 'getsockopt'],
      c: ['c', 'getsockopt'],
      python: ['python', 'getsockopt'],
      koffi: ['koffi', 'getsockopt'],
    },
    goals: [
      { measure: 'wall', against: 'c', atMost: 1.15 },
      { measure: 'rate', against: 'python', atLeast: 1 },
      { measure: 'rate', against: 'koffi', atLeast: 1 },
    ],
  },
  {
    id: 'unix-datagram',
    title: 'Unix datagram send + recv_into, 64 B, blocking',
    operation: 'pair of calls',
    entries: {
      ours: ['blocking', 'unix-datagram'],
      c: ['c', 'unix-datagram'],
      python: ['python', 'unix-datagram'],
      koffi: ['koffi', 'unix-datagram'],
    },
    goals: [
      { measure: 'wall', against: 'c', atMost: 1.15 },
      { measure: 'rate', against: 'python', atLeast: 1 },
      { measure: 'rate', against: 'koffi', atLeast: 1.15 },
    ],
  },
  udpPair(64),
  udpPair(1400),
  {
    id: 'recv-fresh',
    title: 'recv giving a fresh buffer, 64 B, beside recv_into',
    operation: 'pair of calls',
    entries: {
      ours: ['blocking', 'unix-datagram-fresh'],
      recv_into: ['blocking', 'unix-datagram'],
    },
    goals: [{ measure: 'wall', above: 'recv_into', atMost: 100e-9 }],
  },
  {
    id: 'tcp-echo-blocking',
    title: 'TCP echo, one connection, one core, blocking',
    operation: 'round trip',
    entries: {
      ours: ['blocking', 'tcp-echo'],
      c: ['c', 'tcp-echo'],
    },
    beside: { command: ['c', 'echo-client'] },
    cores: 'one',
    goals: [{ measure: 'rate', against: 'c', atLeast: 0.95 }],
  },
];
