/**
 * The image's entry point, one role by argument:
 *   gateway            over the subgraph servers that SUBGRAPH_URLS names
 *   subgraph <names>   the server of one subgraph, or of several (a,b,c), on DATABASE_URL
 *   hub                gateway and subgraphs in one process, on DATABASE_URL or on PGlite in DATA_DIR
 */
import { readdirSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const GATEWAY = 'dist/gateway.js';
const [role, names = ''] = process.argv.slice(2);
const subgraphs = readdirSync(new URL('subgraphs', root)).sort();
const program = programOf();

if (program) await import(new URL(program, root).href);
else process.exitCode = 1;

function programOf() {
  if (role === 'hub') return process.env.SUBGRAPH_URLS ? refuse('expected no SUBGRAPH_URLS for the role hub, but got one') : GATEWAY;
  if (role === 'gateway') return process.env.SUBGRAPH_URLS ? GATEWAY : refuse('expected SUBGRAPH_URLS for the role gateway, but got none');
  if (role !== 'subgraph') return refuse(`expected the role gateway, subgraph or hub, but got ${role ?? 'none'}`);
  if (subgraphs.includes(names)) return `dist/${names}.js`;
  const chosen = names.split(',');
  if (chosen.length !== new Set(chosen).size || !chosen.every((name) => subgraphs.includes(name)))
    return refuse(`expected the name of a subgraph, or several separated by commas (${subgraphs.join(', ')}), but got ${names || 'none'}`);
  process.argv[2] = names;
  return 'dist/subgraphs.js';
}

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
}
