/** A reporter of jest's: at the end it lists the test files that took longest, in seconds, so that a suite that becomes slow is noticed. */
const MOST = 20;

/** A line for each of the slowest files, the slowest first, under the sum of all; nothing where only one was run. */
export function slowestFiles(results, root) {
  if (results.length < 2) return '';
  const timed = results.map(({ testFilePath, perfStats }) => ({ seconds: perfStats.runtime / 1_000, path: testFilePath.replace(`${root}/`, '') }));
  const slowest = timed.toSorted((one, other) => other.seconds - one.seconds).slice(0, MOST);
  const sum = timed.reduce((total, { seconds }) => total + seconds, 0);
  const lines = slowest.map(({ seconds, path }) => `  ${seconds.toFixed(1).padStart(6)} s  ${path}`);
  return [`${timed.length} test files took ${sum.toFixed(0)} s one after the other; the slowest:`, ...lines, ''].join('\n');
}

export default class SlowestFiles {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    const text = slowestFiles(testResults, this.rootDir);
    if (text) process.stderr.write(`\n${text}\n`);
  }
}
