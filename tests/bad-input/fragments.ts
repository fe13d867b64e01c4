import { documentRequest, many, probesOf, type Probe } from './probe.js';

const chain = (count: number, body: (next: string) => string) =>
  `{ solution(id: "sapa") { ...F0 } } ${many(count, (index) => `fragment F${index} on Solution { ${body(`F${index + 1}`)} }`)} fragment F${count} on Solution { id }`;
const bomb = (count: number) => chain(count, (next) => `ancestors { ...${next} } again: ancestors { ...${next} }`);
const wide = (count: number) => chain(count, (next) => `... on Solution { ...${next} } ... on Solution { ...${next} }`);

/** Documents that say little and mean much, by fragments, repeated fields or directives. */
export function fragmentProbes(): Probe[] {
  return [...fragments(), ...repeated()];
}

function fragments(): Probe[] {
  return probesOf('GHSA-q2f9-x4p4-7xmh (named fragments)', [
    ['a bomb of 2^60 fields', documentRequest(bomb(60)), 400, 'DEPTH_LIMIT_EXCEEDED', 'but got 62'],
    ['a bomb of 2^12 fields', documentRequest(bomb(12)), 400, 'ALIAS_LIMIT_EXCEEDED', 'but got 4,095'],
    ['a bomb of 2^100 fields in one place', documentRequest(wide(100)), 400, 'SELECTION_LIMIT_EXCEEDED', 'but got far more'],
    ['a bomb that nothing uses', documentRequest(bomb(60).replace('...F0', 'id')), 400, 'DEPTH_LIMIT_EXCEEDED'],
    [
      'a fragment in itself',
      documentRequest('{ solution(id: "a") { ...A } } fragment A on Solution { id ...A }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot spread fragment "A" within itself',
    ],
    [
      'a circle of two',
      documentRequest('{ solution(id: "a") { ...A } } fragment A on Solution { ancestors { ...B } } fragment B on Solution { ancestors { ...A } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot spread fragment "A" within itself via "B"',
    ],
    [
      'circles of 100, three ways each',
      documentRequest(
        `{ solution(id: "a") { ...F0 } } ${many(100, (index) => `fragment F${index} on Solution { id ...F${(index + 1) % 100} ...F${(index + 7) % 100} ...F${(index + 31) % 100} }`)}`,
      ),
      400,
      'SELECTION_LIMIT_EXCEEDED',
    ],
    [
      'a circle of 400',
      documentRequest(`{ solution(id: "a") { ...F0 } } ${many(400, (index) => `fragment F${index} on Solution { ...F${(index + 1) % 400} }`)}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '400 fragments that nothing uses',
      documentRequest(`{ __typename } ${many(400, (index) => `fragment F${index} on Solution { id }`)}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown fragment', documentRequest('{ ...Nobody }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'Unknown fragment "Nobody"'],
    ['a fragment named __proto__', documentRequest('{ ...__proto__ } fragment __proto__ on Query { __typename }'), 200],
    [
      'fragments of one name',
      documentRequest(`{ ...A } ${many(300, () => 'fragment A on Query { __typename }')}`),
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
        documentRequest(`{ ${many(1_900, () => '__typename')} }`),
        400,
        'ROOT_FIELD_LIMIT_EXCEEDED',
        'expected at most 30 fields at the top of an operation, but got 1,900; split the query',
      ],
      [
        'a leaf 900 times',
        documentRequest(`{ solution(id: "a") { ${many(900, () => 'id')} } }`),
        400,
        'REPEAT_LIMIT_EXCEEDED',
        'expected at most 20 selections of the same field in one place, but got 900',
      ],
      [
        'a leaf 21 times by fragments',
        documentRequest(`{ solution(id: "a") { ${many(21, () => '...F')} } } fragment F on Solution { id }`),
        400,
        'REPEAT_LIMIT_EXCEEDED',
        'but got 21',
      ],
      [
        '20 conflicts in 20 places',
        documentRequest(
          `{ solution(id: "a") { ${many(20, (index) => `agreements(first: ${index + 1}) { nodes { ${many(2, (part) => `x: ${part ? 'id' : 'scope'}`)} } }`)} } }`,
        ),
        400,
        'REPEAT_LIMIT_EXCEEDED',
      ],
    ]),
    ...probesOf('CVE-2022-37734 (directive overloading)', [
      [
        '1,000 directives',
        documentRequest(`{ __typename ${many(1_000, () => '@a')} }`),
        400,
        'DIRECTIVE_LIMIT_EXCEEDED',
        'expected at most 50 directives, but got 1,000',
      ],
      ['51 @include', documentRequest(`{ ${many(51, (index) => `a${index % 20}: __typename @include(if: true)`)} }`), 400, 'ROOT_FIELD_LIMIT_EXCEEDED'],
      ['@skip twice', documentRequest('{ __typename @skip(if: false) @skip(if: false) }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'directives on a fragment, spread 20 times',
        documentRequest(
          `{ solution(id: "a") { ${many(20, () => '...F')} } } fragment F on Solution { id @include(if: true) id @skip(if: false) name @skip(if: false) }`,
        ),
        400,
        'DIRECTIVE_LIMIT_EXCEEDED',
        'but got 60',
      ],
      ['@defer', documentRequest('{ ... @defer { __typename } }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'Unknown directive "@defer"'],
    ]),
  ];
}
