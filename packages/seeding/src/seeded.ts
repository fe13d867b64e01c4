import type { RecordDefinition } from '@portfolio/records';
import type { RowsByRecord } from './read.js';

type RowData = Record<string, unknown>;

/** The id under which a seeded row is remembered, even when it is changed or deleted. */
export function seededId({ table, key }: RecordDefinition, row: RowData): string {
  return `${table}/${String(row[key])}`;
}

/** Whether its rows stand under another's in the files. */
export function isNested({ columns }: RecordDefinition): boolean {
  return Object.values(columns).some(({ kind }) => kind === 'backReference');
}

/** Which rows of the files were never seeded. Rows nested in another go with it: once that is seeded, its list is its users'. */
export function newRows(
  records: readonly RecordDefinition[],
  rows: RowsByRecord,
  seededIds: ReadonlySet<string>,
): (record: RecordDefinition, row: RowData) => boolean {
  const parents = new Map<RecordDefinition, RecordDefinition>();
  for (const parent of records) for (const { children } of Object.values(parent.columns)) if (children) parents.set(children, parent);
  const byKey = new Map(records.map((record) => [record, new Map((rows.get(record) ?? []).map((row) => [row[record.key], row]))]));
  const isNew = (record: RecordDefinition, row: RowData): boolean => {
    const parent = parents.get(record);
    if (!parent) return !seededIds.has(seededId(record, row));
    const column = Object.keys(record.columns).find((name) => record.columns[name]?.kind === 'backReference')!;
    const above = byKey.get(parent)!.get(row[column]);
    return above !== undefined && isNew(parent, above);
  };
  return isNew;
}
