import { hash } from 'node:crypto';
import type { RecordDefinition } from '@portfolio/records';
import type { RowsByRecord } from './read.js';

type RowData = Record<string, unknown>;

/** A row as clients know it, and the hash of all that it states, with the rows nested in it. */
export interface Fact {
  type: string;
  id: string;
  hash: string;
}

/**
 * The facts of all rows. The place of a row in its file is none of them, but for the order of nested rows: a row that is inserted changes no other than the one it is
 * nested in.
 */
export function factsOf(records: readonly RecordDefinition[], rows: RowsByRecord): Fact[] {
  const nested = new Map(records.map((record) => [record, byParent(record, rows)]));
  const hashOf = (record: RecordDefinition, row: RowData): string => {
    const { position: _, ...stated } = row;
    const children = childrenOf(record).map((child) => (nested.get(child)?.get(row[record.key]) ?? []).map((each) => hashOf(child, each)));
    return hash('sha1', JSON.stringify([Object.entries(stated).sort(byName), children]));
  };
  return records.flatMap((record) =>
    (rows.get(record) ?? []).map((row) => ({ type: record.typeOf?.(row) ?? record.name, id: row[record.key] as string, hash: hashOf(record, row) })),
  );
}

function childrenOf({ columns }: RecordDefinition): RecordDefinition[] {
  return Object.values(columns).flatMap(({ children }) => children ?? []);
}

/** The rows of a nested record by the key of the one they are nested in, in their order. */
function byParent(record: RecordDefinition, rows: RowsByRecord): Map<unknown, RowData[]> {
  const parent = Object.keys(record.columns).find((name) => record.columns[name]?.kind === 'backReference');
  const own = parent === undefined ? [] : (rows.get(record) ?? []);
  return Map.groupBy(
    own.toSorted((a, b) => Number(a.position) - Number(b.position)),
    (row) => row[parent!],
  );
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
