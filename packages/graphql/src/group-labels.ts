import type { Rows } from '@portfolio/loaders';
import { monthInDanish, nameOf, valueLabel, type RecordDefinition } from '@portfolio/records';
import type { Grouping } from './groupings.js';
import { ownerOf } from './record-type.js';

/** The value of a group in one dimension. */
export interface KeyOfGroup {
  by: string;
  value: string | null;
  grouping: Grouping;
  /** Once it is known. */
  label?: string;
}

/** Gives each key its Danish label; rows of this subgraph are read in one statement for each record, those of others have the names that labels call them. */
export async function label(keys: readonly KeyOfGroup[], rows: Rows): Promise<void> {
  const open = keys.filter((key) => key.label === undefined);
  const byOwner = Map.groupBy(open, ({ value, grouping: { record, column } }) => (value === null ? undefined : ownerOf(record, column)));
  await Promise.all(
    [...byOwner].map(async ([owner, ofOwner]) => {
      const labels = owner && (await labelsOf(owner, [...new Set(ofOwner.map(({ value }) => value!))], rows));
      for (const key of ofOwner) key.label = labels?.get(key.value!) ?? wordOf(key);
    }),
  );
}

async function labelsOf(record: RecordDefinition, keys: readonly string[], rows: Rows): Promise<Map<string, string> | undefined> {
  const { label: rule, key } = record;
  if (!rule) return undefined;
  const found = await rows.by(record, key, { needs: rule.from }).many(keys);
  return new Map(found.flatMap(([row], index) => (row ? [[keys[index]!, rule.text(row as never, nameOf)] as const] : [])));
}

function wordOf({ value, grouping: { record, column, by, values } }: KeyOfGroup): string {
  if (value === null) return 'Ikke oplyst';
  if (by === 'month') return monthInDanish(value);
  if (values) return value in values ? valueLabel(values, value) : value;
  if (record.columns[column]?.form === 'boolean') return value === 'true' ? 'Ja' : 'Nej';
  return record.columns[column]?.form === 'id' ? nameOf(value) : value;
}
