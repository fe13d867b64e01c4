import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiSchema, openOverHttp, SUBGRAPHS, type Topology } from '@portfolio/gateway';
import { graphqlSync, type GraphQLSchema } from 'graphql';
import { openGateways, openPortfolio, type Gateways } from '../gateways.js';
import type { Hub } from '../setups.js';
import { MISTAKES, NULL_CONDITIONS, SHAPES, TOOLS, type IntrospectionRequest } from './requests.js';
import { everyField } from './sweep.js';

/** There is no subgraph: introspection needs none. */
const NOWHERE = Object.fromEntries(SUBGRAPHS.map(({ name }) => [name, 'http://127.0.0.1:1/graphql']));
const TOPOLOGIES: readonly (readonly [string, () => Promise<Topology>])[] = [
  ['in-process', () => openPortfolio()],
  ['over HTTP', () => openOverHttp(NOWHERE)],
];
const schema: GraphQLSchema = apiSchema(readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'));

/** As graphql-js answers it over the schema that clients see, kept for the other topology. */
function expected(source: string, variableValues?: Record<string, unknown>): object {
  const key = JSON.stringify([source, variableValues]);
  let text = answered.get(key);
  if (text === undefined) {
    const { data, errors } = graphqlSync({ schema, source, variableValues });
    text = JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) });
    answered.set(key, text);
  }
  return JSON.parse(text) as object;
}

const answered = new Map<string, string>();

/** Texts first: what jest compares takes seconds for a whole schema. */
function expectEqual(actual: object, wanted: object): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
}

describe.each(TOPOLOGIES)('introspection, %s', (name, openTopology) => {
  let gateways: Gateways;
  let hub: Hub;

  beforeAll(async () => {
    gateways = await openGateways({ responseCacheBytes: 10_000_000 }, openTopology());
    hub = await gateways.start();
  });

  afterAll(() => gateways?.close());

  /** Each twice: the second time the operation is known. */
  async function compare({ query, variables }: IntrospectionRequest): Promise<void> {
    const answer = expected(query, variables);
    for (const time of [1, 2]) {
      const { status, errors, ...rest } = await hub.request(query, variables);
      const reported = errors?.map(({ message, path }) => ({ message, path }));
      expectEqual({ time, query, status, ...rest, errors: reported }, { time, query, status: 'data' in answer ? 200 : 400, ...answer });
      for (const { extensions } of errors ?? []) expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(extensions.code);
    }
  }

  test.each(Object.entries(TOOLS))('requests of tools get the response of graphql-js: %s', (_tool, request) => compare(request));

  test('every field and argument of the types of introspection answers as graphql-js does', async () => {
    const all = everyField();
    expect(all.length).toBeGreaterThan(100);
    for (const query of name === 'in-process' ? all : all.slice(0, 10)) await compare({ query });
  });

  test.each(SHAPES)('$query', compare);

  test.each(MISTAKES)('a mistake: $query', compare);

  test.each(NULL_CONDITIONS)('a condition that is null: %s', async (query) => {
    for (const _ of [1, 2]) expect((await hub.request(query, { yes: null })).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('24 whole descriptions in one request are refused by their cost, a single one is not', async () => {
    const nested =
      '{ types { name fields { name args { name type { name ofType { name } } } type { name ofType { name ofType { name ofType { name fields { name } } } } } } } }';
    const query = `{ ${Array.from({ length: 24 }, (_, index) => `s${index}: __schema ${nested}`).join(' ')} }`;
    expect(await hub.request(query)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
    expect((await hub.request(`{ __schema ${nested} }`)).status).toBe(200);
    expect((await hub.request(TOOLS['graphql-js, everything']!.query, undefined, { 'x-cost': 'on' })).extensions).toMatchObject({
      cost: { estimated: 50_000 },
    });
  });

  test('INTROSPECTION=off refuses every form of it with a code, and suggests no names; all else is answered', async () => {
    const off = await gateways.start({ introspection: false });
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ a: __type(name: "Query") { name } __typename }',
      '{ ...Q } fragment Q on Query { __schema { types { name } } }',
    ]) {
      for (const time of [1, 2]) {
        const { status, data, errors } = await off.request(query);
        expect({ time, status, data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
          time,
          status: 400,
          data: undefined,
          codes: ['INTROSPECTION_DISABLED'],
        });
      }
    }
    expect((await off.request('{ municipalites { id } }')).errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "municipalites" on type "Query".',
    ]);
    expect(await off.request('{ __typename }')).toEqual({ status: 200, data: { __typename: 'Query' } });
  });

  test('PAGE=off serves the graph without the page', async () => {
    const without = await gateways.start({ page: false });
    for (const path of ['/', '/kort', '/spoerg/graphql', '/spoerg/questions.json', '/spoerg/assets/graphiql.js']) {
      const response = await fetch(new URL(path, without.url));
      expect([path, response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([
        path,
        404,
        'NOT_FOUND',
      ]);
    }
    expect(await without.request('{ __typename }')).toEqual({ status: 200, data: { __typename: 'Query' } });
  });

  test('an operation with both is answered in its order, with its aliases', async () => {
    const query =
      '{ municipality(code: "671") { code: name tasks(first: 1) { totalCount } } __schema { queryType { name } } other: municipality(code: "671") { _alias_code: code code: name } }';
    const { data: separate } = await hub.request('{ municipality(code: "671") { tasks(first: 1) { totalCount } } }');
    for (const time of [1, 2]) {
      const { data, errors } = await hub.request(query);
      const schemaPart = { __schema: { queryType: { name: 'Query' } } };
      const whole = { municipality: { code: 'Struer', ...(separate?.municipality as object) }, ...schemaPart, other: { _alias_code: '671', code: 'Struer' } };
      if (name === 'in-process') expect({ time, text: JSON.stringify(data), errors }).toEqual({ time, text: JSON.stringify(whole), errors: undefined });
      else
        expect({ time, data, paths: errors?.map(({ path }) => path?.join('.')) }).toEqual({
          time,
          data: { municipality: null, ...schemaPart, other: null },
          paths: ['municipality', 'other'],
        });
    }
  });
});
