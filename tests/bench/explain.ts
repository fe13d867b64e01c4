import { startPostgresql } from '@portfolio/testkit';
import pg from 'pg';
import { prepareDatabase } from './database/prepare.ts';
import { openRecorder, type RecordedStatement } from './database/recorder.ts';
import type { Options } from './options.ts';
import { QUERIES } from './queries/queries.ts';
import { withVariants } from './run.ts';
import { answerOf } from './verify.ts';

/** The plan of every statement that the hub sends for the chosen queries, at the largest chosen scale. */
export async function explainHub(options: Options): Promise<string> {
  const postgresql = await startPostgresql();
  const { url, rows } = await prepareDatabase(postgresql, Math.max(...options.scales));
  const recorder = await openRecorder(url);
  const client = new pg.Client(url);
  const lines = [`# Plans at ${rows} rows`];
  try {
    await client.connect();
    await withVariants(recorder.databaseUrl, { variants: ['hub'] }, async ([hub]) => {
      for (const query of QUERIES.filter(({ name }) => options.queries.includes(name))) {
        recorder.taken();
        await answerOf(hub!, query);
        lines.push(`\n## ${query.title}`);
        for (const statement of recorder.taken().filter(({ text }) => text.startsWith('select '))) lines.push(await explained(client, statement));
      }
    });
  } finally {
    await client.end();
    recorder.close();
    await postgresql.stop();
  }
  return `${lines.join('\n')}\n`;
}

async function explained(client: pg.Client, statement: RecordedStatement): Promise<string> {
  const rows = await planOf<string>(client, statement, 'analyze, costs off, summary on');
  const shorter = statement.text.replace(/select .*? from/s, 'select ... from').replace(/\s+/g, ' ');
  return `\n${shorter.length > 400 ? `${shorter.slice(0, 400)} ...` : shorter}\n${rows.map((row) => `    ${row.slice(0, 300)}`).join('\n')}`;
}

/** The plan for any values, since that is the one which the hub's prepared statements use; each row of it as `explain` gives it with these options. */
export async function planOf<T>(client: pg.Client, { text, values }: RecordedStatement, options: string): Promise<T[]> {
  await client.query('set plan_cache_mode = force_generic_plan');
  await client.query(`prepare asked as ${text}`);
  const given = values.map((value) => (value === null ? 'null' : pg.escapeLiteral(String(value))));
  const { rows } = await client.query<{ 'QUERY PLAN': T }>(`explain (${options}) execute asked${given.length > 0 ? `(${given.join(', ')})` : ''}`);
  await client.query('deallocate asked');
  return rows.map((row) => row['QUERY PLAN']);
}
