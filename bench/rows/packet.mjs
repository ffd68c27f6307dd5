// bsd-sockets/packet beside scapy and another decoder from npm.

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'dissect',
    title: 'dissecting an Ethernet frame, two fields of TCP read',
    operation: 'frame',
    entries: {
      ours: ['packet', 'dissect'],
      cap: ['cap', 'dissect'],
      scapy: ['scapy', 'dissect'],
    },
    trace: false,
    goals: [
      { measure: 'cpu', atMost: 400e-9 },
      { measure: 'rate', against: 'cap', atLeast: 1 },
      { measure: 'rate', against: 'scapy', atLeast: 100 },
    ],
  },
  {
    id: 'encode',
    title: 'building a UDP packet in an Ethernet frame',
    operation: 'frame',
    entries: {
      ours: ['packet', 'encode'],
      scapy: ['scapy', 'encode'],
    },
    trace: false,
    goals: [
      { measure: 'cpu', atMost: 1.5e-6 },
      { measure: 'rate', against: 'scapy', atLeast: 50 },
    ],
  },
];
