/**
 * How long fuzzing goes on: a short form in `npm test`, a million cases over all properties in the full form, or as many
 * for each property as `FUZZ_RUNS` says.
 */
import fc from 'fast-check';

const usual = process.env['BSD_SOCKETS_FULL'] === undefined ? 500 : 40_000;

export const runs = Number(process.env['FUZZ_RUNS'] ?? usual);

fc.configureGlobal({ numRuns: runs });
