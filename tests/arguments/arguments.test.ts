import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultObserve, defaultTimeouts } from '@portfolio/config';
import { apiSchema, openOverHttp, startGateway } from '@portfolio/gateway';
import { DateScalar } from '@portfolio/graphql';
import { openObservation, type Observation } from '@portfolio/observe';
import { startPostgresql, type TestPostgresql } from '@portfolio/testkit';
import { parseValue, valueFromAST, type GraphQLSchema } from 'graphql';
import { readFile } from 'node:fs/promises';
import { Random } from '../differential/random.js';
import { pino } from 'pino';
import { openHere, ownOptions, type OwnOptions } from '../gateways.js';
import { hubAt, type Hub } from '../setups.js';
import { shared } from '../shared/client.js';
import { startSubgraphServers } from '../subgraph-servers.js';
import { faults } from './judge.js';
import { countArguments, places, takesNullByDefault, type Place } from './places.js';
import { routes, usual } from './routes.js';
import { EVERY, SEED, SWEPT } from './sizes.js';
import { hostileValues, kindOf } from './values.js';
import { literalsOf } from './literals.js';

const SUPERGRAPH = new URL('../../gateway/supergraph.graphql', import.meta.url);

/** In milliseconds: all values take hours on a busy machine. */
const LONGEST = 3_600_000;

async function openDistributed(url?: string, options: OwnOptions = {}): Promise<Hub> {
  const servers = await startSubgraphServers(url!);
  const gateway = await startGateway(await openOverHttp(servers.urls), ownOptions(options));
  return hubAt(gateway.url, () => gateway.close().then(servers.close));
}

const SETUPS: [name: string, served: boolean, open: typeof openHere][] = [
  ['in-process on PGlite', false, openHere],
  ['in-process on PostgreSQL with the locale C', true, openHere],
  ['over HTTP on PostgreSQL with the locale C', true, openDistributed],
];

describe.each(SETUPS)('hostile values of every argument, %s', (_name, served, open) => {
  let postgresql: TestPostgresql | undefined;
  let observation: Observation;
  let hub: Hub;
  let schema: GraphQLSchema;
  let all: Place[];
  let requests = 0;
  const logged: string[] = [];

  beforeAll(async () => {
    schema = apiSchema(await readFile(SUPERGRAPH, 'utf8'));
    Object.assign(schema.getType('Date')!, { parseLiteral: DateScalar.parseLiteral, parseValue: DateScalar.parseValue });
    postgresql = served ? await startPostgresql({ locale: 'C' }) : undefined;
    // Counters and histograms take no number that is none.
    const observe = { ...defaultObserve(), metricsPort: 0 };
    observation = await openObservation('gateway', '127.0.0.1', observe);
    const logger = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
    // No answer is late, however busy the machine is.
    const timeouts = { ...defaultTimeouts(), request: LONGEST, subgraph: LONGEST };
    hub = await open(postgresql?.restore('hostile', (await shared('dump')).path), {
      diagnostics: false,
      responseCacheBytes: 10_000_000,
      observe,
      observation,
      logger,
      timeouts,
    });
    all = places(schema, await routes(schema, async (query) => (await request(query)).text));
  });

  afterAll(async () => {
    process.stdout.write(`\nhostile values ${_name}: ${requests} requests for ${all?.length} arguments\n`);
    await hub?.close();
    await observation?.close();
    await postgresql?.stop();
  });

  /** `variables` as JSON text, sent as it is. */
  async function request(query: string, variables = '{}'): Promise<{ status: number; text: string }> {
    requests += 1;
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    const response = await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return { status: response.status, text: await response.text() };
  }

  async function judged(title: string, query: string, variables?: string): Promise<string[]> {
    const { status, text } = await request(query, variables);
    return faults(status, text).map((fault) => `${title}: ${fault.slice(0, 300)}`);
  }

  /** Some requests under way at a time. */
  async function inTurns(works: readonly (() => Promise<string[]>)[], width = 8): Promise<string[]> {
    const found: string[] = [];
    let next = 0;
    const worker = async () => {
      while (next < works.length) found.push(...(await works[next++]!()));
    };
    await Promise.all(Array.from({ length: width }, worker));
    return found;
  }

  /** All arguments in one set-up; in the others those of this run, for what differs is the database and the way, not the argument. */
  function swept(): readonly Place[] {
    return open === openHere && !served ? all : all.filter((_place, index) => index % EVERY === SEED % EVERY);
  }

  /** Of as many kinds as possible, and of each kind now this value, now that. */
  function valuesOf({ argument, coordinate }: Place): readonly string[] {
    const values = [...new Set(hostileValues(argument.type))];
    if (values.length <= SWEPT) return values;
    const random = new Random([...coordinate].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) | 0, SEED));
    const kinds = [...Map.groupBy(values, kindOf).values()];
    const first = random.below(kinds.length);
    return Array.from({ length: SWEPT }, (_, index) => random.pick(kinds[(first + index) % kinds.length]!));
  }

  test('letters that are not of ASCII are found in either case, composed or not', async () => {
    const count = async (part: string) => {
      const { text } = await request(
        'query ($part: String) { bodies(filter: { name: { contains: $part } }) { totalCount } municipalities(filter: { name: { contains: $part } }) { totalCount } }',
        JSON.stringify({ part }),
      );
      return (JSON.parse(text) as { data: unknown }).data;
    };
    const [ring, umlaut] = ['\u030a', '\u0308'];
    expect(await count('føljerÅD')).toEqual({ bodies: { totalCount: 1 }, municipalities: { totalCount: 0 } });
    expect(await count(`FØLJERA${ring}D`)).toEqual({ bodies: { totalCount: 1 }, municipalities: { totalCount: 0 } });
    expect(await count('æRØ')).toEqual({ bodies: { totalCount: 0 }, municipalities: { totalCount: 1 } });
    expect(await count(`rA${umlaut}`)).toEqual({ bodies: { totalCount: 0 }, municipalities: { totalCount: 0 } });
  });

  test('the data has objects for every argument of the schema', () => {
    expect(all.length).toBe(countArguments(schema));
  });

  test(
    'by variables',
    async () => {
      const works = swept().flatMap((place) =>
        valuesOf(place).map((value) => () => judged(`${place.coordinate} ${value.slice(0, 80)}`, place.byVariable(), `{"v":${value}}`)),
      );
      expect(await inTurns(works)).toEqual([]);
    },
    LONGEST,
  );

  test(
    'null by a variable with a default',
    async () => {
      const works = all.filter(takesNullByDefault).map((place) => {
        const type = String(place.argument.type).slice(0, -1);
        return () => judged(`${place.coordinate} null`, place.byVariable(`${type} = ${usual(place.argument)}`), '{"v":null}');
      });
      expect(works.length).toBeGreaterThan(40);
      expect(await inTurns(works)).toEqual([]);
    },
    LONGEST,
  );

  test(
    'by literals',
    async () => {
      const works = swept().flatMap((place) => {
        const { valid, invalid } = literalsOf(valuesOf(place), (literal) => valueFromAST(parseValue(literal), place.argument.type) !== undefined);
        return [...valid, ...invalid.map((one) => [one])].map(
          (literals) => () => judged(`${place.coordinate} ${literals.join().slice(0, 80)}`, place.byLiterals(literals)),
        );
      });
      expect(await inTurns(works)).toEqual([]);
    },
    LONGEST,
  );

  test('log no failure', () => {
    expect(logged.map((line) => line.slice(0, 1_000))).toEqual([]);
  });

  test('leave the hub serving', async () => {
    expect(await request('{ municipality(code: "671") { name } }')).toEqual({ status: 200, text: '{"data":{"municipality":{"name":"Struer"}}}' });
  });
});
