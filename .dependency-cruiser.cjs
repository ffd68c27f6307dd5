// The rooms of lib/, from the top down. A room knows those below it and nothing above: imports only go down, those of
// types included. A new folder gets its place here.
'use strict';

const ROOMS = [
  ['entry', 'the entry points', '^lib/(index|promises|packet)[.]ts$'],
  ['tracing', 'system calls printed for NODE_DEBUG'],
  ['ring', 'packet rings: memory that is shared with the kernel'],
  ['socket', 'the Sockets of both facades, and the functions that make them'],
  ['streams', 'streams, files and async iterables over a Socket'],
  ['names', 'the resolver and the name databases'],
  ['waiting', 'who waits: queues, deadlines, drivers'],
  ['operations', 'what each call means, once for both facades'],
  ['descriptor', 'who owns a descriptor, and work on the thread pool'],
  ['ancillary', 'control messages'],
  ['options', 'structures of options'],
  ['packet', 'packets, filters and capture files; no native code'],
  ['address', 'socket addresses and their text forms'],
  ['errors', 'error classes, error numbers, AbortSignal'],
  ['constants', 'the generated table of constants'],
  ['types', 'what users see in their editor'],
  ['arguments', 'checks of what callers pass, and the errors for that'],
  ['memory', 'bytes and the memory that they are received in'],
  ['system', 'the addon: its contract, its loading, its flat calls'],
].map(([name, what, path = `^lib/${name}/`]) => ({ name, what, path }));

module.exports = {
  forbidden: [
    ...ROOMS.slice(1).map((room, index) => ({
      name: `${room.name}-imports-down-only`,
      comment: `lib/${room.name}/ (${room.what}) must not import from the rooms above it`,
      severity: 'error',
      from: { path: room.path },
      to: { path: ROOMS.slice(0, index + 1).map(({ path }) => path) },
    })),
    {
      name: 'no-cycle',
      comment: 'no cycle, within a room either',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-file-in-a-room',
      comment: 'a file of lib/ stands in a folder that the list of rooms names',
      severity: 'error',
      from: { path: '^lib/', pathNot: ROOMS.map(({ path }) => path) },
      to: {},
    },
    {
      name: 'packet-without-native',
      comment: 'bsd-sockets/packet works without the addon',
      severity: 'error',
      from: { path: '^lib/packet([.]ts$|/)' },
      to: { path: '^lib/system/', reachable: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    includeOnly: '^lib/',
  },
};
