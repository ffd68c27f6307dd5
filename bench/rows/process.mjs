// What the library costs the process around it.
import { join } from 'node:path';
import { installation } from '../harness/programs.mjs';

/** @param {string} folder @param {string} path @returns {import('./types.js').Command} */
const start = (folder, path) => ['c', 'spawn', { command: process.execPath, argument: join(folder, path), stride: 1 }];

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'idle',
    title: '9,000 idle connections with a pending recv',
    operation: 'connection',
    entries: {
      ours: ['async', 'idle', { connections: 9000 }],
      net: ['node', 'idle', { connections: 9000 }],
    },
    beside: { command: ['c', 'holder', { connections: 9000 }] },
    chart: 'bytes',
    rounds: 3,
    trace: false,
    goals: [
      { measure: 'bytes', against: 'net', atMost: 0.6 },
      { measure: 'threads', atMost: 0 },
    ],
  },
  {
    id: 'read-file',
    title: 'fs.readFile beside 4,000 pending receives',
    operation: 'file',
    entries: {
      ours: ['async', 'read-file', { pending: 4000 }],
      alone: ['node', 'read-file'],
    },
    goals: [{ measure: 'wall', against: 'alone', atMost: 1.5 }],
  },
  {
    id: 'pool-free',
    title: 'fs.readFile, then dns.lookup, beside 10,000 pending receives',
    operation: 'file and name',
    entries: {
      ours: ['async', 'file-and-name', { pending: 10_000 }],
      alone: ['node', 'file-and-name'],
    },
    rounds: 3,
    trace: false,
    goals: [{ measure: 'wall', against: 'alone', atMost: 1.5 }],
  },
  {
    id: 'load',
    title: 'loading the package as it is published, beyond starting Node',
    operation: 'start',
    entries: {
      ours: start(installation, 'load-promises.cjs'),
      blocking: start(installation, 'load.cjs'),
      node: start(join(import.meta.dirname, '..', 'peers', 'node'), 'load.cjs'),
    },
    seconds: 0.8,
    trace: false,
    goals: [
      { measure: 'wall', above: 'node', atMost: 12e-3 },
      { of: 'blocking', measure: 'wall', above: 'node', atMost: 12e-3 },
    ],
  },
];
