import { gzipSync } from 'node:zlib';
import { documentRequest, JSON_BODY, many, probesOf, sending, type Probe } from './probe.js';

const TYPENAME = { query: '{ __typename }' };
const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters).toString()}`;

/** Requests that are wrong before any GraphQL is read, or that are too large. */
export function requestProbes(): Probe[] {
  return [...batches(), ...bodies(), ...persisted(), ...foreign()];
}

function batches(): Probe[] {
  return probesOf('OWASP GraphQL: batching', [
    ['a batch of two', sending(JSON.stringify([TYPENAME, TYPENAME])), 400, 'BAD_REQUEST'],
    ['a batch of 10,000', sending(JSON.stringify(Array(10_000).fill(TYPENAME))), 400, 'BAD_REQUEST'],
    ['an empty batch', sending('[]'), 400, 'BAD_REQUEST'],
    [
      '51 aliases of a look-up',
      documentRequest(`{ ${many(51, (index) => `a${index}: solution(id: "a${index}") { id }`)} }`),
      400,
      'ROOT_FIELD_LIMIT_EXCEEDED',
      'but got 51',
    ],
    [
      '51 aliases inside',
      documentRequest(`{ solution(id: "sapa") { ${many(51, (index) => `a${index}: id`)} } }`),
      400,
      'ALIAS_LIMIT_EXCEEDED',
      'expected at most 50 aliases, but got 51; split the query, or ask a list with a filter',
    ],
    [
      '51 aliases by fragments',
      documentRequest(`{ solution(id: "sapa") { ...F ...F ...F } } fragment F on Solution { ${many(17, (index) => `a${index}: id`)} }`),
      400,
      'ALIAS_LIMIT_EXCEEDED',
      'but got 51',
    ],
    [
      '21 operations',
      documentRequest(
        many(21, (index) => `query Q${index} { __typename }`),
        { operationName: 'Q0' },
      ),
      400,
      'OPERATION_LIMIT_EXCEEDED',
      'expected at most 20 operations in a document, but got 21; send only the operation to run',
    ],
    [
      '700 operations',
      documentRequest(
        many(700, (index) => `query Q${index} { __typename }`),
        { operationName: 'Q0' },
      ),
      400,
      'OPERATION_LIMIT_EXCEEDED',
      'but got 700',
    ],
    ['operations of one name', documentRequest('query A { __typename } query A { __typename }', { operationName: 'A' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ]);
}

function bodies(): Probe[] {
  return [
    ...probesOf('GraphQL over HTTP', [
      [
        'a body of 2 MB',
        sending(JSON.stringify({ ...TYPENAME, variables: { x: 'x'.repeat(2_000_000) } })),
        413,
        'BODY_LIMIT_EXCEEDED',
        'expected a body of at most 1,000,000 bytes',
      ],
      ['a body that is no JSON', sending('{"query":'), 400, 'BAD_REQUEST'],
      ['a body that is a text', sending('"{ __typename }"'), 400, 'BAD_REQUEST'],
      ['a body that is null', sending('null'), 400, 'BAD_REQUEST'],
      ['no body', sending(''), 400, 'BAD_REQUEST'],
      ['no query', sending('{}'), 400, 'BAD_REQUEST'],
      ['a query that is a number', sending('{"query":1}'), 400, 'BAD_REQUEST'],
      ['a query that is an object', sending('{"query":{"kind":"Document","definitions":[]}}'), 400, 'BAD_REQUEST'],
      ['variables that are a text', sending('{"query":"{ __typename }","variables":"x"}'), 400, 'BAD_REQUEST'],
      ['variables that are a list', sending('{"query":"{ __typename }","variables":[1]}'), 400, 'BAD_REQUEST'],
      ['an operation name that is an object', sending('{"query":"{ __typename }","operationName":{}}'), 400, 'BAD_REQUEST'],
      ['extensions that are a text', sending('{"query":"{ __typename }","extensions":"x"}'), 400, 'BAD_REQUEST'],
      ['JSON 400,000 lists deep', sending(`{"query":${'['.repeat(400_000)}`), 400, 'BAD_REQUEST'],
      ['a subscription', documentRequest('subscription { __typename }'), 400, 'OPERATION_RESOLUTION_FAILURE'],
      ['a mutation', documentRequest('mutation { deleteEverything }'), 400, 'OPERATION_RESOLUTION_FAILURE'],
      [
        'a mutation by GET',
        { method: 'GET', search: search({ query: 'mutation { __typename }' }), headers: { 'apollo-require-preflight': '1' } },
        405,
        'BAD_REQUEST',
      ],
      [
        'variables by GET that are no JSON',
        { method: 'GET', search: search({ ...TYPENAME, variables: '{' }), headers: { 'apollo-require-preflight': '1' } },
        400,
        'BAD_REQUEST',
      ],
      ['a schema as the query', documentRequest('type Query { a: String }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ]),
    ...probesOf('CVE-2024-28101 (compressed bodies)', [
      [
        '10 MB in 10 kB',
        sending(gzipSync(JSON.stringify({ ...TYPENAME, variables: { x: 'x'.repeat(10_000_000) } })), { ...JSON_BODY, 'content-encoding': 'gzip' }),
        413,
        'BODY_LIMIT_EXCEEDED',
      ],
      ['gzip that is none', sending('{"query":"{ __typename }"}', { ...JSON_BODY, 'content-encoding': 'gzip' }), 400, 'BAD_REQUEST'],
      ['an unknown compression', sending('{"query":"{ __typename }"}', { ...JSON_BODY, 'content-encoding': 'zap' }), 415, 'BAD_REQUEST'],
    ]),
    ...probesOf('GHSA-mp6q-xf9x-fwf7 (encodings)', [
      ['UTF-7', sending('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-7' }), 415, 'BAD_REQUEST'],
      ['an unknown charset', sending('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=zap' }), 415, 'BAD_REQUEST'],
    ]),
  ];
}

function persisted(): Probe[] {
  const hash = (sha256Hash: unknown, query?: string) => sending(JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }));
  return probesOf('GraphQL over HTTP', [
    ['a hash that nobody registered', hash('0'.repeat(64)), 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a hash of another document', hash('0'.repeat(64), '{ __typename }'), 400, 'BAD_REQUEST'],
    ['a hash that is an object', hash({ toString: 1 }), 400, 'BAD_REQUEST'],
    ['a hash of 100,000 letters', hash('a'.repeat(100_000)), 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a hash named __proto__', hash('__proto__'), 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a protocol of version 2', sending('{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"a"}}}'), 400, 'BAD_REQUEST'],
  ]);
}

function foreign(): Probe[] {
  const body = JSON.stringify(TYPENAME);
  return probesOf('Apollo Server: CSRF', [
    ['text/plain', sending(body, { 'content-type': 'text/plain' }), [400, 415], 'BAD_REQUEST'],
    ['no content type', sending(new TextEncoder().encode(body), {}), [400, 415], 'BAD_REQUEST'],
    ['a form', sending(search(TYPENAME).slice(1), { 'content-type': 'application/x-www-form-urlencoded' }), [400, 415], 'BAD_REQUEST'],
    [
      'a form of parts',
      sending('--a\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--a--', { 'content-type': 'multipart/form-data; boundary=a' }),
      [400, 415],
      'BAD_REQUEST',
    ],
    ['a GET that any page could send', { method: 'GET', search: search(TYPENAME) }, 400, 'BAD_REQUEST'],
    [
      'a GET with a content type of message/',
      { method: 'GET', search: search(TYPENAME), headers: { 'content-type': 'message/rfc822' } },
      [400, 415],
      'BAD_REQUEST',
    ],
  ]);
}
