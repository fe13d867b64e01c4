import { BadInput } from '@portfolio/errors';
import type { Rows } from '@portfolio/loaders';
import { currentId, type RecordDefinition, type Row } from '@portfolio/records';

/** The row of an id a client gave: null where there is none, BadInput where it cannot be one. */
export async function lookUp<R extends RecordDefinition>(record: R, id: string, { rows }: { rows: Rows }): Promise<Row<R> | null> {
  const check = record.columns[record.key]?.check?.safeParse(id);
  if (check?.error) throw new BadInput(`${record.key}: ${check.error.issues[0]?.message ?? 'not an id'}`);
  return rows.byKey(record).load(currentId(record.name, id));
}

/** Refuses the id of an argument that no row has; to be asked where nothing was found by it, which otherwise has a meaning. */
export async function checkKnown(record: RecordDefinition, argument: string, id: string, { rows }: { rows: Rows }): Promise<void> {
  if (await rows.byKey(record).load(id)) return;
  throw new BadInput(`expected "${argument}" to be the ${record.key} of one of the rows of ${record.name}, but got ${JSON.stringify(id)}, which none has`);
}
