/**
 * `npm run overview:rebuild`: has the read model made anew from the feeds, in the database of DATABASE_URL, or of DATA_DIR while no hub runs on it. Whoever leads does
 * it within seconds, in one transaction; until then, and where it fails, it answers from what it holds.
 */
import { readConfiguration } from '@portfolio/config';
import { openDatabase } from '@portfolio/database';
import { overview } from '@portfolio/overview';
import { explain } from '@portfolio/server';
import { requestRebuild } from '@portfolio/subgraph';

try {
  const { databaseUrl: url, dataDir } = readConfiguration();
  const database = await openDatabase({ url, dataDir });
  const known = await requestRebuild(overview, (text, values) => database.read(text, values)).finally(() => database.close());
  process.stdout.write(known ? 'the overview is made anew\n' : 'the overview has not been filled yet: it will be at the next start\n');
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
