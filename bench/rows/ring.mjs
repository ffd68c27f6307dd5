// Frames on an interface, by C's rings and by the calls that take frames one by one.

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'ring-receive',
    title: 'capturing 64 B frames on a veth interface, 64 MiB of ring, frames and lengths counted',
    operation: 'frame',
    entries: {
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
    goals: [],
  },
  {
    id: 'ring-send',
    title: 'sending 64 B frames by a ring of 1,024 frames on a veth interface',
    operation: 'frame',
    entries: {
      c: ['c', 'ring-send'],
      'c, send': ['c', 'packet-send'],
    },
    network: 'veth',
    cores: 'two',
    trace: false,
    goals: [],
  },
];
