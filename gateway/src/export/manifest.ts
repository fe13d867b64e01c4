import type { LRUCache } from 'lru-cache';
import { textOf } from './data-version.js';
import { Digesting, type TypeDigest } from './file.js';
import { FORMATS } from './formats.js';
import type { Reading } from './reading.js';
import type { RowPlan } from './row-plan.js';

/** What was counted of types, by type, day and version of the data. */
export type Digests = LRUCache<string, TypeDigest>;

/** The manifest as JSON, a type at a time: each is read and counted where it is not known yet. */
export async function* manifestOf(reading: Reading, digests: Digests): AsyncGenerator<string, void> {
  const plans = reading.types();
  const entries: AsyncGenerator<TypeDigest, void> = (async function* () {
    for (const plan of plans) yield await digestOf(reading, plan, digests);
  })();
  yield* manifestText(reading, entries);
}

/** The manifest of these types. Addresses are relative to its own. */
export async function* manifestText(reading: Reading, types: AsyncIterable<TypeDigest> | Iterable<TypeDigest>): AsyncGenerator<string, void> {
  const { version, day } = reading;
  const places = textOf(version.places);
  const head = {
    version: places,
    asOf: day,
    schemaVersion: version.schemaVersion,
    schema: 'schema.graphql',
    archive: `export/portfolio.zip?asOf=${day}`,
    changes: `export/changes?since=${places}`,
  };
  let text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "types": [`;
  let separator = '\n    ';
  for await (const digest of types) {
    yield text + separator + JSON.stringify(digest);
    text = '';
    separator = ',\n    ';
  }
  yield `${text}\n  ]\n}\n`;
}

async function digestOf(reading: Reading, plan: RowPlan, digests: Digests): Promise<TypeDigest> {
  const key = [plan.type, reading.day, reading.version.key].join(' ');
  const known = digests.get(key);
  if (known) return known;
  const digesting = new Digesting(plan, FORMATS);
  const written = digesting.text(reading, FORMATS);
  while (!(await written.next()).done);
  const digest = digesting.digest(reading.day);
  digests.set(key, digest);
  return digest;
}
