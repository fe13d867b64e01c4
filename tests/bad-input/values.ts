import { documentRequest, JSON_BODY, many, nested, probesOf, sending, type Probe } from './probe.js';

const one = 'query ($id: ID!) { solution(id: $id) { id } }';
const page = 'query ($n: Int!) { solutions(first: $n) { totalCount } }';
const named = 'query ($t: String) { solutions(filter: { name: { contains: $t } }) { totalCount } }';
const day = 'query ($d: Date) { agreement(id: "bom-dba") { state(asOf: $d) } }';

const after = 'query ($c: String) { solutions(after: $c) { nodes { id } } }';
const forged = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

/** Values that are not what they should be. */
export function valueProbes(): Probe[] {
  return [...numbers(), ...texts(), ...pollution()];
}

function numbers(): Probe[] {
  return probesOf('OWASP GraphQL: denial of service', [
    ['a page of 0', documentRequest(page, { variables: { n: 0 } }), 200],
    ['a page of -1', documentRequest(page, { variables: { n: -1 } }), 200, 'BAD_USER_INPUT', 'expected "first" from 0 to 500, but got -1'],
    ['a page of 1e999', sending(`{"query":${JSON.stringify(page)},"variables":{"n":1e999}}`), 400, 'BAD_USER_INPUT', 'but got one beyond all numbers'],
    [
      '-1e999 in a variable that is not used',
      sending(`{"query":${JSON.stringify(page)},"variables":{"n":1,"x":{"y":[-1e999]}}}`),
      400,
      'BAD_USER_INPUT',
      'expected the variables to hold numbers, but got one beyond all numbers',
    ],
    [
      'a page beyond 32 bits',
      documentRequest(page, { variables: { n: 2 ** 31 } }),
      400,
      'BAD_USER_INPUT',
      'Int cannot represent non 32-bit signed integer value',
    ],
    ['a page of 1e308', documentRequest(page, { variables: { n: 1e308 } }), 400, 'BAD_USER_INPUT'],
    ['a page of 1.5', documentRequest(page, { variables: { n: 1.5 } }), 400, 'BAD_USER_INPUT'],
    ['a page as text', documentRequest(page, { variables: { n: '50' } }), 400, 'BAD_USER_INPUT'],
    ['a number of 40,000 digits', documentRequest(`{ solutions(first: ${'9'.repeat(40_000)}) { totalCount } }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an id of 40,000 digits',
      documentRequest(`{ solution(id: ${'9'.repeat(40_000)}) { id } }`),
      200,
      'BAD_USER_INPUT',
      'expected "id" to be a text of at most 1000 characters, but got 40000',
    ],
    ['the year 0', documentRequest(day, { variables: { d: '0000-01-01' } }), 400, 'BAD_USER_INPUT'],
    ['30 February', documentRequest(day, { variables: { d: '2025-02-30' } }), 400, 'BAD_USER_INPUT'],
    ['the year 99999999999', documentRequest(day, { variables: { d: '99999999999-01-01' } }), 400, 'BAD_USER_INPUT'],
    ['a date 100,000 lists deep', sending(`{"query":${JSON.stringify(day)},"variables":{"d":${nested(100_000, '[', '', ']')}}}`), 400, 'VALUE_LIMIT_EXCEEDED'],
    [
      'an id 100,000 objects deep',
      sending(`{"query":${JSON.stringify(one)},"variables":{"id":${nested(100_000, '{"a":', '1', '}')}}}`),
      400,
      'VALUE_LIMIT_EXCEEDED',
    ],
    [
      'an unused variable 100,000 lists deep',
      sending(`{"query":"{ __typename }","variables":{"x":${nested(100_000, '[', '', ']')}}}`),
      400,
      'VALUE_LIMIT_EXCEEDED',
    ],
    [
      'an unused variable 4,900 lists deep',
      sending(`{"query":"{ __typename }","variables":{"x":${nested(4_900, '[', '', ']')}}}`),
      400,
      'VALUE_LIMIT_EXCEEDED',
      'expected at most 4,000 lists and objects inside each other in the variables',
    ],
    [
      '100,000 ids in a filter',
      documentRequest('query ($i: [ID!]) { solutions(filter: { id: { in: $i } }) { totalCount } }', { variables: { i: Array(100_000).fill('sapa') } }),
      400,
      'VALUE_LIMIT_EXCEEDED',
    ],
    [
      '4,000 ids in a filter',
      documentRequest('query ($i: [ID!]) { solutions(filter: { id: { in: $i } }) { totalCount } }', { variables: { i: Array(4_000).fill('sapa') } }),
      200,
      'BAD_USER_INPUT',
      'expected at most 1000 values in "filter.id.in", but got 4000',
    ],
    ['a date 4,000 lists deep', sending(`{"query":${JSON.stringify(day)},"variables":{"d":${nested(4_000, '[', '', ']')}}}`), 400, 'BAD_USER_INPUT'],
    ['an id 4,000 objects deep', sending(`{"query":${JSON.stringify(one)},"variables":{"id":${nested(4_000, '{"a":', '1', '}')}}}`), 400, 'BAD_USER_INPUT'],
  ]);
}

function texts(): Probe[] {
  return [
    ...probesOf('OWASP GraphQL: injection', [
      ['SQL in an id', documentRequest(one, { variables: { id: "x' or '1'='1" } }), 200, 'BAD_USER_INPUT'],
      ['SQL in a filter', documentRequest(named, { variables: { t: "%' ; drop table solution; --" } }), 200],
      ['a filter of patterns', documentRequest(named, { variables: { t: `${'%_'.repeat(400)}x` } }), 200],
      ['a filter of backslashes', documentRequest(named, { variables: { t: '\\'.repeat(999) } }), 200],
      ['a NUL in a filter', documentRequest(named, { variables: { t: 'a\u0000b' } }), 200, 'BAD_USER_INPUT'],
      ['a NUL in an id', documentRequest(one, { variables: { id: '\u0000' } }), 200, 'BAD_USER_INPUT'],
      [
        'a NUL in a key',
        documentRequest('query ($m: ID!) { agreement(id: "aula-dba") { signature(municipality: $m) { status } } }', { variables: { m: '\u0000' } }),
        200,
        'BAD_USER_INPUT',
        'expected "municipality" to be a text without the character U+0000',
      ],
      [
        'a NUL in what a body takes up',
        documentRequest('query ($t: String) { body(id: "fagraad") { topics(text: { contains: $t }) { id } } }', { variables: { t: '\u0000' } }),
        200,
        'BAD_USER_INPUT',
        'expected "text.contains" to be a text without the character U+0000',
      ],
      [
        'half a surrogate in a filter',
        sending(`{"query":${JSON.stringify(named)},"variables":{"t":"\\ud800"}}`),
        200,
        'BAD_USER_INPUT',
        'expected "filter.name.contains" to be a text of whole characters, but got one with half a surrogate pair',
      ],
      ['right-to-left and zero-width', documentRequest(named, { variables: { t: '\u202e\u200b\ufeff' } }), 200],
      ['900 combining marks', documentRequest(named, { variables: { t: `e${'\u0301'.repeat(900)}` } }), 200],
      [
        'a text of 900,000 letters',
        documentRequest(named, { variables: { t: 'x'.repeat(900_000) } }),
        200,
        'BAD_USER_INPUT',
        'expected "filter.name.contains" to be a text of at most 1000 characters, but got 900000',
      ],
      ['an id with a path', documentRequest(one, { variables: { id: '../../etc/passwd' } }), 200, 'BAD_USER_INPUT'],
      [
        'a cursor with a text for a number',
        documentRequest(after, { variables: { c: forged(['Solution position:asc id:asc', 'x', 'a']) } }),
        200,
        'BAD_USER_INPUT',
      ],
      ['a cursor beyond 32 bits', documentRequest(after, { variables: { c: forged(['Solution position:asc id:asc', 1e12, 'a']) } }), 200, 'BAD_USER_INPUT'],
      ['a cursor with a NUL', documentRequest(after, { variables: { c: forged(['Solution position:asc id:asc', 1, '\u0000']) } }), 200, 'BAD_USER_INPUT'],
      ['a cursor of 500,000 letters', documentRequest(after, { variables: { c: 'x'.repeat(500_000) } }), 200, 'BAD_USER_INPUT'],
      ['a script as an operation name', documentRequest('query A { __typename }', { operationName: '<script>' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
    ]),
    ...probesOf('OWASP GraphQL: errors', [
      ['letters outside ASCII as a field', documentRequest('{ løsning }'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['a string that does not end', documentRequest('{ solution(id: "a) { id } }'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['half a surrogate in the document', documentRequest('{ solution(id: "\\uD800") { id } }'), 400, 'GRAPHQL_PARSE_FAILED'],
      ['a field misspelt', documentRequest('{ solutionz { totalCount } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['a variable left out', documentRequest(one), 400, 'BAD_USER_INPUT'],
      ['a variable of null', documentRequest(one, { variables: { id: null } }), 400, 'BAD_USER_INPUT'],
      ['an enum value that is none', documentRequest('{ agreements(orderBy: [NOPE]) { totalCount } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['a cursor that is none', documentRequest('{ agreements(after: "x") { totalCount } }'), 200, 'BAD_USER_INPUT'],
    ]),
  ];
}

function pollution(): Probe[] {
  const polluted = (variables: string) => sending(`{"query":${JSON.stringify(one)},"variables":${variables}}`);
  return probesOf('OWASP: prototype pollution', [
    ['an alias __proto__', documentRequest('{ __proto__: solution(id: "sapa") { id } }'), 200],
    [
      'aliases constructor and prototype',
      documentRequest('{ constructor: __typename prototype: solution(id: "sapa") { toString: id hasOwnProperty: name } }'),
      200,
    ],
    [
      '__proto__ below an alias',
      documentRequest('{ solution(id: "sapa") { __proto__: id constructor: agreements { __proto__: totalCount nodes { __proto__: id } } } }'),
      200,
    ],
    [
      'a variable __proto__',
      documentRequest('query ($__proto__: ID!) { solution(id: $__proto__) { id } }', { variables: JSON.parse('{"__proto__":"sapa"}') as object }),
      200,
    ],
    ['variables with __proto__', polluted('{"id":"sapa","__proto__":{"admin":true}}'), 200],
    ['variables.constructor.prototype', polluted('{"id":"sapa","constructor":{"prototype":{"admin":true}}}'), 200],
    ['a body with __proto__', sending('{"query":"{ __typename }","__proto__":{"query":"{ nothing }"}}'), 200],
    ['extensions with __proto__', sending('{"query":"{ __typename }","extensions":{"__proto__":{"persistedQuery":{}}}}'), 200],
    ['an operation named __proto__', documentRequest('query __proto__ { __typename }', { operationName: '__proto__' }), 200],
    [
      'an operation constructor that is not there',
      documentRequest('query A { __typename }', { operationName: 'constructor' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a filter with __proto__', documentRequest('{ solutions(filter: { __proto__: { eq: "a" } }) { totalCount } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a type named constructor', documentRequest('{ __type(name: "constructor") { name } }'), 200],
    [
      'a header of a transaction that pollutes',
      { headers: { ...JSON_BODY, 'x-transaktionsid': '__proto__' }, body: JSON.stringify({ query: many(1, () => '{ __typename }') }) },
      400,
      'BAD_REQUEST',
    ],
  ]);
}
