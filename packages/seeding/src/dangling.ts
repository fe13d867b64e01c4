import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { snake, type RecordDefinition } from '@portfolio/records';

/** How many keys are named of each column. */
const NAMED = 10;

/**
 * The keys that rows of users hold of rows that the files once had: `Note.theme: "green", "blue"`. What users delete themselves is theirs to know, and rows of another
 * subgraph are not seen from here.
 */
export async function danglingReferences(em: SqlEntityManager, records: readonly RecordDefinition[]): Promise<string[]> {
  const lines: string[] = [];
  for (const record of records.filter(({ seed }) => seed === 'once')) {
    for (const [name, { kind, refersTo }] of Object.entries(record.columns)) {
      const target = refersTo && records.find((each) => each.seed === 'replace' && (each.name === refersTo || each.types.includes(refersTo)));
      const keys = target ? await missingKeys(em, record, name, kind === 'references', target) : [];
      if (keys.length > 0) lines.push(`${record.name}.${name}: ${keys.map((key) => `"${key}"`).join(', ')}`);
    }
  }
  return lines;
}

/** Names of tables and columns are the records' own. */
async function missingKeys(em: SqlEntityManager, own: RecordDefinition, name: string, isList: boolean, target: RecordDefinition): Promise<string[]> {
  const column = `"own"."${snake(name)}"`;
  const keys = `select distinct ${isList ? `unnest(${column})` : column} as "key" from "${own.subgraph}"."${own.table}" as "own"`;
  const rows = await em.execute<{ key: string }[]>(
    `select "key" from (${keys}) as "keys" where "key" is not null and not exists` +
      ` (select 1 from "${target.subgraph}"."${target.table}" as "target" where "target"."${snake(target.key)}" = "keys"."key") order by "key" collate "C" limit ${NAMED}`,
  );
  return rows.map(({ key }) => key);
}
