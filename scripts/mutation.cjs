// Mutation testing by Stryker: changes a room's code in one place at a time, and looks whether tests fail:
// `node scripts/mutation.cjs [ROOM…]`. The reports are out/mutation/ROOM.html and ROOM.json. Fails below a threshold.
'use strict';
const { availableParallelism } = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..');
/**
 * The rooms: the test files that are to find the changes, and how many of them, in percent. Files that make sockets are left
 * out where others say the same without: they would be run a thousand times.
 */
const ROOMS = {
  address: { tests: ['address/*'], threshold: 90 },
  ancillary: { tests: ['ancillary/cmsg'], threshold: 90 },
  errors: { tests: ['errors/errors'], threshold: 95 },
  options: { tests: ['options/{codecs,icmp-filters,info}', 'ancillary/cmsg'], threshold: 90 },
};

async function mutate(room) {
  const { Stryker } = await import('@stryker-mutator/core');
  const { tests, threshold } = ROOMS[room];
  const stryker = new Stryker({
    mutate: [`lib/${room}/**/*.ts`, '!lib/options/generated.ts'],
    // The copy of the project that is changed lies in out/stryker/, without the folders that are left out here.
    tempDirName: 'out/stryker',
    ignorePatterns: ['/out', '/dist', '/docs', '/bench', '/prebuilds', '/.git'],
    buildCommand: 'node ../../../node_modules/typescript/bin/tsc -b tsconfig.json test/tsconfig.json',
    disableTypeChecks: '{lib,test}/**/*.ts',
    testRunner: 'jest',
    jest: {
      configFile: 'jest.config.cjs',
      // Not the project's own environment, which counts descriptors: it is of no use here.
      config: {
        testEnvironment: 'node',
        testMatch: tests.map((file) => `**/test/${file}.test.js`),
        maxWorkers: 1,
      },
      enableFindRelatedTests: false,
    },
    // A module that is loaded on first use counts for the test that used it first, so that tests load such ones by name.
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: 20_000,
    reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `out/mutation/${room}.html` },
    jsonReporter: { fileName: `out/mutation/${room}.json` },
    thresholds: { high: 100, low: threshold, break: threshold },
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
}

async function main() {
  const rooms = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(ROOMS);
  const unknown = rooms.find((room) => ROOMS[room] === undefined);
  if (unknown !== undefined) {
    console.error(`mutation: no room '${unknown}'; there are ${Object.keys(ROOMS).join(', ')}`);
    process.exit(2);
  }
  process.chdir(root);
  for (const room of rooms) await mutate(room);
}

main();
