/** How long fuzzing goes on: a short form in `npm test`, as long as `FUZZ_RUNS` says otherwise. */
import fc from 'fast-check';

export const runs = Number(process.env['FUZZ_RUNS'] ?? 500);

fc.configureGlobal({ numRuns: runs });
