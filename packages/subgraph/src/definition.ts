import { StartError } from '@portfolio/errors';
import { defineRecord, integer, key, optionalJson, text, type RecordDefinition } from '@portfolio/records';
import type { RowsByRecord } from '@portfolio/seeding';
import type { Follows } from './following/follows.js';

/** A subgraph as pure data: nothing is opened, read or registered by defining it. */
export interface SubgraphDefinition {
  /** Its name in the supergraph, its PostgreSQL schema and its folder under `subgraphs/`. */
  name: string;
  /** Every record it owns, nested ones too. */
  records: readonly RecordDefinition[];
  /** Its migrations, oldest first; loaded only by a start that migrates. Absent where it keeps nothing in a database: then none is opened for it. */
  migrations?: () => Promise<readonly { name: string; class: unknown }[]>;
  /** The type-graphql resolver classes: fields of Query, relations, lists, fields added to others' entities. */
  resolvers: readonly (abstract new (...args: never[]) => unknown)[];
  /** Types that no field names: those that an interface alone leads to. */
  types?: readonly object[];
  /** SDL in addition to what the classes declare: directives of its own, with the `@link` and `@composeDirective` that carry them into the supergraph. */
  directives?: string;
  /** The folder of its data files, with a slash at the end; beside it stand its code and its contract. */
  dataFolder: URL;
  /** The ids of entities that no record holds, by type. */
  computedKeys?: Readonly<Record<string, readonly string[]>>;
  /** Adds rows that follow from the data files by a rule of the domain. */
  complete?: (rows: RowsByRecord) => void;
  /** Keeps rows that follow from those of the others: it is a read model. */
  follows?: Follows;
}

export interface Subgraph extends SubgraphDefinition {
  /** What was loaded last: a start with the same data and migrations reads this and nothing else. */
  load: RecordDefinition;
  /** Which rows were seeded once. */
  seeded: RecordDefinition;
  /** Of a read model: how far it has followed each of the others. */
  followed: RecordDefinition;
  /** All that has a table: what it owns, and what is remembered of loading it; nothing where it has no database. */
  tables: readonly RecordDefinition[];
}

export function defineSubgraph(definition: SubgraphDefinition): Subgraph {
  const { name: subgraph, records, migrations, follows } = definition;
  if (!migrations && records.length > 0) throw new StartError(`expected the subgraph "${subgraph}", which has records, to have migrations of their tables`);
  const load = defineRecord({ name: 'Load', subgraph, columns: { id: key(), fingerprint: text(), rows: integer(), measured: optionalJson() } });
  const seeded = defineRecord({ name: 'Seeded', subgraph, columns: { id: key() } });
  const followed = defineRecord({ name: 'Followed', subgraph, seed: 'never', columns: { id: key(), origin: text(), sequence: integer(), at: text() } });
  const remembered = records.some(({ seed }) => seed === 'once') ? [load, seeded] : [load];
  if (follows) remembered.push(followed);
  return { ...definition, load, seeded, followed, tables: migrations ? [...remembered, ...records] : [] };
}
