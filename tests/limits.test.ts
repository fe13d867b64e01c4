import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '@portfolio/config';
import { getIntrospectionQuery } from 'graphql';
import { pagesOf } from './bad-input/documents.js';
import { documentSizes } from './document-sizes.js';
import { openGateways, type Gateways } from './gateways.js';
import { questions } from './portfolio/questions.js';
import type { Hub } from './setups.js';

/** Responses are cached, as in production: limits hold for cached ones too. */
let gateways: Gateways;

beforeAll(async () => {
  gateways = await openGateways({ responseCacheBytes: 10_000_000 });
});

afterAll(() => gateways?.close());

describe('limits and cost at their defaults', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await gateways.start();
  });

  afterAll(() => hub?.close());

  test('no portfolio question comes near a limit', () => {
    const limits = defaultLimits();
    const sizes = questions().map(({ operation, variables }) => documentSizes(operation, variables));
    const rows = Object.keys(sizes[0]!).map((name) => {
      const [largest, limit] = [Math.max(...sizes.map((size) => size[name]!)), limits[name as keyof typeof limits]];
      return { name, largest, limit };
    });
    process.stdout.write(
      `\nlimit          largest of 40   default\n${rows.map(({ name, largest, limit }) => `${name.padEnd(15)}${String(largest).padStart(13)}${String(limit).padStart(10)}\n`).join('')}\n`,
    );
    for (const { name, largest, limit } of rows) expect({ name, near: largest > (limit * 2) / 3 }).toEqual({ name, near: false });
  });

  test('no portfolio question costs more than estimated, nor comes near the maximum', async () => {
    const rows: { id: string; estimated: number; actual: number; maximum: number }[] = [];
    for (const { id, operation, variables } of questions()) {
      const { errors, extensions } = await hub.request(operation, variables, { 'x-cost': 'on' });
      expect(errors).toBeUndefined();
      rows.push({ id, ...(extensions as { cost: { estimated: number; actual: number; maximum: number } }).cost });
    }
    process.stdout.write(
      `\nquestion  estimated  actual\n${rows.map(({ id, estimated, actual }) => `${id.padEnd(8)}${String(estimated).padStart(11)}${String(actual).padStart(8)}\n`).join('')}\n`,
    );
    expect(rows.filter(({ estimated, actual }) => estimated < actual)).toEqual([]);
    expect(rows.filter(({ estimated, maximum }) => estimated > maximum / 2)).toEqual([]);
  });

  test('the cost is returned where the request asks for it', async () => {
    const query = 'query ($first: Int!) { solutions(first: $first) { totalCount nodes { id } } }';
    expect((await hub.request(query, { first: 3 }, { 'x-cost': 'on' })).extensions).toEqual({ cost: { estimated: 6, actual: 5, maximum: 250_000 } });
    expect((await hub.request(query, { first: 3 }, { 'x-cost': 'off' })).extensions).toBeUndefined();
    expect((await hub.request(query, { first: 3 })).extensions).toBeUndefined();
  });

  test('the cost is checked for every request, also for a cached operation', async () => {
    const query = `query ($n: Int!) { ${pagesOf('$n')} }`;
    const cheap = await hub.request(query, { n: 1 }, { 'x-cost': 'on' });
    expect(cheap.extensions).toEqual({ cost: { estimated: 11, actual: expect.any(Number), maximum: 250_000 } });
    expect(await hub.request(query, { n: 1 }, { 'x-cost': 'on' })).toEqual(cheap);
    for (const n of [500, 480, 500]) {
      const { status, errors } = await hub.request(query, { n });
      expect([status, errors![0]!.extensions.code]).toEqual([400, 'COST_LIMIT_EXCEEDED']);
    }
    expect(await hub.request(query, { n: 1 }, { 'x-cost': 'on' })).toEqual(cheap);
  });

  test('a refused operation has its estimated cost', async () => {
    expect(await hub.request(`{ ${pagesOf('500')} }`, undefined, { 'x-cost': 'on' })).toEqual({
      status: 400,
      errors: [
        {
          message:
            'expected an operation of an estimated cost of at most 250,000, but got 3,925,518; ask for fewer rows with "first", fewer lists inside lists, or split the query',
          extensions: { code: 'COST_LIMIT_EXCEEDED', classification: 'ExecutionAborted', type: 'ERROR', id: expect.any(String) },
        },
      ],
      extensions: { cost: { estimated: 3_925_518, actual: 0, maximum: 250_000 } },
    });
  });

  test("the page's introspection is answered", async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
    expect(await hub.request(query)).toMatchObject({ status: 200, data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

describe('limits of an operator', () => {
  test('a client can have a maximum of its own', async () => {
    const hub = await gateways.start({ limits: { ...defaultLimits(), cost: 50 }, costByClient: { report: 60, widget: 10 } });
    const status = async (first: number, client?: string) =>
      (
        await hub.request(
          'query ($first: Int!) { solutions(first: $first) { nodes { id } } }',
          { first },
          client ? { 'apollographql-client-name': client } : {},
        )
      ).status;
    // Each is sent twice: the second time the operation is cached.
    for (const _ of [1, 2]) {
      expect([await status(44), await status(45), await status(53, 'report'), await status(53), await status(54, 'report')]).toEqual([200, 400, 200, 400, 400]);
      expect([await status(8, 'widget'), await status(9, 'widget'), await status(44, 'constructor')]).toEqual([200, 400, 200]);
    }
    await hub.close();
  });

  test('are enforced from the first request', async () => {
    const hub = await gateways.start({ limits: { ...defaultLimits(), depth: 2, cost: 10, errors: 1, bodyBytes: 300 } });
    const codes = async (query: string) => {
      const { status, errors } = await hub.request(query);
      return [status, ...errors!.map(({ extensions }) => extensions.code)];
    };
    expect(await codes('{ solutions { nodes { id } } }')).toEqual([400, 'DEPTH_LIMIT_EXCEEDED']);
    expect(await codes('{ solutions(first: 500) { totalCount nodes } }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await codes('{ a b c d }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(`{ ${'a1: solution(id: "a") { id } '.repeat(11)} }`)).toEqual([413, 'BODY_LIMIT_EXCEEDED']);
    expect(
      await codes(
        '{ a: solutions { totalCount } b: solutions { totalCount } c: solutions { totalCount } d: solutions { totalCount } e: solutions { totalCount } f: solutions { totalCount } }',
      ),
    ).toEqual([400, 'COST_LIMIT_EXCEEDED']);
    await hub.close();
  });
});
