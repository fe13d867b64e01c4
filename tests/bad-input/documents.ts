import { asking, many, nested, probesOf, type Probe } from './probe.js';

const chain = (count: number, body: (next: string) => string) =>
  `{ solution(id: "sapa") { ...F0 } } ${many(count, (index) => `fragment F${index} on Solution { ${body(`F${index + 1}`)} }`)} fragment F${count} on Solution { id }`;
const bomb = (count: number) => chain(count, (next) => `ancestors { ...${next} } again: ancestors { ...${next} }`);
const wide = (count: number) => chain(count, (next) => `... on Solution { ...${next} } ... on Solution { ...${next} }`);

/** Documents that are too much, or wrong in a way that costs. */
export function documentProbes(): Probe[] {
  return [...tooMuch(), ...fragments(), ...repeated(), ...introspection(), ...planner()];
}

function tooMuch(): Probe[] {
  return probesOf('OWASP GraphQL: denial of service', [
    [
      '31 levels',
      asking(nested(31, '{ solution(id: "a") ', '{ id }', '}')),
      400,
      'DEPTH_LIMIT_EXCEEDED',
      'expected at most 15 levels of fields, but got 32; split the query',
    ],
    ['one level too many', asking(`{ solution(id: "sapa") ${nested(14, '{ ancestors ', '{ id }', '}')} }`), 400, 'DEPTH_LIMIT_EXCEEDED', 'but got 16'],
    ['500 levels', asking(nested(500, '{ a ', '{ id }', '}')), 400, 'DEPTH_LIMIT_EXCEEDED', 'but got 501'],
    [
      '20,000 tokens',
      asking(`{ ${many(20_000, () => 'a')} }`),
      400,
      'TOKEN_LIMIT_EXCEEDED',
      'expected at most 4,000 tokens in a document, but got more; split the query',
    ],
    ['49,000 braces', asking('{'.repeat(49_000)), 400, 'GRAPHQL_PARSE_FAILED'],
    ['lists 1,900 deep', asking(`{ solution(id: ${nested(1_900, '[', '', ']')}) { id } }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['objects 1,200 deep', asking(`{ solutions(filter: ${nested(1_200, '{ a: ', '1', '}')}) { totalCount } }`), 400, 'TOKEN_LIMIT_EXCEEDED'],
    ['200,000 characters of comment', asking(`#${'x'.repeat(200_000)}\n{ __typename }`), 400, 'CHARACTER_LIMIT_EXCEEDED'],
    ['200,000 empty lines', asking(`${'\n'.repeat(200_000)}{ nothing }`), 400, 'CHARACTER_LIMIT_EXCEEDED'],
    [
      '38,000 empty lines and 900 errors',
      asking(`${'\n'.repeat(38_000)}{ solution(id: "a") { ${many(900, (index) => `no${index}`)} } }`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['900 unknown fields', asking(`{ solution(id: "a") { ${many(900, (index) => `solutionz${index}`)} } }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['200 unknown types', asking(`{ __typename } ${many(200, (index) => `fragment F${index} on Solutionz${index} { id }`)}`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a name of 49,000 letters', asking(`{ ${'a'.repeat(49_000)} }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['1,000 arguments', asking(`{ solution(${many(1_000, () => 'id: "a"')}) { id } }`), 400, 'ARGUMENT_LIMIT_EXCEEDED', 'but got 1,000'],
    ['700 variables', asking(`query (${many(700, (index) => `$a${index}: Int`)}) { __typename }`), 400, 'ARGUMENT_LIMIT_EXCEEDED', 'but got 700'],
    ['a page of 2,147,483,647', asking('{ solutions(first: 2147483647) { nodes { id } } }'), 400, 'COST_LIMIT_EXCEEDED', 'but got 2,147,483,648'],
    [
      'a page of 500 in a page of 500',
      asking('{ agreements(first: 500) { nodes { signatures(first: 500) { nodes { status } } } } }'),
      400,
      'COST_LIMIT_EXCEEDED',
      'expected an operation of an estimated cost of at most 50,000, but got 251,001; ask for fewer rows',
    ],
    [
      'the same by variables',
      asking('query ($n: Int!) { agreements(first: $n) { nodes { signatures(first: $n) { nodes { status } } } } }', { variables: { n: 500 } }),
      400,
      'COST_LIMIT_EXCEEDED',
      'but got 251,001',
    ],
    [
      '20,000 objects as a variable',
      asking('query ($c: [SeatCountInput!]) { body(id: "fagraad") { size(counts: $c) { min } } }', {
        variables: { c: Array(20_000).fill({ body: 'a', count: 1 }) },
      }),
      200,
      'BAD_USER_INPUT',
    ],
  ]);
}

function fragments(): Probe[] {
  return probesOf('GHSA-q2f9-x4p4-7xmh (named fragments)', [
    ['a bomb of 2^60 fields', asking(bomb(60)), 400, 'DEPTH_LIMIT_EXCEEDED', 'but got 62'],
    ['a bomb of 2^12 fields', asking(bomb(12)), 400, 'ALIAS_LIMIT_EXCEEDED', 'but got 4,095'],
    ['a bomb of 2^100 fields in one place', asking(wide(100)), 400, 'SELECTION_LIMIT_EXCEEDED', 'but got far more'],
    ['a bomb that nothing uses', asking(bomb(60).replace('...F0', 'id')), 400, 'DEPTH_LIMIT_EXCEEDED'],
    [
      'a fragment in itself',
      asking('{ solution(id: "a") { ...A } } fragment A on Solution { id ...A }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot spread fragment "A" within itself',
    ],
    [
      'a circle of two',
      asking('{ solution(id: "a") { ...A } } fragment A on Solution { ancestors { ...B } } fragment B on Solution { ancestors { ...A } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot spread fragment "A" within itself via "B"',
    ],
    [
      'circles of 100, three ways each',
      asking(
        `{ solution(id: "a") { ...F0 } } ${many(100, (index) => `fragment F${index} on Solution { id ...F${(index + 1) % 100} ...F${(index + 7) % 100} ...F${(index + 31) % 100} }`)}`,
      ),
      400,
      'SELECTION_LIMIT_EXCEEDED',
    ],
    [
      'a circle of 400',
      asking(`{ solution(id: "a") { ...F0 } } ${many(400, (index) => `fragment F${index} on Solution { ...F${(index + 1) % 400} }`)}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '400 fragments that nothing uses',
      asking(`{ __typename } ${many(400, (index) => `fragment F${index} on Solution { id }`)}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown fragment', asking('{ ...Nobody }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'Unknown fragment "Nobody"'],
    ['a fragment named __proto__', asking('{ ...__proto__ } fragment __proto__ on Query { __typename }'), 200],
    [
      'fragments of one name',
      asking(`{ ...A } ${many(300, () => 'fragment A on Query { __typename }')}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'There can be only one fragment named "A"',
    ],
  ]);
}

function repeated(): Probe[] {
  return [
    ...probesOf('CVE-2023-26144 (overlapping fields)', [
      [
        'a field 1,900 times',
        asking(`{ ${many(1_900, () => '__typename')} }`),
        400,
        'ROOT_FIELD_LIMIT_EXCEEDED',
        'expected at most 30 fields at the top of an operation, but got 1,900; split the query',
      ],
      [
        'a leaf 900 times',
        asking(`{ solution(id: "a") { ${many(900, () => 'id')} } }`),
        400,
        'REPEAT_LIMIT_EXCEEDED',
        'expected at most 20 selections of the same field in one place, but got 900',
      ],
      [
        'a leaf 21 times by fragments',
        asking(`{ solution(id: "a") { ${many(21, () => '...F')} } } fragment F on Solution { id }`),
        400,
        'REPEAT_LIMIT_EXCEEDED',
        'but got 21',
      ],
      [
        '20 conflicts in 20 places',
        asking(
          `{ solution(id: "a") { ${many(20, (index) => `agreements(first: ${index + 1}) { nodes { ${many(2, (part) => `x: ${part ? 'id' : 'scope'}`)} } }`)} } }`,
        ),
        400,
        'REPEAT_LIMIT_EXCEEDED',
      ],
    ]),
    ...probesOf('CVE-2022-37734 (directive overloading)', [
      [
        '1,000 directives',
        asking(`{ __typename ${many(1_000, () => '@a')} }`),
        400,
        'DIRECTIVE_LIMIT_EXCEEDED',
        'expected at most 50 directives, but got 1,000',
      ],
      ['51 @include', asking(`{ ${many(51, (index) => `a${index % 20}: __typename @include(if: true)`)} }`), 400, 'ROOT_FIELD_LIMIT_EXCEEDED'],
      ['@skip twice', asking('{ __typename @skip(if: false) @skip(if: false) }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'directives on a fragment, spread 20 times',
        asking(
          `{ solution(id: "a") { ${many(20, () => '...F')} } } fragment F on Solution { id @include(if: true) id @skip(if: false) name @skip(if: false) }`,
        ),
        400,
        'DIRECTIVE_LIMIT_EXCEEDED',
        'but got 60',
      ],
      ['@defer', asking('{ ... @defer { __typename } }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'Unknown directive "@defer"'],
    ]),
  ];
}

function introspection(): Probe[] {
  const list = (levels: number) => `{ __schema { types ${nested(levels, '{ fields { type ', '{ name }', '} }')} } }`;
  return probesOf('OWASP GraphQL: introspection', [
    [
      'fields of fields of fields',
      asking(list(3)),
      400,
      'INTROSPECTION_LIMIT_EXCEEDED',
      'expected at most 2 lists of types or fields inside each other, but got 3; ask for the types by name',
    ],
    ['six such levels', asking(list(6)), 400, 'INTROSPECTION_LIMIT_EXCEEDED', 'but got 6'],
    [
      'the same through a fragment',
      asking(
        '{ __schema { types { ...T } } } fragment T on __Type { fields { type { fields { type { ...U } } } } } fragment U on __Type { possibleTypes { name } }',
      ),
      400,
      'INTROSPECTION_LIMIT_EXCEEDED',
      'but got 3',
    ],
    [
      'the same under another name',
      asking('{ s: __schema { t: types { a: fields { type { b: fields { type { c: interfaces { name } } } } } } } }'),
      400,
      'INTROSPECTION_LIMIT_EXCEEDED',
    ],
    ['the subgraph protocol', asking('{ _service { sdl } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'entities by representation',
      asking('{ _entities(representations: [{ __typename: "Solution", id: "sapa" }]) { __typename } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['types of the supergraph', asking('{ __type(name: "join__Graph") { name } }'), 200],
  ]);
}

function planner(): Probe[] {
  const inline = (depth: number) => `{ solution(id: "sapa") { ${nested(depth, '... on Solution { ', 'id', ' }')} } }`;
  return [
    ...probesOf('GHSA-p2q6-pwh5-m6jr (query planner)', [
      ['500 inline fragments inside each other', asking(inline(500)), 200],
      ['1,100 without a type', asking(nested(1_100, '{ ... ', '{ __typename }', ' }')), 400, 'SELECTION_LIMIT_EXCEEDED'],
      [
        'a type condition per kind of task',
        asking(`{ tasks(first: 1) { nodes { ${many(15, (index) => `... on KlikTask { a${index}: id } ... on PlaybookActivity { a${index}: id }`)} } } }`),
        200,
      ],
    ]),
    ...probesOf('GHSA-fmj9-77q8-g6c4 (query planner)', [
      [
        'shared fields over every subgraph',
        asking(
          `{ solutions(first: 1) { nodes { ${nested(4, 'ancestors { id name sources { section document { id } } ', 'tasks(first: 1) { nodes { id } } agreements(first: 1) { nodes { id } }', ' }')} } } }`,
        ),
        400,
        'COST_LIMIT_EXCEEDED',
      ],
      [
        'a shared value in 20 places',
        asking(`{ agreements(first: 1) { nodes { ${many(20, (index) => `d${index}: deadline { daysLeft daysPast days from to }`)} } } }`),
        200,
      ],
    ]),
  ];
}
