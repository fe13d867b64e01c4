import { Rows } from '@portfolio/loaders';
import type { Subgraph } from '@portfolio/subgraph';
import type { Context, OpenSubgraph } from '@portfolio/subgraph';

/** What a statement was to read: the table, and the properties of the rows it gives. */
export interface Selected {
  table: string;
  properties: string[];
}

export interface GuardedContext {
  context: Context;
  /** Every statement that has been sent. */
  selected: Selected[];
}

const VIEWER = { transactionId: '00000000-0000-4000-8000-000000000000', transactionTime: '2025-11-21T12:00:00Z' };

/** A context whose rows refuse to be asked for a column that was not read, instead of saying that it has no value. */
export function guardedContext(subgraph: OpenSubgraph, { records }: Subgraph): GuardedContext {
  const columns = new Set(records.flatMap(({ properties }) => properties));
  const context = subgraph.createContext(VIEWER);
  const selected: Selected[] = [];
  const kysely = context.em.getKysely();
  const asking = {
    async executeQuery(query: { sql: string }) {
      selected.push(selectedBy(query.sql));
      const { rows } = await kysely.executeQuery(query as never);
      return { rows: rows.map((row) => guarded(row as object, columns)) };
    },
  };
  const em = new Proxy(context.em, {
    get(target, name) {
      if (name === 'getKysely') return () => asking;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  context.rows = new Rows(em);
  return { context, selected };
}

function guarded(row: object, columns: ReadonlySet<string>): object {
  return new Proxy(row, {
    get(target, name) {
      if (typeof name === 'string' && columns.has(name) && !(name in target)) throw new Error(`the column "${name}" was looked at, but not read`);
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** A page for each of several keys is a query within the query, whose list is the one that counts. */
function selectedBy(sql: string): Selected {
  const [, list = '', table = ''] = /select ((?:"\w+"\."\w+" as "\w+"(?:, )?)*(?:count\(\*\)::int as "count")?) from "\w+"\."(\w+)"/.exec(sql) ?? [];
  return { table, properties: [...list.matchAll(/ as "(\w+)"/g)].map(([, name]) => name!) };
}
