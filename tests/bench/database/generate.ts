import type { Client } from 'pg';
import { COPIES, rewritten, type Copies } from './copies.ts';

/** Drawn values follow from the row's key and this, so that every run of every machine has the same rows. */
const SEED = 'portfolio';
const MOST_SOLUTIONS = 300;
/** Tasks that name one municipality, for each step of scale; 64 times the portfolio is then near a million rows. */
const TASKS_A_MUNICIPALITY = 140;

/** Grows the loaded portfolio to so many times itself; 1 leaves it as shipped. Every key refers to a row that is there. */
export async function generate(client: Client, scale: number): Promise<void> {
  const solutions = await count(client, 'solutions.solution');
  const solutionCopies = Math.max(1, Math.min(scale, Math.floor(MOST_SOLUTIONS / solutions)));
  await client.query('begin');
  // Tasks of one municipality follow the shipped ones, before these are copied.
  const named = scale > 1 ? await namedTasks(client, scale) : undefined;
  for (const copies of COPIES) await copy(client, copies, copies.upTo === 'scale' ? scale : solutionCopies, solutionCopies);
  await signatures(client, scale);
  if (named) await withoutIndexes(client, 'klik.task', () => client.query(named));
  await client.query('commit');
  await client.query('vacuum analyze');
}

async function copy(client: Client, { table, columns, where = 'true' }: Copies, upTo: number, solutionCopies: number): Promise<void> {
  if (upTo < 2) return;
  const names = await columnsOf(client, table);
  const rows = await count(client, table);
  const values = names.map((name) => {
    if (name === 'position') return `t.position + (k - 1) * ${rows}`;
    const rewrite = columns[name];
    return rewrite ? rewritten(name, rewrite, solutionCopies) : `t."${name}"`;
  });
  await client.query(
    `insert into ${table} (${list(names)}) select ${values.join(', ')} from ${table} t cross join generate_series(2, ${upTo}) k where ${where} order by k, t.position`,
  );
}

/** A signature of every municipality for every copied agreement of the overview, with a drawn status. */
async function signatures(client: Client, scale: number): Promise<void> {
  if (scale < 2) return;
  await client.query(`
    insert into agreements.signature (id, position, agreement, municipality, status, basis, as_of, place_in_source, sources)
    select id, first + row_number() over (order by agreement_position, code), agreement, code, status,
      case when status <> 'NOT_REPORTED' then 'STATED' end, case when status <> 'NOT_REPORTED' then date '2025-11-20' end, null, sources
    from (
      select a.id || '/' || m.code as id, a.id as agreement, a.position as agreement_position, m.code, a.sources,
        (array['SIGNED', 'MISSING', 'NOT_REPORTED'])[1 + ${drawn(`a.id || m.code`, 3)}] as status, (select max(position) from agreements.signature) as first
      from agreements.agreement a cross join municipalities.municipality m
      where a.requires_signature and not exists (select from agreements.signature s where s.agreement = a.id)
    ) own`);
}

/** The statement that adds the tasks naming one municipality: playbook activities with drawn solution and period. */
async function namedTasks(client: Client, scale: number): Promise<string> {
  const names = await columnsOf(client, 'klik.task');
  const templates = await idsOf(client, 'klik.task', `kind = 'PLAYBOOK_ACTIVITY'`);
  const solutions = await idsOf(client, 'solutions.solution');
  const own: Record<string, string> = {
    id: `t.id || '-' || m.code || '-' || n`,
    position: `1000000 + row_number() over (order by n, m.code)`,
    title: `t.title || ' (' || m.name || ')'`,
    solutions: `array[(${array(solutions)})[1 + ${drawn('m.code || n', solutions.length)}]]`,
    municipalities: 'array[m.code]',
    start: approximateDate('day'),
    end: approximateDate(`day + 7 + ${drawn(`'end' || m.code || n`, 120)}`),
    audience: `'NAMED_MUNICIPALITIES'`,
    ongoing_as_of: 'null',
    closed_by_addendum: 'null',
    task: 'null',
    ...Object.fromEntries(['agreements', 'purpose', 'kombit_does', 'deliverables', 'contact_roles', 'municipal_roles', 'rules'].map((name) => [name, `'{}'`])),
    expectations: 'jsonb_build_array(t.expectations -> 0)',
  };
  return `
    insert into klik.task (${list(names)})
    select ${names.map((name) => own[name] ?? `t."${name}"`).join(', ')}
    from generate_series(1, ${TASKS_A_MUNICIPALITY * (scale - 1)}) n cross join municipalities.municipality m
    cross join lateral (select date '2024-01-01' + ${drawn(`m.code || n`, 1_460)} as day) start
    join klik.task t on t.id = (${array(templates)})[1 + n % ${templates.length}]`;
}

async function idsOf(client: Client, table: string, where = 'true'): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select id from ${table} where ${where} order by position, id`);
  return rows.map(({ id }) => id);
}

function array(ids: readonly string[]): string {
  return `array[${ids.map((id) => `'${id}'`).join(', ')}]`;
}

function approximateDate(day: string): string {
  return `jsonb_build_object('raw', to_char(${day}, 'DD.MM.YYYY'), 'date', ${day}, 'from', ${day}, 'to', ${day}, 'note', null,
    'status', 'KNOWN', 'precision', 'DAY', 'yearInferred', false)`;
}

/** A whole number from 0 to below, the same for the same key everywhere. */
function drawn(key: string, below: number): string {
  return `(('x' || substr(md5('${SEED}' || ${key}), 1, 7))::bit(28)::int % ${below})`;
}

/** Many rows go in faster where the indexes are built once, afterwards. */
async function withoutIndexes(client: Client, table: string, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = $1::regclass and not indisprimary`,
    [table],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}

/** The columns that are written; generated ones follow. */
async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function count(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]!.count;
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
