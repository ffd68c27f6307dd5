// PacketRing and TransmitRing beside C with the same rings, and beside the calls that take frames one by one.

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'ring-receive',
    title: 'capturing 64 B frames on a veth interface, 64 MiB of ring, frames and lengths counted',
    operation: 'frame',
    entries: {
      ours: ['ring', 'receive'],
      async: ['ring', 'receive-async'],
      frames: ['ring', 'receive', { look: 'frames' }],
      dissect: ['ring', 'receive', { look: 'dissect' }],
      recvfrom: ['ring', 'recvfrom'],
      c: ['c', 'ring-receive'],
      'c, recv': ['c', 'packet-recv'],
      tcpdump: ['capture', 'tcpdump'],
    },
    network: 'veth',
    beside: { command: ['c', 'frame-flood', { ifname: 'v1' }] },
    cores: 'two',
    chart: 'cpu',
    trace: false,
    goals: [
      { measure: 'cpu', atMost: 80e-9 },
      { of: 'dissect', measure: 'cpu', atMost: 250e-9 },
      { of: 'recvfrom', measure: 'cpu', against: 'ours', atLeast: 8 },
      { of: 'recvfrom', measure: 'cpu', against: 'dissect', atLeast: 8 },
    ],
  },
  {
    id: 'ring-send',
    title: 'sending 64 B frames by a ring of 1,024 frames on a veth interface',
    operation: 'frame',
    entries: {
      ours: ['ring', 'send'],
      c: ['c', 'ring-send'],
      'c, send': ['c', 'packet-send'],
    },
    network: 'veth',
    cores: 'two',
    trace: false,
    goals: [{ measure: 'rate', against: 'c', atLeast: 0.9 }],
  },
];
