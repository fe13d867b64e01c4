import type { Tables } from '@portfolio/subgraph';

/** Rows given at a time: PGlite takes four times as long for all 4,400 facts in one value. */
const AT_ONCE = 500;

/** Fills a table that nobody reads yet before its indexes, which are then made in a third of the time. */
export async function withoutIndexes(tables: Tables, table: string, fill: () => Promise<unknown>): Promise<void> {
  const found = await tables.execute<{ name: string; definition: string }>(
    `select "indexname" as "name", "indexdef" as "definition" from "pg_indexes" where "schemaname" = 'overview' and "tablename" = ? and "indexdef" not like 'CREATE UNIQUE %'`,
    [table],
  );
  for (const { name } of found) await tables.execute(`drop index "overview"."${name}"`);
  await fill();
  for (const { definition } of found) await tables.execute(definition);
}

/** Writes rows by a statement that takes some of them as JSON. */
export async function writeRows(tables: Tables, statement: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) await tables.execute(statement, [JSON.stringify(rows.slice(start, start + AT_ONCE))]);
}
