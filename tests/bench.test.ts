import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { canonical, firstDifference } from './bench/compare.ts';
import { generate } from './bench/database/generate.ts';
import { openRecorder, type StatementRecorder } from './bench/database/recorder.ts';
import { planOf } from './bench/explain.ts';
import { ACROSS } from './bench/across/across.ts';
import { ALL_QUERIES, QUERIES } from './bench/queries/queries.ts';
import { PLAIN, registering, type HttpRequest } from './bench/queries/shapes.ts';
import { withSummary } from './bench/report/summary.ts';
import { tablesOf } from './bench/report/tables.ts';
import { openHere } from './gateways.js';
import type { Hub } from './setups.js';
import { shared } from './shared/client.js';

describe('the comparison', () => {
  test('takes the keys of objects in any order, and lists in theirs', () => {
    expect(canonical({ b: [2, 1], a: { d: null, c: 1 } })).toBe('{"a":{"c":1,"d":null},"b":[2,1]}');
    expect(firstDifference({ a: [1, 2], b: 3 }, { b: 3, a: [1, 2] })).toBeUndefined();
  });

  test('names the first difference by its path', () => {
    expect(firstDifference({ nodes: [{ id: 'a' }, { id: 'b' }] }, { nodes: [{ id: 'a' }, { id: 'c' }] })).toBe('data.nodes.1.id: expected "b", but got "c"');
    expect(firstDifference({ nodes: [1] }, { nodes: [1, 2] })).toBe('data.nodes.1: expected nothing, but got 2');
  });
});

describe('the summary', () => {
  const rounds = [0.4, 12.34, 3].map((cpu) => ({ cpu, main: cpu, helpers: 0, database: 0, p50: 1, p99: 1, memory: 1 }));
  const cell = { scale: 1, rows: 1, query: 'page', variant: 'hub', concurrency: 16, rounds, bytes: 1, statements: 1 };

  test('has the median of each variant and query between the marks, and nothing that was not timed', () => {
    const text = withSummary('before\n<!-- written by npm run bench -->\nold\n<!-- to here -->\nafter', [cell, { ...cell, scale: 4, rounds: [] }]);
    const rows = text.split('\n').map((line) => line.split('|').map((part) => part.trim()));
    expect(rows.find(([, variant]) => variant === 'the hub, in-process')).toEqual(['', 'the hub, in-process', '-', '-', '-', '3', '-', '']);
    expect(rows.find(([, variant]) => variant === 'PostGraphile 5')).toEqual(['', 'PostGraphile 5', '-', '-', '-', '-', '-', '']);
    expect(text).toMatch(/^before\n<!-- .* -->\n\n\| CPU ms a request [^]*\|\n\n<!-- to here -->\nafter$/);
  });

  test('is refused where the marks are missing', () => {
    expect(() => withSummary('no marks', [cell])).toThrow('expected the README to have the marks of the benchmark');
  });
});

describe('the tables', () => {
  const cell = (variant: string, main: number, concurrency = 16) => {
    const rounds = [main, main * 2, main * 3].map((own) => ({ cpu: own + 1.5, main: own, helpers: 0.5, database: 1, p50: 1, p99: 2, memory: 3 }));
    return { scale: 1, rows: 5, query: 'page', variant, concurrency, rounds, bytes: 1_000, statements: 1 };
  };
  const rowsOf = (text: string) => text.split('\n').map((line) => line.split('|').map((part) => part.trim()));

  test('tell the parts of the CPU, and the ratio to the cheaper limit', () => {
    const rows = rowsOf(tablesOf([cell('hub', 1), cell('limit', 0.5), cell('by-hand', 0.25)]));
    // 3.5 by 2 ms in the median round, between 2.5 by 1.75 and 4.5 by 2.25.
    expect(rows.find(([, variant]) => variant === 'the hub, in-process')!.slice(2, 8)).toEqual(['3.5', '2', '0.5', '1', '-', '1.8 (1.4-2)']);
    expect(rows.find(([, variant]) => variant?.startsWith('the limit: one'))![7]).toBe('1.3 (1.1-1.3)');
  });

  test('have one of each number of requests under way, and the noise before all', () => {
    const text = tablesOf([cell('hub', 1, 2), cell('hub-twin', 2, 2), cell('hub', 1), cell('hub-twin', 1)]);
    expect(text.match(/^### .*/gm)).toEqual([
      '### The noise: one variant measured twice',
      '### A filtered page of tasks, 16 under way',
      '### A filtered page of tasks, 2 under way',
    ]);
    expect(
      rowsOf(text)
        .filter((row) => row[2] === 'page')
        .map((row) => row.slice(3, 6)),
    ).toEqual([
      ['16', '1 (1-1)', '1 (1-1)'],
      ['2', '1.6 (1.4-1.7)', '2 (2-2)'],
    ]);
  });
});

describe.each([1, 4])('at %s times the portfolio', (scale) => {
  let client: pg.Client;
  let hub: Hub;
  let recorder: StatementRecorder;

  beforeAll(async () => {
    const { url } = await shared('portfolio-database');
    recorder = await openRecorder(url);
    hub = await openHere(recorder.databaseUrl);
    client = new pg.Client(url);
    await client.connect();
    await generate(client, scale);
  });

  afterAll(async () => {
    await client?.end();
    await hub?.close();
    recorder?.close();
  });

  test.each(QUERIES)('no statement of $name reads rows by the thousand only to leave them out', async ({ operation, variables }) => {
    recorder.taken();
    await hub.request(operation, variables);
    const statements = recorder.taken().filter(({ text }) => text.startsWith('select '));
    expect(statements).not.toEqual([]);
    const wasteful: [text: string, rows: number][] = [];
    for (const statement of statements) {
      const [explained] = await planOf<[{ Plan: PlanNode }]>(client, statement, 'analyze, format json');
      const rows = leftOut(explained![0].Plan);
      if (rows >= 1_000) wasteful.push([statement.text, rows]);
    }
    expect(wasteful).toEqual([]);
  });

  test.each([...QUERIES, ...ACROSS])('the hub answers $name as the hand-written SQL does', async ({ operation, variables, sql }) => {
    const { rows } = await client.query<[string]>({ text: sql, values: Object.values(variables), rowMode: 'array' } as never);
    const { data, errors } = await hub.request(operation, variables);
    expect(errors).toBeUndefined();
    expect(firstDifference(JSON.parse(rows[0]![0]), data)).toBeUndefined();
  });

  test.each(ALL_QUERIES.filter(({ shape }) => shape !== PLAIN))('the hub answers $name as the plain query', async ({ shape, ...query }) => {
    const send = async ({ url, ...sent }: HttpRequest) => (await fetch(url, sent)).json() as Promise<{ data?: unknown }>;
    const { data } = await hub.request(query.operation, query.variables);
    if (shape.instead) await send(registering(hub.url, query));
    expect(await send(shape.toRequest(hub.url, query))).toEqual({ data, extensions: expect.anything() });
  });

  test.each([
    ['agreements.signature', 'agreement', 'agreements.agreement', 'id'],
    ['agreements.signature', 'municipality', 'municipalities.municipality', 'code'],
    ['agreements.agreement', 'unnest(solutions)', 'solutions.solution', 'id'],
    ['klik.task', 'unnest(solutions)', 'solutions.solution', 'id'],
    ['klik.task', 'unnest(agreements)', 'agreements.agreement', 'id'],
    ['klik.task', 'unnest(municipalities)', 'municipalities.municipality', 'code'],
    ['solutions.solution', 'part_of', 'solutions.solution', 'id'],
    ['governance.governance_assignment', 'incident_body', 'governance.body', 'id'],
    ['sts.service_message_issuer', 'solution', 'solutions.solution', 'id'],
    ['overview.solution_standing', 'solution', 'solutions.solution', 'id'],
    ['overview.obligation', 'agreement', 'agreements.agreement', 'id'],
    ['overview.obligation', 'task', 'klik.task', 'id'],
    ['overview.obligation', 'unnest(solutions)', 'solutions.solution', 'id'],
  ])('every %s refers by %s to a row that is there', async (table, column, target, key) => {
    const { rows } = await client.query(`select reference from (select ${column} as reference from ${table}) own
      where reference is not null and not exists (select from ${target} t where t.${key} = reference)`);
    expect(rows).toEqual([]);
  });

  test('the rows are the same on every machine', async () => {
    const { rows } = await client.query<Record<string, number>>(`select (select count(*)::int from solutions.solution) as solutions,
      (select count(*)::int from agreements.signature) as signatures, (select count(*)::int from agreements.signature where status = 'SIGNED') as signed,
      (select count(*)::int from klik.task) as tasks, (select count(*)::int from klik.task where end_to >= '2025-11-21') as ending`);
    expect(rows[0]).toEqual(ROWS[scale]);
  });
});

interface PlanNode {
  Plans?: PlanNode[];
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
}

/** How many rows the nodes of a plan read that do not meet their conditions. */
function leftOut({ Plans = [], ...node }: PlanNode): number {
  return (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'] + Plans.reduce((sum, plan) => sum + leftOut(plan), 0);
}

const ROWS: Record<number, object> = {
  1: { solutions: 69, signatures: 1_862, signed: 15, tasks: 61, ending: 14 },
  4: { solutions: 276, signatures: 7_448, signed: 1_895, tasks: 41_404, ending: 23_545 },
};

test('the recorder returns the statements and their values', async () => {
  const recorder = await openRecorder((await shared('empty-database')).url);
  const client = new pg.Client(recorder.databaseUrl);
  try {
    await client.connect();
    await client.query('select 1');
    await client.query('select $1::text, $2::text', ['a', null]);
    await client.query({ name: 'kept', text: 'select $1::int', values: [7] });
    await client.query({ name: 'kept', text: 'select $1::int', values: [8] });
    expect(recorder.taken()).toEqual([
      { text: 'select 1', values: [] },
      { text: 'select $1::text, $2::text', values: ['a', null] },
      { text: 'select $1::int', values: ['7'] },
      { text: 'select $1::int', values: ['8'] },
    ]);
    expect(recorder.taken()).toEqual([]);
  } finally {
    await client.end();
    recorder.close();
  }
});
