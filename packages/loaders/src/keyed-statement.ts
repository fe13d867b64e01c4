import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RecordDefinition } from '@portfolio/records';
import { CompiledQuery } from 'kysely';
import type { OrderBy } from './rows.js';

/** The text of a read by keys, by record: the same for any keys, so it is written once and the database may know it again. */
const statements = new WeakMap<RecordDefinition, Map<string, string>>();

/** The rows whose column is, or whose list holds, one of the keys; the keys go as one parameter, whatever their number. */
export async function readByKeys<T>(em: SqlEntityManager, record: RecordDefinition, column: string, keys: readonly string[], orderBy: OrderBy): Promise<T[]> {
  const name = `${column} ${orderBy.map((part) => part.join(' ')).join()}`;
  const known = statements.get(record) ?? new Map<string, string>();
  statements.set(record, known);
  const text = known.get(name) ?? textOf(em, record, column, orderBy);
  known.set(name, text);
  const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, [keys]));
  return rows as T[];
}

/** Written from the record's metadata, as MikroORM would write it; only the keys are left open. */
function textOf(em: SqlEntityManager, record: RecordDefinition, column: string, orderBy: OrderBy): string {
  const { props, schema, tableName } = em.getMetadata().get(record.entity.meta.class);
  const field = new Map(props.map(({ name, fieldNames: [own] }) => [String(name), `"${own}"`]));
  const selected = [...field].map(([name, own]) => `${own} as "${name}"`).join(', ');
  const { kind } = record.columns[column] ?? {};
  const condition = kind === 'references' || kind === 'list' ? `${field.get(column)} && $1::text[]` : `${field.get(column)} = any($1::text[])`;
  const order = orderBy.map(([by, direction]) => `${field.get(by)} ${direction} nulls last`).join(', ');
  return `select ${selected} from "${schema}"."${tableName}" where ${condition} order by ${order}`;
}
