/** The program that serves several subgraphs as one server: `npm run serve -- municipalities,agreements`. */
import { runSubgraphs, type Subgraph } from '@portfolio/subgraph';
import { SUBGRAPHS } from './subgraphs.js';

const names = (process.argv[2] ?? '').split(',').filter(Boolean);
const chosen = names.map((name) => SUBGRAPHS.find((definition) => definition.name === name));
if (names.length > 0 && new Set(names).size === names.length && !chosen.includes(undefined)) await runSubgraphs(chosen as Subgraph[]);
else {
  const known = SUBGRAPHS.map(({ name }) => name).join(',');
  process.stderr.write(`expected names of subgraphs, each once and separated by commas, out of ${known}, but got ${JSON.stringify(process.argv[2] ?? '')}\n`);
  process.exitCode = 1;
}
