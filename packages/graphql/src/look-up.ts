import { BadInput } from '@portfolio/errors';
import type { Rows } from '@portfolio/loaders';
import { currentId, type RecordDefinition, type Row } from '@portfolio/records';

/** The row of an id a client gave: null where there is none, BadInput where it cannot be one. */
export async function lookUp<R extends RecordDefinition>(record: R, id: string, { rows }: { rows: Rows }): Promise<Row<R> | null> {
  const check = record.columns[record.key]?.check?.safeParse(id);
  if (check?.error) throw new BadInput(`${record.key}: ${check.error.issues[0]?.message ?? 'not an id'}`);
  return rows.byKey(record).load(currentId(record.name, id));
}
