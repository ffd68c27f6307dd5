// Adds up what jest wrote with `--json --outputFile`, and prints 'N passed, N failed, N skipped'.
'use strict';
const fs = require('node:fs');

let [passed, failed, skipped] = [0, 0, 0];
for (const file of process.argv.slice(2).filter((name) => fs.existsSync(name))) {
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  passed += result.numPassedTests;
  // A file that could not run, or left descriptors open, has no failed test of its own.
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests + result.numTodoTests;
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
