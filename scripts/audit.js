/**
 * `npm run audit -- <folder> [suite ...]`: runs the federation gateway audit of The Guild through the whole gateway. The folder holds a checkout of it with its packages
 * installed; the audit is no part of the project. Each suite is run twice: composed by our composition, and from a supergraph file that the audit composed without our
 * rules. Prints a row a suite and what failed; exit code 1 where a case failed or a suite is refused only once, 2 where the folder cannot be run.
 */
import { casesOf, failuresOf, table } from './audit/report.js';
import { runSuite } from './audit/run-suite.js';
import { serveAudit } from './audit/serve.js';

const [folder, ...chosen] = process.argv.slice(2);

let audit;
try {
  if (!folder) throw new Error('expected a folder: npm run audit -- <folder> [suite ...]');
  audit = await serveAudit(folder);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

try {
  const ids = chosen.length > 0 ? chosen : await (await fetch(`${audit.url}/ids`)).json();
  const runs = [];
  for (const id of ids) runs.push({ id, composed: await runSuite(audit.url, id, 'composed'), loaded: await runSuite(audit.url, id, 'loaded') });
  const failures = runs.flatMap(failuresOf);
  process.stdout.write(`${table(runs)}\n${failures.map((line) => `\n${line}\n`).join('')}\n${casesOf(runs)}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  audit.close();
}
