import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openShared, type Hub } from './setups.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('a client error has message, code and path', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openShared();
  });

  afterAll(() => hub?.close());

  test('an unknown id is null', async () => {
    expect(await hub.request('{ agreement(id: "no-such-agreement") { id } municipality(code: "999") { name } }')).toMatchObject({
      status: 200,
      data: { agreement: null, municipality: null },
    });
  });

  test.each([
    [
      'a malformed id',
      '{ agreement(id: "No Such!") { id } }',
      'BAD_USER_INPUT',
      /^id: expected an id of lower-case letters, digits and hyphens, such as "aula-dba", but got "No Such!"$/,
      ['agreement'],
    ],
    [
      'a malformed code',
      '{ municipality(code: "75x") { name } }',
      'BAD_USER_INPUT',
      /^code: expected a code of three digits, such as "751", but got "75x"$/,
      ['municipality'],
    ],
    ['a page too large', '{ agreements(first: 501) { nodes { id } } }', 'BAD_USER_INPUT', /^expected "first" from 0 to 500, but got 501$/, ['agreements']],
    [
      'a page of less than none',
      '{ agreements(first: -1) { nodes { id } } }',
      'BAD_USER_INPUT',
      /^expected "first" from 0 to 500, but got -1$/,
      ['agreements'],
    ],
    [
      'a null where a condition has its value',
      '{ solutions(filter: { owner: { eq: null } }) { totalCount } }',
      'BAD_USER_INPUT',
      /^expected a value for "filter.owner.eq", but got null; leave it out where it is no condition, or write "exists: false" for rows without one$/,
      ['solutions'],
    ],
    [
      'a period that ends before it begins',
      '{ agreements(filter: { deadline: { overlaps: { from: "2025-12-31", to: "2025-01-01" } } }) { totalCount } }',
      'BAD_USER_INPUT',
      /^expected "filter.deadline.overlaps.from" to be no later than "filter.deadline.overlaps.to", but got from: "2025-12-31", to: "2025-01-01"; write the earlier day first$/,
      ['agreements'],
    ],
    [
      'the same by two conditions',
      '{ agreements(filter: { deadline: { to: { onOrAfter: "2025-12-31", before: "2025-01-01" } } }) { totalCount } }',
      'BAD_USER_INPUT',
      /^expected "filter.deadline.to.onOrAfter" to be no later than "filter.deadline.to.before", but got onOrAfter: "2025-12-31", before: "2025-01-01"; write/,
      ['agreements'],
    ],
    [
      'a day beyond the years that the database has',
      '{ readinessRule { deadlines(implementation: "0001-01-01") { inform } } }',
      'BAD_USER_INPUT',
      /^expected a day whose term lies in the years 1 to 9999, but got "0001-01-01"$/,
      ['readinessRule', 'deadlines'],
    ],
    [
      'a cursor that is none',
      '{ agreements(after: "x") { nodes { id } } }',
      'BAD_USER_INPUT',
      /^expected "after" to be a cursor that a list of this graph gave, but got "x"$/,
      ['agreements'],
    ],
  ])('%s', async (_title, query, code, message, path) => {
    await hub.request(query);
    const { status, data, errors } = await hub.request(query);
    expect(status).toBe(200);
    expect(Object.values(data ?? {})).toEqual(data === null ? [] : [null]);
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({ path, message: expect.stringMatching(message) });
    expect(errors![0]!.extensions).toEqual({
      code,
      id: expect.stringMatching(UUID),
      type: 'ERROR',
      classification: 'ValidationError',
      subgraph: expect.any(String),
    });
  });

  test('a cursor of another list', async () => {
    const { data } = await hub.request('{ events(first: 1) { pageInfo { endCursor } } }');
    const cursor = (data as { events: { pageInfo: { endCursor: string } } }).events.pageInfo.endCursor;
    const { errors } = await hub.request('query ($after: String) { agreements(after: $after) { nodes { id } } }', { after: cursor });
    expect(errors![0]).toMatchObject({
      message: `expected "after" to be a cursor of this list in this order, but got "${cursor}"`,
      extensions: { code: 'BAD_USER_INPUT', subgraph: 'agreements' },
    });
  });

  test('an impossible date in a literal fails validation, in a variable it is bad input', async () => {
    const literal = await hub.request('{ agreement(id: "bom-dba") { state(asOf: "2025-02-30") } }');
    expect(literal).toMatchObject({
      status: 400,
      errors: [
        {
          message: 'Expected value of type "Date", found "2025-02-30"; expected a day of the calendar as YYYY-MM-DD, but got "2025-02-30"',
          locations: [{ line: 1, column: 42 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
    const variable = await hub.request('query ($day: Date) { agreement(id: "bom-dba") { state(asOf: $day) } }', { day: '2025-02-30' });
    expect(variable).toMatchObject({
      status: 400,
      errors: [
        {
          message: 'Variable "$day" got invalid value "2025-02-30"; Expected type "Date". expected a day of the calendar as YYYY-MM-DD, but got "2025-02-30"',
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  test('a list that is wrong in a thousand values has as many errors as a document may have', async () => {
    const query = 'query ($orderBy: [SolutionOrder!]) { solutions(orderBy: $orderBy, first: 1) { totalCount } }';
    const { status, errors } = await hub.request(query, { orderBy: Array<string>(1_000).fill('NOPE') });
    expect(status).toBe(400);
    expect(errors).toHaveLength(21);
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(errors!.at(-1)!.message).toBe('Too many errors processing variables, error limit reached. Execution aborted.');
  });

  test('an unknown field and a syntax error are 400 with their code', async () => {
    expect(await hub.request('{ nothing }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', classification: 'ValidationError' } }],
    });
    expect(await hub.request('{')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED', classification: 'InvalidSyntax' } }] });
  });

  test.each([
    ['unknown', { query: 'query A { __typename }', operationName: 'B' }, '(A), but got "B"'],
    ['ambiguous', { query: 'query A { __typename } query B { __typename }' }, '(A, B), but got none'],
  ])('an %s operation is 400 with message and code', async (_title, body, message) => {
    const response = await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: `expected "operationName" to be one of the document's operations ${message}`, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });

  test('a body that is no JSON is 400 with message and code', async () => {
    const response = await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'expected the body to be JSON, but it cannot be parsed: Unexpected end of JSON input',
          extensions: { code: 'BAD_REQUEST', type: 'ERROR', classification: 'InvalidRequest' },
        },
      ],
    });
  });

  test('a transaction id that is no UUID is refused; a good one is returned', async () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-TransaktionsId': id },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.headers.get('x-transaktionsid')).toBe(id);
    const refused = await hub.request('{ __typename }', undefined, { 'x-TransaktionsId': 'one' });
    expect(refused).toMatchObject({
      status: 400,
      errors: [{ message: 'expected the header x-TransaktionsId to be a UUID, but got "one"', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('an alias that is the name of a key is an alias all the same', async () => {
    const { data } = await hub.request('{ municipality(code: "671") { code: name key: code name: code tasks(first: 1) { nodes { id: title } } } }');
    expect(data).toMatchObject({ municipality: { code: 'Struer', key: '671', name: '671', tasks: { nodes: [{ id: expect.stringMatching(/ /) }] } } });
  });
});
