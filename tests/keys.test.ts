import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHere } from './gateways.js';
import type { Hub, HubAnswer } from './setups.js';

/** What is remembered of a request is remembered of no other, however alike the two are written. */
describe('requests that are alike', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await openHere(undefined, { diagnostics: false, responseCacheBytes: 10_000_000 });
  });

  afterAll(() => hub?.close());

  /** `variables` as JSON, which may hold what no JavaScript value is written as. */
  async function send(query: string, { operationName, variables = '{}' }: { operationName?: string; variables?: string } = {}): Promise<HubAnswer> {
    const body = `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName ?? null)},"variables":${variables}}`;
    const response = await fetch(hub.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return { status: response.status, ...((await response.json()) as Omit<HubAnswer, 'status'>) };
  }

  const codeOf = ({ status, errors }: HubAnswer) => [status, errors?.map(({ extensions }) => extensions.code)];

  test('a name with a part of the document is not the name before the whole document, nor an empty one none', async () => {
    const [first, second] = ['query A { one: __typename }', 'query B { two: __typename }'];
    for (let time = 0; time < 2; time += 1) expect((await send(`${first} ${second}`, { operationName: 'A' })).data).toEqual({ one: 'Query' });
    expect(codeOf(await send(second, { operationName: `A ${first}` }))).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
    for (let time = 0; time < 2; time += 1) expect((await send(first)).data).toEqual({ one: 'Query' });
    expect(codeOf(await send(first, { operationName: '' }))).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
  });

  test('a number that JSON cannot write is not null', async () => {
    const query = 'query ($after: String) { regions: solutions(first: 1, after: $after) { nodes { id } } }';
    const answer = await send(query, { variables: '{"after":null}' });
    expect((await send(query, { variables: '{"after":null}' })).data).toEqual(answer.data);
    for (const after of ['1e999', '-1e999']) expect(codeOf(await send(query, { variables: `{"after":${after}}` }))).toEqual([400, ['BAD_USER_INPUT']]);
    expect((await send(query, { variables: '{"after":null}' })).data).toEqual(answer.data);
  });
});
