// The two executors of the async facade side by side. No goals: which one to choose is for the reader to judge.

/**
 * @param {number} pending
 * @returns {import('./types.js').Row}
 */
const readFile = (pending) => {
  const enough = pending + 4;
  return {
    id: `executor-read-file-${pending}`,
    title: `fs.readFile beside ${pending} pending receives, by executor (the pool with 4 threads, and with ${enough})`,
    operation: 'file',
    entries: {
      ours: ['async', 'read-file', { pending, executor: 'readiness' }],
      alone: ['node', 'read-file'],
      pool: ['async', 'read-file', { pending, executor: 'pool' }],
      [`pool, ${enough}`]: ['async', 'read-file', { pending, executor: 'pool', threads: enough }],
    },
    rounds: 3,
    stalls: { pool: 'each of the 4 threads of libuv’s pool waits in a receive, none is left to read the file' },
    limit: 6,
    trace: false,
    goals: [],
  };
};

/** @type {import('./types.js').Row[]} */
export default [
  {
    id: 'executor-echo',
    title: 'TCP echo, one connection, by executor',
    operation: 'round trip',
    entries: {
      ours: ['async', 'tcp-echo-executor', { executor: 'readiness' }],
      pool: ['async', 'tcp-echo-executor', { executor: 'pool' }],
    },
    beside: { command: ['c', 'echo-client'] },
    goals: [],
  },
  readFile(4),
  readFile(64),
  {
    id: 'executor-send',
    title: 'sending 16 MiB at a time, 1 GB in all, by executor',
    operation: '16 MiB',
    entries: {
      ours: ['async', 'bulk-send', { executor: 'readiness', count: 64 }],
      pool: ['async', 'bulk-send', { executor: 'pool', count: 64 }],
    },
    beside: { command: ['c', 'tcp-sink'], first: true },
    chart: 'delay',
    rounds: 3,
    trace: false,
    goals: [],
  },
];
