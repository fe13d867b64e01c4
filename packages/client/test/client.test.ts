import { describe, expect, test } from '@jest/globals';
import { Client, danishLabel, everyNode, GraphRequestError, operation, Struer, typePolicies, type ClientOptions } from '@portfolio/client';

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: Record<string, unknown> | undefined;
}

/** A client whose requests are answered in turn: a JSON answer with status 200, a response, or a failure of the network. */
function clientAnswered(answers: readonly (object | Response | Error)[], options: Partial<ClientOptions> = {}) {
  const sent: Sent[] = [];
  const fetch: ClientOptions['fetch'] = async (url, { headers, body } = {}) => {
    const answer = answers[sent.length];
    sent.push({
      url: String(url),
      headers: headers as Record<string, string>,
      body: body === undefined ? undefined : (JSON.parse(String(body)) as Sent['body']),
    });
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : new Response(JSON.stringify(answer));
  };
  return { sent, client: new Client({ url: 'https://graph.example/portfolio/graphql', name: 'test', retry: { firstWait: 1 }, fetch, ...options }) };
}

const busy = (status: number, headers = {}) => new Response('{"errors":[{"message":"later","extensions":{"code":"OVERLOADED"}}]}', { status, headers });
const REGIONS = operation<{ regions: { id: string }[] }, Record<string, never>>('query Regions { regions { id } }');
const DONE = { data: { regions: [{ id: 'r' }] } };

describe('a client', () => {
  test('says who asks, as of which day, and asks below the address that it has', async () => {
    const { client, sent } = clientAnswered([DONE], { version: '2', asOf: '2025-12-01', headers: () => ({ authorization: 'Bearer x' }) });
    expect(await client.get(REGIONS)).toEqual(DONE.data);
    expect(sent).toEqual([
      {
        url: 'https://graph.example/portfolio/graphql',
        headers: {
          'graphql-client-name': 'test',
          'graphql-client-version': '2',
          authorization: 'Bearer x',
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'x-as-of': '2025-12-01',
        },
        body: { operationName: 'Regions', query: 'query Regions { regions { id } }' },
      },
    ]);
  });

  test('sends the id of an operation of the package, and its text once where the graph does not know it', async () => {
    const unknown = { errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
    const { client, sent } = clientAnswered([unknown, { data: { municipality: null } }]);
    expect(await client.get(Struer, { code: '671', agreement: 'k' })).toEqual({ municipality: null });
    const extensions = { persistedQuery: { version: 1, sha256Hash: Struer.id } };
    const request = { operationName: 'Struer', variables: { code: '671', agreement: 'k' }, extensions };
    expect(sent.map(({ body }) => body)).toEqual([request, { ...request, query: Struer.text }]);
  });

  test('sends the text alone to a graph that takes no ids', async () => {
    const refused = { errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] };
    const { client, sent } = clientAnswered([refused, { data: { municipality: null } }]);
    expect(await client.get(Struer, { code: '671', agreement: 'k' })).toEqual({ municipality: null });
    expect(sent[1]!.body).toEqual({ operationName: 'Struer', variables: { code: '671', agreement: 'k' }, query: Struer.text });
  });

  test.each([
    ['https://graph.example', 'https://graph.example/graphql'],
    ['https://graph.example/', 'https://graph.example/graphql'],
    ['https://graph.example/graphql/', 'https://graph.example/graphql'],
    ['https://graph.example/mygraphql', 'https://graph.example/mygraphql/graphql'],
  ])('finds the graph at %s', async (url, address) => {
    const { client, sent } = clientAnswered([DONE], { url });
    await client.get(REGIONS);
    expect(sent[0]!.url).toBe(address);
  });

  test('gives data beside the errors of parts, or rejects where all is wanted', async () => {
    const partial = { data: { regions: null }, errors: [{ message: 'down', path: ['regions'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', id: 'e1' } }] };
    const { client } = clientAnswered([partial, partial]);
    expect(await client.ask(REGIONS)).toEqual({ ...partial, transactionId: undefined });
    await expect(client.get(REGIONS)).rejects.toMatchObject({ name: 'GraphRequestError', message: 'down', codes: ['SUBGRAPH_UNAVAILABLE'], status: 200 });
  });

  test('rejects where what answers is no graph', async () => {
    const { client } = clientAnswered([new Response('<html>', { status: 404, headers: { 'x-transaktionsid': 't1' } })]);
    await expect(client.ask(REGIONS)).rejects.toMatchObject({ message: 'The graph answered 404.', status: 404, transactionId: 't1' });
  });

  test('sends a query again that was lost or turned away, four times in all', async () => {
    const { client, sent } = clientAnswered([new TypeError('fetch failed'), busy(502), busy(429, { 'retry-after': '0' }), DONE]);
    expect(await client.get(REGIONS)).toEqual(DONE.data);
    expect(sent).toHaveLength(4);
    const without = clientAnswered([busy(503), busy(503), busy(503), busy(503), DONE]);
    await expect(without.client.get(REGIONS)).rejects.toThrow(GraphRequestError);
    expect(without.sent).toHaveLength(4);
  });

  test('sends a mutation again only where it was turned away, never where it may have been carried out', async () => {
    const write = operation('mutation Write { __typename }');
    const refused = clientAnswered([busy(503), { data: {} }]);
    expect(await refused.client.get(write, {})).toEqual({});
    const lost = clientAnswered([new TypeError('fetch failed'), { data: {} }]);
    await expect(lost.client.get(write, {})).rejects.toThrow('fetch failed');
    const between = clientAnswered([busy(502), { data: {} }]);
    await expect(between.client.get(write, {})).rejects.toMatchObject({ codes: ['OVERLOADED'] });
    expect([refused.sent.length, lost.sent.length, between.sent.length]).toEqual([2, 1, 1]);
  });

  test('does not wait longer than it may, nor after it is told to stop', async () => {
    const long = clientAnswered([busy(429, { 'retry-after': '3600' }), DONE]);
    await expect(long.client.get(REGIONS)).rejects.toMatchObject({ codes: ['OVERLOADED'] });
    expect(long.sent).toHaveLength(1);
    const stopping = new AbortController();
    const stopped = clientAnswered([busy(503, { 'retry-after': '20' }), DONE]);
    const asked = stopped.client.get(REGIONS, undefined, { signal: stopping.signal });
    stopping.abort(new Error('no longer wanted'));
    await expect(asked).rejects.toThrow('no longer wanted');
    expect(stopped.sent).toHaveLength(1);
  });

  test('reads a list page by page, each row once', async () => {
    const page = (ids: string[], hasNextPage: boolean) => ({ data: { list: { nodes: ids, pageInfo: { hasNextPage, endCursor: ids.at(-1) } } } });
    const { client, sent } = clientAnswered([page(['a', 'b'], true), page(['c'], false)]);
    const list = operation<ReturnType<typeof page>['data'], { of: string; after?: string | null }>('query List($of: ID!, $after: String) { __typename }');
    const read: string[] = [];
    for await (const id of everyNode(client, list, { of: 'x' }, (data) => ({
      ...data.list,
      pageInfo: { ...data.list.pageInfo, endCursor: data.list.pageInfo.endCursor ?? null },
    })))
      read.push(id);
    expect(read).toEqual(['a', 'b', 'c']);
    expect(sent.map(({ body }) => body!.variables)).toEqual([
      { of: 'x', after: null },
      { of: 'x', after: 'b' },
    ]);
  });
});

test('values have Danish labels; a newer one stands for itself', () => {
  expect([danishLabel('SignatureStatus', 'MISSING'), danishLabel('SignatureStatus', 'NEWER'), danishLabel('Newer', 'X')]).toEqual(['Mangler', 'NEWER', 'X']);
  expect(typePolicies.Citation).toEqual({ merge: true });
});
