import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, getOperationAST, graphqlSync, Kind, parse, print, visit } from 'graphql';
import { actualCost, actualCostOfText, compileCost, costModel, DemandControl, checkCost } from '../src/protection/cost/index.js';

const sdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    thing: Thing
    things: [Thing]
    few: [Thing] @listSize(assumedSize: 3)
    slice(first: Int, last: Int): [Thing] @listSize(slicingArguments: ["first", "last"], assumedSize: 4)
    page(first: Int = 50): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    any: Node
    some(ids: [ID!]!): [Node]
    named(names: [String!]!): [Node]
    all: [Node] @listSize(assumedSize: 2)
    find(where: Where, near: Int @cost(weight: 7)): Thing
    dear: Thing @cost(weight: 100)
    heavy: Heavy
  }
  type Mutation { change: Thing }
  type Page { nodes: [Thing] edges: [Edge] total: Int! @cost(weight: 5) }
  type Edge { node: Thing }
  interface Node { id: ID thing: Thing }
  type Thing implements Node { id: ID tags: [String] thing: Thing few: [Thing] @listSize(assumedSize: 3) }
  type Heavy implements Node @cost(weight: 20) { id: ID thing: Thing }
  input Where { a: Int b: Where many: [Where] in: [Int] @cost(weight: 2) }
`;
const schema = buildSchema(sdl);
const model = costModel(sdl);

function estimate(source: string, variables?: Record<string, unknown>): number {
  const document = parse(source);
  return compileCost(schema, model, document, getOperationAST(document, 'Q') ?? getOperationAST(document)!)(variables);
}

describe('the estimated cost', () => {
  test.each<[string, string, Record<string, unknown> | undefined, number, number]>([
    ['an object is 1, its leaf a tenth', '{ thing { id } }', undefined, 1, 1],
    ['a leaf is a tenth each time it is asked for', '{ thing { a: id b: id c: id id __typename } }', undefined, 1, 5],
    ['a list of leaves is ten of them', '{ thing { tags } }', undefined, 1, 10],
    ['a list of unknown length is 10', '{ things { id } }', undefined, 10, 10],
    ['an assumed size multiplies what is inside', '{ few { thing { id } } }', undefined, 6, 3],
    ['lists inside lists multiply', '{ few { few { few { id } } } }', undefined, 39, 27],
    ['a slice is as long as asked', '{ slice(first: 7) { id } }', undefined, 7, 7],
    ['the longest of two slices counts', '{ slice(first: 2, last: 9) { id } }', undefined, 9, 9],
    ['no slice is the assumed size', '{ slice { id } }', undefined, 4, 4],
    ['a slice by variable', 'query ($n: Int) { slice(first: $n) { id } }', { n: 6 }, 6, 6],
    ['a slice by a variable left out', 'query ($n: Int) { slice(first: $n) { id } }', {}, 4, 4],
    ["a slice by a variable's default", 'query ($n: Int = 8) { slice(first: $n) { id } }', {}, 8, 8],
    ['a slice below zero', '{ slice(first: -5) { id } }', undefined, 0, 0],
    ['a slice that is no number', 'query ($n: Int) { slice(first: $n) { id } }', { n: 'x' }, 4, 4],
    ['a slice beyond all numbers', 'query ($n: Int) { slice(first: $n) { id } }', { n: Infinity }, 4, 4],
    ['a slice that is no Int', 'query ($n: Int) { slice(first: $n) { id } }', { n: 1e308 }, 4, 4],
    ['a slice of null, by default', 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: null }, 1 + 50, 50],
    ['a slice of a literal null', '{ page(first: null) { nodes { id } } }', undefined, 1 + 50, 50],
    ['a list has an object for each key', '{ some(ids: ["a", "b", "c"]) { id } }', undefined, 3, 3],
    ['a list has an object for each key of a variable', 'query ($ids: [ID!]!) { some(ids: $ids) { thing { id } } }', { ids: ['a', 'b'] }, 4, 2],
    ['a list of no keys is none', 'query ($ids: [ID!]!) { some(ids: $ids) { id } }', { ids: [] }, 0, 0],
    ['no list of keys counts as ten, and is refused later', 'query ($ids: [ID!]!) { some(ids: $ids) { id } }', {}, 10, 10],
    ['a list by other texts has no length', '{ named(names: ["a"]) { id } }', undefined, 10, 10],
    ['a page sizes its lists', '{ page(first: 5) { nodes { id } edges { node { id } } } }', undefined, 1 + 5 + 10, 10],
    ['a page by its default, and a dear count', '{ page { total nodes { id } } }', undefined, 1 + 5 + 50, 50],
    ['a page through a fragment', 'query ($n: Int!) { page(first: $n) { ...P } } fragment P on Page { nodes { thing { id } } }', { n: 3 }, 7, 3],
    ['of the types of an interface the dearest', '{ any { id ... on Thing { few { id } } ... on Heavy { thing { id } } } }', undefined, 4, 4],
    ['what is asked of the interface counts for each', '{ all { thing { id } ... on Thing { few { id } } } }', undefined, 2 * (1 + 1 + 3), 8],
    ['fragments that both apply add up', '{ any { ... on Thing { thing { id } } ... on Node { thing { id } } } }', undefined, 3, 2],
    ['a fragment is counted as often as it is spread', '{ thing { ...F thing { ...F } } } fragment F on Thing { few { id } }', undefined, 8, 6],
    ['weights of fields and types', '{ dear { id } heavy { id } }', undefined, 120, 2],
    ['an argument with a weight', '{ find(near: 3) { id } }', undefined, 8, 1],
    ['input objects, each', '{ find(where: { b: { a: 1 }, many: [{}, {}] }) { id } }', undefined, 1 + 4, 1],
    ['an input list with a weight, by variable', 'query ($w: Where) { find(where: $w) { id } }', { w: { in: [1, 2, 3] } }, 1 + 1 + 6, 1],
    ['skipped by a literal', '{ thing @skip(if: true) { id } few @include(if: false) { id } }', undefined, 0, 0],
    ['skipped by a variable', 'query ($s: Boolean!) { thing @skip(if: $s) { id } few @include(if: $s) { id } }', { s: true }, 3, 3],
    ['not skipped by it', 'query ($s: Boolean!) { thing @skip(if: $s) { id } few @include(if: $s) { id } }', { s: false }, 1, 1],
    ['a type name is a leaf', '{ __typename }', undefined, 0, 1],
    ['a mutation is a transaction', 'mutation { change { id } }', undefined, 11, 1],
    ['the operation asked for', 'query P { things { id } } query Q { thing { id } }', undefined, 1, 1],
  ])('%s', (_title, source, variables, objects, leaves) => {
    expect(estimate(source, variables)).toBe(Math.ceil(objects + leaves / 10));
  });

  test('is a number that can be added up, however long the lists inside each other', () => {
    const demand = new DemandControl({ cost: 1 });
    demand.load(sdl);
    const document = parse(`query ($n: Int) { slice(first: $n) { ${'few { '.repeat(100)} id ${'}'.repeat(100)} } }`);
    const cost = demand.estimate({ schema, document, operation: getOperationAST(document)! }, { n: 2_147_483_647 });
    expect(cost).toBe(1e15);
    expect(() => checkCost(cost, 1)).toThrow('but got far more');
  });

  test('a bomb of fragments is compiled fragment by fragment', () => {
    const count = 60;
    const parts = Array.from({ length: count }, (_, index) => `fragment F${index} on Thing { a: thing { ...F${index + 1} } b: thing { ...F${index + 1} } }`);
    expect(estimate(`{ thing { ...F0 } } ${parts.join(' ')} fragment F${count} on Thing { id }`) / 2 ** 60).toBeCloseTo(2.1, 9);
  });
});

describe('the estimated cost of introspection', () => {
  const all = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
  const whole = parse(getIntrospectionQuery(all));

  /** Every object, item and leaf of an answer. */
  function valuesIn(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 1;
    const inner = Object.values(value).reduce<number>((sum, one) => sum + valuesIn(one), 0);
    return Array.isArray(value) ? inner : inner + 1;
  }

  /** graphql-js' own query, its one field so many times. */
  function times(count: number): string {
    const document = visit(whole, {
      OperationDefinition: ({ selectionSet, ...operation }) => {
        const fields = Array.from({ length: count }, (_, index) => ({ ...selectionSet.selections[0]!, alias: { kind: Kind.NAME, value: `s${index}` } }));
        return { ...operation, selectionSet: { ...selectionSet, selections: fields as never } };
      },
    });
    return print(document);
  }

  test.each([
    ['the whole schema', 1, 50_000],
    ['the same twice', 2, 100_000],
    ['the same ten times', 10, 500_000],
  ])('%s', (_title, count, cost) => expect(estimate(times(count))).toBe(cost));

  test.each<[string, { source: string; variableValues?: Record<string, unknown> }]>([
    ['a part', { source: '{ __schema { queryType { name } types { name fields { name args { name type { ofType { name } } } } } } }' }],
    [
      'through fragments',
      { source: '{ ...Q } fragment Q on Query { __schema { ... { types { ...T } } } } fragment T on __Type { name inputFields { name } enumValues { name } }' },
    ],
    [
      'the same fragment twice',
      { source: '{ __schema { queryType { ...T } types { ...T possibleTypes { ...T } } } } fragment T on __Type { name kind __typename }' },
    ],
    ['a type by name', { source: '{ __type(name: "Thing") { name fields { name } } }' }],
    ['a type by a variable', { source: 'query ($n: String!) { __type(name: $n) { fields { name } } }', variableValues: { n: 'Heavy' } }],
    ["a type by a variable's default", { source: 'query ($n: String = "Query") { __type(name: $n) { fields { name } } }' }],
    ['places of directives', { source: '{ __schema { directives { locations } } }' }],
    ['no such type', { source: '{ __type(name: "Nothing") { name kind } }' }],
  ])('%s costs by the values of its answer', (_title, operation) => {
    const { data } = graphqlSync({ schema, ...operation });
    const size = valuesIn(Object.values(graphqlSync({ schema, source: print(whole) }).data!)[0]);
    const [answer] = Object.values(data!);
    expect(estimate(operation.source, operation.variableValues)).toBe(Math.ceil((valuesIn(answer) / size) * 50_000));
  });

  test('counting ends where there is far too much', () => {
    const names = (at: number) => Array.from({ length: 50 }, (_, index) => `n${at}_${index}: name`).join(' ');
    expect(estimate(`{ ${Array.from({ length: 60 }, (_, index) => `s${index}: __schema { types { ${names(index)} } }`).join(' ')} }`)).toBe(Infinity);
  });

  test('what is skipped costs nothing', () => expect(estimate('{ __schema @skip(if: true) { types { name } } }')).toBe(0));
});

test('a dear operation is refused with estimate, maximum and what to do', () => {
  expect(() => checkCost(10, 10)).not.toThrow();
  expect(() => checkCost(1_234, 1_000)).toThrow(
    expect.objectContaining({
      message:
        'expected an operation of an estimated cost of at most 1,000, but got 1,234; ask for fewer rows with "first", fewer lists inside lists, or split the query',
      extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } },
    }),
  );
});

describe('the actual cost', () => {
  test.each<[string, unknown, number]>([
    ['no data', null, 0],
    ['no object', {}, 0],
    ['leaves of every kind', { a: 1, b: -2.5e3, c: true, d: false, e: null, f: '', g: 'text', h: [1, 'x', null] }, 1],
    ['eleven leaves', { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], b: 'true, "1", [2]' }, 2],
    ['objects in lists and objects', { a: { b: [{}, { c: {} }, null] }, d: [[{}], 'text'] }, 6],
    ['braces and quotes in texts', { '{': '{"{\\', a: { b: '\\"{' } }, 2],
  ])('%s', (_title, data, cost) => {
    expect(actualCost(data)).toBe(cost);
    expect(actualCostOfText(JSON.stringify(data))).toBe(cost);
  });

  test('any depth will do', () => {
    let data: unknown = 1;
    for (let depth = 0; depth < 200_000; depth += 1) data = { data };
    expect(actualCost(data)).toBe(200_000);
  });
});
