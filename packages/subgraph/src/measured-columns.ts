import type { Orm } from '@portfolio/database';
import { measureName, type MeasuredColumns } from '@portfolio/loaders';
import { snake, type Kind, type RecordDefinition } from '@portfolio/records';

/** Measures the columns of the records' tables, in one statement. */
export async function measureColumns({ em }: Orm, records: readonly RecordDefinition[]): Promise<MeasuredColumns> {
  const parts = records.flatMap((record) => [
    rowsOf(record),
    ...Object.entries(record.columns).flatMap(([name, { kind }]) => MEASURES[kind]?.(record, name) ?? []),
  ]);
  if (parts.length === 0) return {};
  const rows = await em.fork().execute<{ name: string; total: number; longest: number; shared: number }[]>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, total, longest, shared }) => [name, [total, longest, shared]]));
}

const tableOf = ({ subgraph, table }: RecordDefinition): string => `"${subgraph}"."${table}"`;

function measure(record: RecordDefinition, column: string | undefined, [total, longest, shared]: readonly [string, string, string], from: string): string {
  const figures = `coalesce(${total}, 0)::int as "total", coalesce(${longest}, 0)::int as "longest", coalesce(${shared}, 0)::int as "shared"`;
  return `select '${measureName(record, column)}' as "name", ${figures} from ${from}`;
}

function rowsOf(record: RecordDefinition): string {
  return measure(record, undefined, ['count(*)', 'count(*)', '1'], tableOf(record));
}

/** How a column of this kind is measured; absent for what is one value. Names of tables and columns are the records' own. */
const MEASURES: Partial<Record<Kind, (record: RecordDefinition, name: string) => string>> = {
  reference: keysOf,
  backReference: keysOf,
  references: (record, name) => {
    const column = `"${snake(name)}"`;
    const byKey = `(select count(*) as "rows" from ${tableOf(record)}, unnest(${column}) as "key" group by "key") as "each"`;
    return measure(record, name, ['sum("rows")', `(select max(cardinality(${column})) from ${tableOf(record)})`, 'max("rows")'], byKey);
  },
  list: (record, name) => lengths(record, name, 'cardinality'),
  citations: (record, name) => lengths(record, name, 'jsonb_array_length'),
  values: (record, name) => lengths(record, name, 'jsonb_array_length'),
};

function keysOf(record: RecordDefinition, name: string): string {
  const column = `"${snake(name)}"`;
  const byKey = `(select count(*) as "rows" from ${tableOf(record)} where ${column} is not null group by ${column}) as "each"`;
  return measure(record, name, ['sum("rows")', 'least(count(*), 1)', 'max("rows")'], byKey);
}

function lengths(record: RecordDefinition, name: string, length: string): string {
  const each = `${length}("${snake(name)}")`;
  return measure(record, name, [`sum(${each})`, `max(${each})`, '1'], tableOf(record));
}
