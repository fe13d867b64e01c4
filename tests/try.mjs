import { openDatabase } from '@portfolio/database';
import { openSubgraph } from '@portfolio/subgraph';
const name = process.argv[2];
const { [name]: def } = await import('@portfolio/' + name);
let t = performance.now();
const lap = (s) => {
  const n = performance.now();
  console.error(s, (n - t).toFixed(0));
  t = n;
};
const db = await openDatabase({});
lap('db');
const sg = await openSubgraph(def, db);
lap('open ' + sg.rowCount);
if (process.argv[3] === 'sdl') console.log(sg.sdl);
else if (process.argv[3]) {
  const c = sg.createContext({});
  const r = await sg.execute({ query: process.argv[3], variables: JSON.parse(process.argv[4] ?? '{}') }, c);
  lap('exec ' + c.statements.count);
  console.log(JSON.stringify(r, null, 1));
  for (const e of r.errors ?? []) console.error(e.originalError?.stack ?? e.stack);
}
await sg.close();
await db.close();
