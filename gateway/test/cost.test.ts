import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, getOperationAST, graphqlSync, Kind, parse, print, visit } from 'graphql';
import { waitFor } from '@portfolio/testkit';
import {
  actualCost,
  actualCostOfText,
  checkCost,
  compileCost,
  costModel,
  DemandControl,
  fanOutIn,
  followFanOut,
  measuresOf,
} from '../src/protection/cost/index.js';

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

describe('the estimated cost by what is there', () => {
  const library = `
    directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
    type Query {
      readers(first: Int = 50): ReaderConnection @listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
      books: [Book]
      found: [Book]
      some(ids: [ID!]!): [Book]
    }
    type ReaderConnection { nodes: [Reader] edges: [ReaderEdge] }
    type ReaderEdge { node: Reader }
    type Reader { id: ID loans(first: Int = 50): LoanConnection @listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false) friends: [Reader] card: Card }
    type Card { number: ID reader: Reader }
    type LoanConnection { nodes: [Loan] }
    type Loan { id: ID book: Book }
    type Book { id: ID tags: [String] authors: [Author] loans: [Loan] }
    type Author { id: ID books: [Book] }
  `;
  /** 20 readers with 60 loans, 8 at the most, of 30 books, one of which has 12; 40 authors of the books, 3 at the most of one; one author wrote 7. */
  const told = {
    rows: { Reader: 20, Loan: 60, Book: 30, Author: 25 },
    fields: {
      'Query.readers': [20, 20, 1],
      'Query.books': [30, 30, 1],
      'Reader.loans': [60, 8, 1],
      'Loan.book': [60, 1, 12],
      'Book.authors': [40, 3, 7],
      'Book.loans': [60, 12, 1],
      'Book.tags': [45, 6, 1],
      'Author.books': [40, 7, 3],
    },
  } as const;
  const [librarySchema, libraryModel] = [buildSchema(library), costModel(library)];
  const estimateOf = (source: string, measures = measuresOf([told]), variables?: Record<string, unknown>) => {
    const document = parse(source);
    return compileCost(librarySchema, libraryModel, document, getOperationAST(document)!, measures)(variables);
  };

  test.each<[string, string, number, number]>([
    ['a page has no more rows than there are', '{ readers { nodes { id } } }', 1 + 20, 20],
    ['nor more than are asked for', '{ readers(first: 5) { nodes { id } } }', 1 + 5, 5],
    ['edges are sized as nodes are', '{ readers(first: 5) { edges { node { id } } } }', 1 + 5 + 5, 5],
    ['of few parents each has the longest list', '{ readers(first: 5) { nodes { loans { nodes { id } } } } }', 1 + 5 + 5 + 5 * 8, 40],
    ['or what is asked for', '{ readers(first: 5) { nodes { loans(first: 3) { nodes { id } } } } }', 1 + 5 + 5 + 5 * 3, 15],
    ['of many parents all have no more than there are', '{ readers { nodes { loans { nodes { id } } } } }', 1 + 20 + 20 + 60, 60],
    ['and so have those that edges lead to', '{ readers { edges { node { loans { nodes { id } } } } } }', 1 + 20 + 20 + 20 + 60, 60],
    [
      'a row that many refer to has its list for each',
      '{ readers { nodes { loans { nodes { book { authors { id } } } } } } }',
      1 + 20 + 20 + 60 + 60 + 60 * 3,
      180,
    ],
    ['but all no more than there are for as many', '{ books { loans { book { loans { id } } } } }', 30 + 60 + 60 + 60 * 12, 720],
    ['an item of many lists is met as often', '{ books { authors { books { id } } } }', 30 + 40 + 40 * 7, 280],
    ['leaves of a list are counted too', '{ books { tags } }', 30, 45],
    ['a list that is not measured has as many as assumed', '{ books { id } found { authors { id } } }', 30 + 10 + 30, 30 + 30],
    ['but no more than there are rows of its type', '{ readers(first: 1) { nodes { friends { friends { id } } } } }', 1 + 1 + 10 + 100, 100],
    ['keys may name the same again and again', '{ some(ids: ["a", "a", "a", "a"]) { authors { id } } }', 4 + 12, 12],
    [
      'what is one of a kind in its parent is its own',
      '{ readers { nodes { card { number reader { loans { nodes { id } } } } } } }',
      1 + 20 + 20 + 20 + 20 + 20 * 8,
      20 + 160,
    ],
  ])('%s', (_title, source, objects, leaves) => {
    expect(estimateOf(source)).toBe(Math.ceil(objects + leaves / 10));
  });

  test('a list that is not measured has no more items than there are rows of its type', () => {
    const few = measuresOf([{ rows: { Book: 4 }, fields: {} }]);
    expect(estimateOf('{ found { id } }', few)).toBe(Math.ceil(4 + 4 / 10));
  });

  test('is as assumed where nothing is told', () => {
    expect(estimateOf('{ readers { nodes { loans { nodes { book { authors { id } } } } } } }', measuresOf([]))).toBe(
      1 + 50 + 50 + 2_500 + 2_500 + 25_000 + 2_500,
    );
  });

  test('takes the larger of what two subgraphs tell', () => {
    const other = { rows: { Reader: 2, Author: 99 }, fields: { 'Book.authors': [10, 9, 2] } } as const;
    const measures = measuresOf([told, other]);
    expect([measures.rows('Reader'), measures.rows('Author'), measures.rows('Nothing')]).toEqual([20, 99, undefined]);
    expect([measures.field('Book.authors'), measures.field('Book.nothing')]).toEqual([[40, 9, 7], undefined]);
  });

  test('counts one where a list was empty when it was measured', () => {
    const empty = measuresOf([{ rows: {}, fields: { 'Query.books': [0, 0, 1], 'Book.authors': [0, 0, 0] } }]);
    expect(estimateOf('{ books { authors { id } } }', empty)).toBe(Math.ceil(1 + 1 + 1 / 10));
  });

  test('follows new sizes, remembered estimates too', () => {
    const demand = new DemandControl({ cost: 1_000 });
    demand.load(library);
    const document = parse('query ($first: Int) { readers(first: $first) { nodes { id } } }');
    const operation = { schema: librarySchema, document, operation: getOperationAST(document)! };
    const memory = {};
    const both = () => [demand.estimate(operation, { first: 40 }), demand.remembered(operation, { first: 40 }, memory)];
    expect(both()).toEqual([45, 45]);
    demand.measure(measuresOf([told]));
    expect(both()).toEqual([23, 23]);
    demand.measure(measuresOf([{ rows: {}, fields: { 'Query.readers': [30, 30, 1] } }]));
    expect(both()).toEqual([34, 34]);
    expect(demand.remembered(operation, { first: 1 }, memory)).toBe(34);
  });

  test('is told in a form that is checked', () => {
    expect(fanOutIn(JSON.stringify(told))).toEqual(told);
    const wrong = [
      '',
      'null',
      '[]',
      '<html>',
      '{}',
      '{"rows":{}}',
      '{"rows":[],"fields":{}}',
      '{"rows":{"A":-1},"fields":{}}',
      '{"rows":{"A":1.5},"fields":{}}',
      '{"rows":{},"fields":{"A.b":[1,2]}}',
      '{"rows":{},"fields":{"A.b":[1,2,"3"]}}',
      '{"rows":{},"fields":{"A.b":{"0":1,"1":2,"2":3,"length":3}}}',
    ];
    for (const text of wrong) expect([text, fanOutIn(text)]).toEqual([text, undefined]);
  });
});

describe('what subgraphs tell of their sizes', () => {
  const sizes = (count: number) => ({ rows: { Book: count }, fields: {} });

  test('is asked for at the start, and again; only what is new is passed on', async () => {
    const answers = [
      [sizes(1), undefined],
      [sizes(1), undefined],
      [sizes(1), sizes(2)],
      [sizes(1), sizes(2)],
    ];
    const changes: unknown[] = [];
    let asked = 0;
    const fanOut = async () => answers[Math.min(asked++, answers.length - 1)]!;
    const stop = await followFanOut({ fanOut }, (told) => changes.push(told), [1, 1]);
    expect(changes).toEqual([[sizes(1)]]);
    await waitFor(() => asked > answers.length, 'the subgraphs to be asked again');
    await stop();
    expect(changes).toEqual([[sizes(1)], [sizes(1), sizes(2)]]);
    const before = asked;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(before);
  });

  test('is asked sooner where one has told nothing yet', async () => {
    let asked = 0;
    const fanOut = async () => (asked++ < 2 ? [undefined] : [sizes(1)]);
    const stop = await followFanOut({ fanOut }, () => undefined, [3_600_000, 1]);
    await waitFor(() => asked === 3, 'the subgraph to tell');
    await stop();
    expect(asked).toBe(3);
  });

  test('is nothing where a topology cannot say', async () => {
    const stop = await followFanOut({}, () => expect(false).toBe(true));
    await stop();
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
