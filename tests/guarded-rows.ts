import { Rows, type ReadRows } from '@portfolio/loaders';
import type { Context, OpenSubgraph, Subgraph } from '@portfolio/subgraph';

/** What a statement was to read: the table, and the properties of the rows it gives. */
export interface Selected {
  table: string;
  properties: string[];
}

/**
 * Makes a context's rows throw where a column is accessed that was not read, instead of returning undefined.
 * @returns every statement that the context sends, as it is sent
 */
export function refuseUnreadColumns(context: Context, { orm }: OpenSubgraph, { records }: Subgraph, read: ReadRows): readonly Selected[] {
  const columns = new Set(records.flatMap(({ properties }) => properties));
  const selected: Selected[] = [];
  const guardedRead = async (text: string, values: readonly unknown[]) => {
    selected.push(selectedBy(text));
    return (await read<object>(text, values)).map((row) => guarded(row, columns));
  };
  context.rows = new Rows(orm?.em, guardedRead as ReadRows);
  return selected;
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
  const [, list = '', table = ''] =
    /select ((?:"\w+"\."\w+" as "\w+"(?:, )?)*(?:count\(\*\)::int as "count")?) from (?:\(select "\w+"\.\* from )?"\w+"\."(\w+)"/.exec(sql) ?? [];
  return { table, properties: [...list.matchAll(/ as "(\w+)"/g)].map(([, name]) => name!) };
}
