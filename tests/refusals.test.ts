import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultLimits } from '@portfolio/config';
import { SUBGRAPHS } from '@portfolio/gateway';
import { startPostgresql, startProcess, type TestPostgresql, type TestProcess } from '@portfolio/testkit';
import { openGateways, type Gateways, type OwnOptions } from './gateways.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';
/** As Apollo Client 4 sends it: a body of the other type is no answer of GraphQL to it unless its status is 2xx. */
const APOLLO_CLIENT = 'application/graphql-response+json,application/json;q=0.9';
const QUERY = '{ solutions(first: 40) { nodes { id } } }';
const BODY = JSON.stringify({ query: QUERY });

interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** The path as it stands, so that it may be a whole address. */
function send(url: string, { method = 'POST', path = '/graphql', headers = { 'content-type': 'application/json' }, body }: Sent): Promise<Raw> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString() }));
    });
    sent.once('error', reject).end(body);
  });
}

const codeOf = ({ text }: Raw) => (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('refusals', () => {
  let gateways: Gateways;
  let url: string;

  beforeAll(async () => {
    gateways = await openGateways({ responseCacheBytes: 10_000_000 });
    url = await start({});
  });

  afterAll(() => gateways?.close());

  const start = async (options: OwnOptions) => (await gateways.start(options)).url;

  const typed = (more: Record<string, string> = {}) => ({ 'content-type': 'application/json', ...more });
  const MISTAKES: [string, Sent, number, string][] = [
    ['a body that is no JSON', { body: '{' }, 400, 'BAD_REQUEST'],
    ['a body that is a list', { body: '[]' }, 400, 'BAD_REQUEST'],
    ['a body that is too long', { body: `{"query":"${'x'.repeat(1_000_000)}"}` }, 413, 'BODY_LIMIT_EXCEEDED'],
    ['too many values', { body: JSON.stringify({ query: QUERY, variables: { x: Array(20_000).fill(0) } }) }, 400, 'VALUE_LIMIT_EXCEEDED'],
    ['another type', { headers: { 'content-type': 'application/json-patch+json' }, body: BODY }, 415, 'BAD_REQUEST'],
    ['another charset', { headers: { 'content-type': 'application/json; charset=utf-16' }, body: BODY }, 415, 'BAD_REQUEST'],
    ['another packing', { headers: typed({ 'content-encoding': 'zap' }), body: BODY }, 415, 'BAD_REQUEST'],
    ['another method', { method: 'PUT', body: BODY }, 405, 'BAD_REQUEST'],
    ['a GET that any page could send', { method: 'GET', path: `/graphql?query=${encodeURIComponent(QUERY)}`, headers: {} }, 400, 'BAD_REQUEST'],
    ['a transaction that is none', { headers: typed({ 'x-transaktionstid': 'Sat, 1 Jan 2000 (<script>)' }), body: BODY }, 400, 'BAD_REQUEST'],
    ['an address that is none', { method: 'GET', path: '/nothing', headers: {} }, 404, 'NOT_FOUND'],
  ];

  test.each(MISTAKES)('%s is refused in the media type that the client accepts, with a code, and with nosniff', async (_title, sent, status, code) => {
    const types = [
      [APOLLO_CLIENT, GRAPHQL_TYPE],
      ['application/json', JSON_TYPE],
      ['*/*', JSON_TYPE],
    ];
    for (const [accept = '', type] of types) {
      const answer = await send(url, { ...sent, headers: { ...(sent.headers ?? typed()), accept } });
      expect([answer.status, codeOf(answer), answer.headers['content-type'], answer.headers['x-content-type-options']]).toEqual([
        status,
        code,
        type,
        'nosniff',
      ]);
    }
  });

  test('a client that accepts neither type gets 406 before anything is executed', async () => {
    const answer = await send(url, { headers: typed({ accept: 'text/html' }), body: BODY });
    expect([answer.status, codeOf(answer), answer.headers['content-type']]).toEqual([406, 'BAD_REQUEST', JSON_TYPE]);
  });

  test.each(['a document that is not known', 'a document that is known'])(
    'a client over its rate limit gets RATE_LIMIT_EXCEEDED each time: %s',
    async (title) => {
      const rateLimits = { rate: 0.001, burstSeconds: 55_000, byClient: {} };
      const own = await start({ clients: { rateLimits } });
      const sendQuery = (query = QUERY) => send(own, { headers: typed({ accept: APOLLO_CLIENT }), body: JSON.stringify({ query }) });
      expect((await sendQuery()).status).toBe(200);
      for (let time = 0; time < 3; time += 1) {
        const answer = await sendQuery(title === 'a document that is known' ? QUERY : `${QUERY} # ${time}`);
        expect([answer.status, codeOf(answer), answer.headers['content-type']]).toEqual([429, 'RATE_LIMIT_EXCEEDED', GRAPHQL_TYPE]);
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ['cannot be read', '{', 'GRAPHQL_PARSE_FAILED'],
    ['asks for a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['has two operations, none named', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['has wrong variables', 'query($first: Int!) { solutions(first: $first) { totalCount } }', 'BAD_USER_INPUT'],
    ['is beyond a limit', `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 'ROOT_FIELD_LIMIT_EXCEEDED'],
    ['costs too much', '{ solutions(first: 40) { nodes { id } } }', 'COST_LIMIT_EXCEEDED'],
  ])('a document that %s is answered 400, and 200 to a client that accepts application/json by name', async (_title, query, code) => {
    const own = await start({ limits: { ...defaultLimits(), cost: 30 } });
    for (const [accept, status, type] of [
      ['application/json', 200, JSON_TYPE],
      ['application/graphql-response+json', 400, GRAPHQL_TYPE],
      [APOLLO_CLIENT, 400, GRAPHQL_TYPE],
      ['*/*', 400, JSON_TYPE],
    ] as const) {
      for (let time = 0; time < 2; time += 1) {
        const answer = await send(own, { headers: typed({ accept }), body: JSON.stringify({ query }) });
        expect([accept, answer.status, codeOf(answer), answer.headers['content-type']]).toEqual([accept, status, code, type]);
      }
    }
  });

  test.each([
    ['/graphql', 'GET, HEAD, POST', ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']],
    ['/', 'GET, HEAD', ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']],
    ['/spoerg/graphql', 'GET, HEAD', ['POST', 'DELETE']],
    ['/spoerg/assets/page.js', 'GET, HEAD', ['POST', 'DELETE']],
    ['/health/live', 'GET, HEAD', ['POST', 'PUT', 'DELETE', 'OPTIONS']],
  ])('%s answers other methods with 405 and Allow', async (path, allow, methods) => {
    for (const method of methods) {
      const answer = await send(url, { method, path, headers: { accept: APOLLO_CLIENT } });
      expect([method, answer.status, answer.headers.allow, codeOf(answer)]).toEqual([method, 405, allow, 'BAD_REQUEST']);
    }
  });

  test('a body may begin with a byte order mark, and the address be a whole one', async () => {
    const answered = { data: { solutions: { nodes: expect.any(Array) } } };
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(BODY)]);
    for (const sent of [{ body: marked }, { path: url, body: BODY }, { path: 'HTTP://other.example/graphql', body: BODY }]) {
      for (let time = 0; time < 2; time += 1) {
        const { status, text } = await send(url, sent);
        expect([status, JSON.parse(text)]).toEqual([200, answered]);
      }
    }
    const search = new URLSearchParams({ query: QUERY }).toString();
    const get = await send(url, { method: 'GET', path: `${url}?${search}`, headers: { 'apollo-require-preflight': '1' } });
    expect([get.status, JSON.parse(get.text)]).toEqual([200, answered]);
    const home = url.replace('/graphql', '');
    expect((await send(url, { method: 'GET', path: `${home}/health/live`, headers: {} })).text).toBe('{"live":true}');
    expect((await send(url, { method: 'GET', path: home, headers: {} })).headers['content-type']).toContain('text/html');
  });

  test("KOMBIT's own example of a transaction's time comes back as it was sent", async () => {
    const time = '2023-10-10T17:10:11.3441152+02:00[Europe/Berlin]';
    for (let again = 0; again < 2; again += 1) {
      const { status, headers } = await send(url, { headers: typed({ 'x-TransaktionsTid': time }), body: BODY });
      expect([status, headers['x-transaktionstid']]).toEqual([200, time]);
    }
  });
});

describe("a subgraph's server", () => {
  let postgresql: TestPostgresql;
  let server: TestProcess;
  let url: string;

  beforeAll(async () => {
    postgresql = await startPostgresql();
    const [first] = SUBGRAPHS;
    const program = new URL(`../dist/${first!.name}.js`, import.meta.url).pathname;
    server = startProcess(program, { DATABASE_URL: postgresql.createDatabase('refusals'), PORT: '0' });
    url = (await server.printed(/ready at (\S+)/))[1]!;
  });

  afterAll(async () => {
    await server?.end('SIGTERM');
    await postgresql?.stop();
  });

  const TYPENAME_BODY = '{"query":"{ __typename }"}';

  test('accepts a body with a byte order mark and an absolute URL, and sends nosniff', async () => {
    for (const sent of [{ body: TYPENAME_BODY }, { body: Buffer.from(`\ufeff${TYPENAME_BODY}`) }, { path: url, body: TYPENAME_BODY }]) {
      const { status, headers, text } = await send(url, sent);
      expect([status, headers['x-content-type-options'], JSON.parse(text)]).toEqual([200, 'nosniff', { data: { __typename: 'Query' } }]);
    }
  });

  test.each<[string, Sent, number, string | undefined]>([
    ['another method', { method: 'GET', headers: {} }, 405, 'POST'],
    ['another method of its health', { method: 'POST', path: '/health/ready' }, 405, 'GET, HEAD'],
    ['another method of its version', { method: 'DELETE', path: '/version' }, 405, 'GET, HEAD'],
    ['another type', { headers: { 'content-type': 'application/json-patch+json' }, body: TYPENAME_BODY }, 415, undefined],
    ['another charset', { headers: { 'content-type': 'application/json; charset=utf-16' }, body: TYPENAME_BODY }, 415, undefined],
    ['a transaction that is none', { headers: { 'content-type': 'application/json', 'x-transaktionstid': 'today' }, body: TYPENAME_BODY }, 400, undefined],
    ['bytes that are no UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }, 400, undefined],
  ])('refuses %s', async (_title, sent, status, allow) => {
    const answer = await send(url, sent);
    expect([answer.status, codeOf(answer), answer.headers.allow, answer.headers['x-content-type-options']]).toEqual([status, 'BAD_REQUEST', allow, 'nosniff']);
  });

  test('reports its health to a HEAD as to a GET', async () => {
    for (const path of ['/health', '/health/live', '/version'])
      expect([path, (await send(url, { method: 'HEAD', path, headers: {} })).status]).toEqual([path, 200]);
  });
});
