/** An operation and all that is to come of it. */
export interface Case {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
  data: unknown;
  /** "path: message" */
  errors?: readonly string[];
  /** What Apollo's executor answers, where that is wrong. */
  stock?: unknown;
  /** By subgraph, in order; "shops 2" is for two entities. */
  sent?: readonly string[];
}

export const CASES: readonly Case[] = [
  {
    title: 'an error about an entity is told at every place in nested lists, and the entity asked for once',
    query: '{ shelves { id title } }',
    data: {
      shelves: [
        [
          { id: '1', title: null },
          { id: '2', title: 'title 2' },
        ],
        [{ id: '1', title: null }, null],
      ],
    },
    errors: ['shelves.0.0.title: book 1 has no title', 'shelves.1.0.title: book 1 has no title'],
    sent: ['shops', 'reviews 2'],
  },
  {
    title: 'a null that may not be passes the border of its subgraph up to the nearest that may',
    query: '{ shelves { rating } }',
    data: {
      shelves: [
        [{ rating: 5 }, null],
        [{ rating: 5 }, null],
      ],
    },
    errors: ['shelves.0.1.rating: book 2 is not rated'],
  },
  { title: 'and up to the whole answer', query: '{ book { id } strict { rating } }', data: null, errors: ['strict.rating: book 2 is not rated'] },
  {
    title: 'mutations run in order, each subgraph when its turn has come, and their entities after',
    query: 'mutation { a: open { name visits } b: praise { title } c: shut { name visits } d: open(name: "last") { name } }',
    data: { a: { name: 'first', visits: 10 }, b: { title: 'title 3' }, c: { name: 'shut', visits: 20 }, d: { name: 'last' } },
  },
  {
    title: '@include false skips the fetch',
    query: 'query($full: Boolean!) { book { id title @include(if: $full) } }',
    variables: { full: false },
    data: { book: { id: '3' } },
    sent: ['shops'],
  },
  {
    title: '@include true does not',
    query: 'query($full: Boolean!) { book { id title @include(if: $full) } }',
    variables: { full: true },
    data: { book: { id: '3', title: 'title 3' } },
    sent: ['shops', 'reviews 1'],
  },
  {
    title: 'the default of a condition decides where none is given',
    query: 'query($less: Boolean! = true) { book { id title @skip(if: $less) } }',
    data: { book: { id: '3' } },
    sent: ['shops'],
  },
  {
    title: 'a condition of a field with @requires is its own: the others of its subgraph are asked all the same',
    query: 'query($full: Boolean!) { book { shelf size @include(if: $full) { unit } } }',
    variables: { full: false },
    data: { book: { shelf: 'shelf 3' } },
    sent: ['shops', 'labels 1'],
    stock: { book: { shelf: null } },
  },
  {
    title: 'whatever fragments it stands in',
    query:
      'query($less: Boolean!) { book { shelf ...Rest } } fragment Rest on Book { ... on Book { size @skip(if: $less) @include(if: true) { unit } title } }',
    variables: { less: true },
    data: { book: { shelf: 'shelf 3', title: 'title 3' } },
    stock: { book: { shelf: null, title: 'title 3' } },
  },
  {
    title: 'and where it holds what the field requires is sent',
    query: 'query($full: Boolean!) { noted { shelf size @include(if: $full) { unit } } }',
    variables: { full: true },
    data: { noted: ['a', 'b'].map((note) => ({ shelf: 'shelf 1', size: { unit: `unit ${note}` } })) },
    sent: ['shops', 'labels 1', 'labels 2'],
  },
  { title: "a variable's default is the argument", query: 'query($of: Int = 3) { book { rating(of: $of) } }', data: { book: { rating: 3 } } },
  { title: 'what is given goes before it', query: 'query($of: Int = 3) { book { rating(of: $of) } }', variables: { of: 4 }, data: { book: { rating: 4 } } },
  { title: 'also null', query: 'query($of: Int = 3) { book { rating(of: $of) } }', variables: { of: null }, data: { book: { rating: -1 } } },
  { title: "without any, the argument's own default holds", query: 'query($of: Int) { book { rating(of: $of) } }', data: { book: { rating: 5 } } },
  { title: 'a key under the alias of another field', query: '{ book { id: note title } }', data: { book: { id: null, title: 'title 3' } } },
];
