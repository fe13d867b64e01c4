import { documentRequest, many, nested, probesOf, type Probe } from './probe.js';

/** Documents that are too much, or wrong in a way that costs. */
export function documentProbes(): Probe[] {
  return [...tooMuch(), ...introspection(), ...planner()];
}

/** Signatures of those who signed what those signed who signed an agreement: the same rows again and again. */
export function pagesOf(first: string): string {
  const signatures = (inside: string) => `signatures(first: ${first}) { nodes { ${inside} } }`;
  return `agreements(first: ${first}) { nodes { ${signatures(`municipality { ${signatures(`agreement { ${signatures('status')} }`)} }`)} } }`;
}

function tooMuch(): Probe[] {
  return probesOf('OWASP GraphQL: denial of service', [
    [
      '31 levels',
      documentRequest(nested(31, '{ solution(id: "a") ', '{ id }', '}')),
      400,
      'DEPTH_LIMIT_EXCEEDED',
      'expected at most 15 levels of fields, but got 32; split the query',
    ],
    ['one level too many', documentRequest(`{ solution(id: "sapa") ${nested(14, '{ ancestors ', '{ id }', '}')} }`), 400, 'DEPTH_LIMIT_EXCEEDED', 'but got 16'],
    ['500 levels', documentRequest(nested(500, '{ a ', '{ id }', '}')), 400, 'DEPTH_LIMIT_EXCEEDED', 'but got 501'],
    [
      '20,000 tokens',
      documentRequest(`{ ${many(20_000, () => 'a')} }`),
      400,
      'TOKEN_LIMIT_EXCEEDED',
      'expected at most 4,000 tokens in a document, but got more; split the query',
    ],
    ['49,000 braces', documentRequest('{'.repeat(49_000)), 400, 'GRAPHQL_PARSE_FAILED'],
    ['lists 1,900 deep', documentRequest(`{ solution(id: ${nested(1_900, '[', '', ']')}) { id } }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['objects 1,200 deep', documentRequest(`{ solutions(filter: ${nested(1_200, '{ a: ', '1', '}')}) { totalCount } }`), 400, 'TOKEN_LIMIT_EXCEEDED'],
    ['200,000 characters of comment', documentRequest(`#${'x'.repeat(200_000)}\n{ __typename }`), 400, 'CHARACTER_LIMIT_EXCEEDED'],
    ['200,000 empty lines', documentRequest(`${'\n'.repeat(200_000)}{ nothing }`), 400, 'CHARACTER_LIMIT_EXCEEDED'],
    [
      '38,000 empty lines and 900 errors',
      documentRequest(`${'\n'.repeat(38_000)}{ solution(id: "a") { ${many(900, (index) => `no${index}`)} } }`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['900 unknown fields', documentRequest(`{ solution(id: "a") { ${many(900, (index) => `solutionz${index}`)} } }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      '200 unknown types',
      documentRequest(`{ __typename } ${many(200, (index) => `fragment F${index} on Solutionz${index} { id }`)}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a name of 49,000 letters', documentRequest(`{ ${'a'.repeat(49_000)} }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['1,000 arguments', documentRequest(`{ solution(${many(1_000, () => 'id: "a"')}) { id } }`), 400, 'ARGUMENT_LIMIT_EXCEEDED', 'but got 1,000'],
    ['700 variables', documentRequest(`query (${many(700, (index) => `$a${index}: Int`)}) { __typename }`), 400, 'ARGUMENT_LIMIT_EXCEEDED', 'but got 700'],
    ['a page of 2,147,483,647', documentRequest('{ solutions(first: 2147483647) { nodes { id } } }'), 200, 'BAD_USER_INPUT'],
    [
      'pages of 500 in each other',
      documentRequest(`{ ${pagesOf('500')} }`),
      400,
      'COST_LIMIT_EXCEEDED',
      'expected an operation of an estimated cost of at most 250,000, but got 3,925,518; ask for fewer rows',
    ],
    [
      'the same by variables',
      documentRequest(`query ($n: Int!) { ${pagesOf('$n')} }`, { variables: { n: 500 } }),
      400,
      'COST_LIMIT_EXCEEDED',
      'but got 3,925,518',
    ],
    [
      '20,000 objects as a variable',
      documentRequest('query ($c: [SeatCountInput!]) { body(id: "fagraad") { size(counts: $c) { min } } }', {
        variables: { c: Array(20_000).fill({ body: 'a', count: 1 }) },
      }),
      400,
      'VALUE_LIMIT_EXCEEDED',
      'expected at most 5,000 values in the variables, lists and objects opened, but got more; split the request',
    ],
    [
      '1,600 objects as a variable',
      documentRequest('query ($c: [SeatCountInput!]) { body(id: "fagraad") { size(counts: $c) { min } } }', {
        variables: { c: Array(1_600).fill({ body: 'a', count: 1 }) },
      }),
      200,
      'BAD_USER_INPUT',
    ],
  ]);
}

function introspection(): Probe[] {
  const list = (levels: number) => `{ __schema { types ${nested(levels, '{ fields { type ', '{ name }', '} }')} } }`;
  return probesOf('OWASP GraphQL: introspection', [
    [
      'fields of fields of fields',
      documentRequest(list(3)),
      400,
      'INTROSPECTION_LIMIT_EXCEEDED',
      'expected at most 2 lists of types or fields inside each other, but got 3; ask for the types by name',
    ],
    ['six such levels', documentRequest(list(6)), 400, 'INTROSPECTION_LIMIT_EXCEEDED', 'but got 6'],
    [
      'the same through a fragment',
      documentRequest(
        '{ __schema { types { ...T } } } fragment T on __Type { fields { type { fields { type { ...U } } } } } fragment U on __Type { possibleTypes { name } }',
      ),
      400,
      'INTROSPECTION_LIMIT_EXCEEDED',
      'but got 3',
    ],
    [
      'the same under another name',
      documentRequest('{ s: __schema { t: types { a: fields { type { b: fields { type { c: interfaces { name } } } } } } } }'),
      400,
      'INTROSPECTION_LIMIT_EXCEEDED',
    ],
    [
      'the whole schema 24 times',
      documentRequest(
        `{ ${many(24, (index) => `s${index}: __schema { types { fields { args { name } type { ofType { ofType { ofType { fields { name } } } } } } } }`)} }`,
      ),
      400,
      'COST_LIMIT_EXCEEDED',
    ],
    ['the subgraph protocol', documentRequest('{ _service { sdl } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'entities by representation',
      documentRequest('{ _entities(representations: [{ __typename: "Solution", id: "sapa" }]) { __typename } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['types of the supergraph', documentRequest('{ __type(name: "join__Graph") { name } }'), 200],
  ]);
}

function planner(): Probe[] {
  const inline = (depth: number) => `{ solution(id: "sapa") { ${nested(depth, '... on Solution { ', 'id', ' }')} } }`;
  return [
    ...probesOf('GHSA-p2q6-pwh5-m6jr (query planner)', [
      ['500 inline fragments inside each other', documentRequest(inline(500)), 200],
      ['1,100 without a type', documentRequest(nested(1_100, '{ ... ', '{ __typename }', ' }')), 400, 'SELECTION_LIMIT_EXCEEDED'],
      [
        'a type condition per kind of task',
        documentRequest(
          `{ tasks(first: 1) { nodes { ${many(15, (index) => `... on KlikTask { a${index}: id } ... on PlaybookActivity { a${index}: id }`)} } } }`,
        ),
        200,
      ],
    ]),
    ...probesOf('GHSA-fmj9-77q8-g6c4 (query planner)', [
      [
        'shared fields over every subgraph',
        documentRequest(
          `{ solutions(first: 1) { nodes { ${nested(4, 'ancestors { id name sources { section { id } document { id } } ', 'tasks(first: 1) { nodes { id } } agreements(first: 1) { nodes { id } }', ' }')} } } }`,
        ),
        400,
        'COST_LIMIT_EXCEEDED',
      ],
      [
        'a shared value in 20 places',
        documentRequest(`{ agreements(first: 1) { nodes { ${many(20, (index) => `d${index}: deadline { daysUntil lengthInDays from to }`)} } } }`),
        200,
      ],
    ]),
  ];
}
