import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openDatabase, type Database } from '@portfolio/database';
import { openInProcess, startGateway, SUBGRAPHS } from '@portfolio/gateway';
import { requestRebuild, serveSubgraph } from '@portfolio/subgraph';
import { waitFor } from '@portfolio/testkit';
import { Client } from 'pg';
import { hubAt, type Hub } from '../setups.js';
import { shared } from '../shared/client.ts';
import { startProgram } from '../subgraph-servers.ts';
import {
  DIFFERENCE,
  everyRow,
  FACT,
  ITEM,
  obligationsOf,
  plainDifference,
  plainFact,
  plainItem,
  type AskedDifference,
  type AskedFact,
  type AskedItem,
} from './asked.ts';
import { differencesBetween, inOrder } from './differences-plainly.ts';
import { factsOf, sorted } from './facts-plainly.ts';
import { changeAtRandom, Loads } from './loads.ts';
import { obligationsOn } from './plainly.ts';
import { byTime, timelineOf } from './timeline-plainly.ts';

const DAY = '2025-12-16';
const FROM = '2025-06-01';
const LONG = 240_000;
const overview = SUBGRAPHS.find(({ name }) => name === 'overview')!;

/** How many random loads; OVERVIEW_LOADS=200 for a night. */
const COUNT = Number(process.env.OVERVIEW_LOADS ?? 3);
const SEED = Number(process.env.OVERVIEW_SEED ?? 1);

/** Statements that are no reads. */
async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function randomFrom(seed: number) {
  let state = seed;
  return {
    next(bound: number) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % bound;
    },
  };
}

/** Steps of the staffing as the data file has them, and as a further release might. */
const STATED_7 = "raw: Uge 2., from: '2026-01-05', to: '2026-01-11'";
const MOVED_7 = "raw: Uge 3., from: '2026-01-12', to: '2026-01-18'";
const STATED_8 = "{raw: Uge 3-4, from: '2026-01-12', to: '2026-01-25', precision: WEEK_RANGE, status: KNOWN, yearInferred: true}";
const UNSTATED_8 = '{status: NOT_STATED, note: Uden dato}';

describe('the overview of a hub that others load beside', () => {
  let url: string;
  let database: Database;
  let hub: Hub;
  const loads = new Loads();

  beforeAll(async () => {
    url = (await shared('portfolio-database')).url;
    database = await openDatabase({ url });
    const gateway = await startGateway(await openInProcess({ url }), { host: '127.0.0.1', port: 0, diagnostics: false });
    let closed: Promise<void> | undefined;
    hub = hubAt(gateway.url, () => (closed ??= gateway.close()));
  }, LONG);

  afterAll(async () => {
    await hub?.close();
    await database?.close();
    loads.remove();
  });

  /** A load may change one list and leave another as it is: each is waited for. */
  const expectCaughtUp = async (read: () => Promise<readonly object[]>, expected: readonly object[]) => {
    await waitFor(async () => isDeepStrictEqual(await read(), expected), 'the overview to catch up', LONG).catch(() => undefined);
    expect(await read()).toEqual(expected);
  };
  const statedNow = async () => sorted((await everyRow<AskedFact>(hub, 'citedFacts', FACT)).map(plainFact));
  const timelineNow = async () => (await everyRow<AskedItem>(hub, 'timeline', ITEM)).map(plainItem).sort(byTime);
  const differencesNow = async () => {
    const asked = await everyRow<AskedDifference>(hub, 'compare', DIFFERENCE, { args: `from: "${FROM}", to: "${DAY}",` });
    return inOrder(asked.map(plainDifference));
  };
  /** Every row of its tables. */
  const stored = async () => {
    const tables = [
      'obligation',
      'municipality_standing',
      'solution_standing',
      'organisation_standing',
      'duty',
      'fact',
      'search_entry',
      'cited_fact',
      'timeline_item',
      'course',
      'difference',
    ];
    const rows = await Promise.all(tables.map((table) => database.read(`select t::text as row from overview.${table} t order by id`, [])));
    return Object.fromEntries(rows.map((each, index) => [tables[index]!, each]));
  };
  const rebuilt = async () => {
    const xmin = 'select max(xmin::text::bigint)::float8 as at from overview.fact';
    const [{ at: before } = { at: 0 }] = await database.read<{ at: number }>(xmin, []);
    expect(await requestRebuild(overview, (text, values) => database.read(text, values))).toBe(true);
    await waitFor(async () => (await database.read<{ at: number }>(xmin, []))[0]!.at > before, 'it to be made anew', LONG);
    await waitFor(async () => (await database.read("select 1 from overview.followed where origin = ''", [])).length === 0, 'it to be whole', LONG);
  };

  test(
    `equals what the files say, and what a rebuild makes, after ${COUNT} random loads`,
    async () => {
      const random = randomFrom(SEED);
      const made: string[] = [];
      for (let count = 0; count < COUNT; count += 1) {
        for (let changes = 1 + random.next(3); changes > 0; changes -= 1) made.push(changeAtRandom(loads, random));
        await loads.load(database);
        await expectCaughtUp(() => obligationsOf(hub, DAY), obligationsOn(DAY, loads.folders));
        await expectCaughtUp(statedNow, factsOf(loads.folders));
        await expectCaughtUp(timelineNow, timelineOf(loads.folders));
        await expectCaughtUp(differencesNow, differencesBetween(FROM, DAY, loads.folders));
      }
      expect(made.filter((each) => !each.startsWith('nothing')).length).toBeGreaterThan(0);
      const before = await stored();
      await rebuilt();
      expect(await stored()).toEqual(before);
    },
    LONG * (1 + COUNT),
  );

  test('is never half while it is made anew', async () => {
    let isDone = false;
    const seen = new Set<number>();
    const asking = (async () => {
      while (!isDone) {
        const { data, errors } = await hub.request('{ obligations(first: 0) { totalCount } }');
        expect(errors).toBeUndefined();
        seen.add((data!.obligations as { totalCount: number }).totalCount);
      }
    })();
    await rebuilt();
    isDone = true;
    await asking;
    expect([...seen]).toEqual([obligationsOn(DAY, loads.folders).length]);
  });

  test('is written by whole steps: what fails in the middle leaves what was, and is done again', async () => {
    const before = await stored();
    loads.change('klik', 'klik-tasks', 'title: Indsend EAN-nummer til fakturering for VALG-løsningen', 'title: Indsend EAN-nummer');
    await run(
      url,
      "create or replace function overview.refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$",
      'create trigger refused before insert on overview.obligation execute function overview.refuse()',
    );
    await loads.load(database);
    const lag = async () =>
      ((await hub.request('{ obligations(first: 0) { upTo { lagSeconds } } }')).data!.obligations as { upTo: { lagSeconds: number } }).upTo.lagSeconds;
    await waitFor(async () => (await lag()) > 0, 'the lag to be told', LONG);
    expect(await stored()).toEqual(before);
    await run(url, 'drop trigger refused on overview.obligation');
    await waitFor(async () => (await lag()) === 0, 'it to catch up', LONG);
    const { data } = await hub.request(
      '{ obligation(id: "klik-valg-ean/751/obligation") { label } found: search(text: "indsend ean") { nodes { label } } before: search(text: "indsend ean fakturering") { totalCount } }',
    );
    expect(data).toEqual({
      obligation: { label: 'Aarhus: Indsend EAN-nummer' },
      found: { nodes: [{ label: 'Indsend EAN-nummer' }] },
      before: { totalCount: 0 },
    });
  });

  test('an item that changes has a further version, and one that no row states any more is withdrawn until one states it again, in calendars too', async () => {
    const event = async (id: string) => {
      const text = await (await fetch(new URL('/calendar/fagraad.ics', hub.url))).text();
      const [, body] = text.split(`UID:${id}@portfolio-graph.kombit.dk\r\n`);
      const lines = body!.slice(0, body!.indexOf('END:VEVENT')).split('\r\n');
      return lines.filter((line) => /^(SEQUENCE|DTSTART|DTEND|STATUS|SUMMARY)/.test(line));
    };
    const stands = async (asked: string) => {
      const { data } = await hub.request(`{ ${asked}(filter: { bodies: { eq: "fagraad" } }) { nodes { id withdrawn } } }`);
      return (data![asked] as { nodes: { id: string; withdrawn: boolean }[] }).nodes.map(({ id, withdrawn }) => `${id} ${withdrawn}`);
    };
    const [moved, gone] = ['k98-s7/when/timeline', 'k98-s8/when/timeline'];
    const before = await Promise.all([event(moved), event(gone)]);
    expect(before).toEqual([
      ['SEQUENCE:0', 'DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260112', 'SUMMARY:1. udkast til fagråd og Porteføljeråd'],
      ['SEQUENCE:0', 'DTSTART;VALUE=DATE:20260112', 'DTEND;VALUE=DATE:20260126', 'SUMMARY:Tilbagemelding'],
    ]);
    expect(await stands('withdrawnTimeline')).toEqual([]);
    loads.change('governance', 'staffing-processes', STATED_7, MOVED_7);
    loads.change('governance', 'staffing-processes', STATED_8, UNSTATED_8);
    await loads.load(database);
    await waitFor(async () => (await stands('withdrawnTimeline')).length > 0, 'it to be withdrawn', LONG);
    expect(await stands('withdrawnTimeline')).toEqual([`${gone} true`]);
    expect(await stands('timeline')).not.toContainEqual(expect.stringContaining(gone));
    expect(await event(moved)).toEqual(['SEQUENCE:1', 'DTSTART;VALUE=DATE:20260112', 'DTEND;VALUE=DATE:20260119', before[0][3]]);
    expect(await event(gone)).toEqual(['SEQUENCE:1', ...before[1].slice(1), 'STATUS:CANCELLED']);
    await rebuilt();
    expect(await event(moved)).toContain('SEQUENCE:1');
    loads.change('governance', 'staffing-processes', UNSTATED_8, STATED_8);
    await loads.load(database);
    await waitFor(async () => (await stands('withdrawnTimeline')).length === 0, 'it to stand there again', LONG);
    expect(await event(gone)).toEqual(['SEQUENCE:2', ...before[1].slice(1)]);
  });

  test(
    'goes on where a process that was killed has left it',
    async () => {
      await hub.close();
      const start = async () => {
        const program = startProgram('gateway', { DATABASE_URL: url });
        return { program, own: hubAt(await program.ready(), async () => void (await program.end('SIGKILL'))) };
      };
      // this release's own data files are loaded again at each start: these are what it must come to
      const first = await start();
      loads.change('agreements', 'signatures', /(- id: k-aftale-datastandard\/751\n[^]*?status: )\w+/, '$1SIGNED');
      await loads.load(database);
      await first.own.close();
      const second = await start();
      const expected = obligationsOn(DAY);
      expect(await obligationsOf(second.own, DAY)).toEqual(expected);
      await second.own.close();
    },
    LONG * 2,
  );
});

describe('the overview as a server of its own', () => {
  test(
    'is filled from the gateway and the feeds, says until then that it is not, and answers without them afterwards',
    async () => {
      const { url } = await shared('portfolio-database');
      const database = await openDatabase({ url });
      const [graph, servers] = [await shared('hub-over-http'), await shared('subgraph-servers')];
      await run(url, ...['followed', 'fact', 'duty', 'obligation'].map((table) => `delete from overview.${table}`));
      const serve = (environment: Record<string, string>) =>
        serveSubgraph(overview, readConfiguration({ PORT: '0', DATABASE_URL: url, DRAIN_DELAY_MS: '0', ...environment }));
      const total = async (of: string) => {
        const response = await fetch(of, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ obligations(first: 0) { totalCount } }"}',
        });
        return (await response.json()) as { data?: { obligations: { totalCount: number } }; errors?: { message: string; extensions: { code: string } }[] };
      };
      const ready = async (of: string) => (await fetch(of.replace('/graphql', '/health/ready'))).json();
      const alone = await serve({});
      expect(await ready(alone.url)).toEqual({ subgraph: 'overview', ready: true, filled: false, at: '', lagSeconds: 0 });
      expect((await total(alone.url)).errors).toEqual([
        {
          message: 'expected "overview" to hold what it follows, but it is still being filled; try again',
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        },
      ]);
      await alone.close();
      const pairs = Object.entries(servers.urls).map(([name, of]) => `${name}=${of}`);
      const following = await serve({ GRAPH_URL: graph.url, SUBGRAPH_URLS: pairs.join() });
      const expected = { data: { obligations: { totalCount: obligationsOn(DAY).length } } };
      await waitFor(async () => JSON.stringify(await total(following.url)) === JSON.stringify(expected), 'it to be filled', LONG);
      expect(await ready(following.url)).toEqual({
        subgraph: 'overview',
        ready: true,
        filled: true,
        at: expect.any(String) as unknown,
        lagSeconds: expect.any(Number) as unknown,
      });
      await following.close();
      const left = await serve({ GRAPH_URL: 'http://127.0.0.1:1/graphql', SUBGRAPH_URLS: 'klik=http://127.0.0.1:1/graphql' });
      expect(await total(left.url)).toEqual(expected);
      await left.close();
      await database.close();
    },
    LONG * 2,
  );
});
