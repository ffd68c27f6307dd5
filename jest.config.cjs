// Runs what tsc emitted from test/ into out/test/: no transformation, one copy of the library's classes.
'use strict';

/** @type {import('jest').Config} */
module.exports = {
  rootDir: 'out/test',
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: '<rootDir>/support/environment.js',
  setupFilesAfterEnv: ['<rootDir>/support/setup.js'],
  maxWorkers: 2,
  testTimeout: 30_000,
};
