import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { cellOf } from '../src/files/cells.js';
import { csvOf } from '../src/files/csv-answer.js';
import { csvWriter, Decimal, FOR_DANISH_SPREADSHEETS } from '../src/files/csv.js';
import { contextOf } from '../src/files/json-ld.js';
import { partsOf } from '../src/files/parts.js';
import { tablesOf } from '../src/files/tables.js';

const SCHEMA = buildSchema(`
  scalar Decimal
  scalar Date
  type Query { shops(first: Int): ShopConnection shop: Shop all: [Shop!]! thing: Thing }
  type ShopConnection { nodes: [Shop]! edges: [ShopEdge!]! pageInfo: PageInfo! totalCount: Int! groups: [Group!]! }
  type ShopEdge { cursor: String! node: Shop! }
  type Group { key: String count: Int! }
  type PageInfo { hasNextPage: Boolean! }
  interface Thing { id: ID! }
  type Shop implements Thing { id: ID! name: String nodes: Int tags: [String]! opened: Date price: Decimal share: Float open: Boolean owners: [Owner!]! goods: GoodConnection parent: Shop }
  type Owner implements Thing { id: ID! name: String roles: [String!]! }
  type GoodConnection { nodes: [Good!]! pageInfo: PageInfo! totalCount: Int! }
  type Good { name: String parts: [Owner!]! }
`);

function executed(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return { schema: SCHEMA, document, operation: getOperationAST(document)!, variables };
}

const tables = (query: string, data: object, variables?: Record<string, unknown>) =>
  tablesOf(partsOf(executed(query, variables))).map(({ name, columns, rows }) => ({
    name,
    columns: columns.map((column) => column.name),
    rows: [...rows(data)],
  }));

describe('the tables of an answer', () => {
  test('have the rows of pages, with what stands above them, and lists inside as values', () => {
    const query = '{ shops { totalCount nodes { id tags owners { id roles } } } }';
    const owners = [
      { id: 'x', roles: ['a', 'b'] },
      { id: 'y', roles: [] },
    ];
    const data = { shops: { totalCount: 2, nodes: [{ id: '1', tags: ['t', null], owners }, null] } };
    expect(tables(query, data)).toEqual([
      {
        name: 'shops',
        columns: ['shops.totalCount', 'shops.id', 'shops.tags', 'shops.owners.id', 'shops.owners.roles'],
        rows: [
          [2, '1', ['t', null], ['x', 'y'], ['a', 'b']],
          [2, null, null, null, null],
        ],
      },
    ]);
  });

  test('are as many as there are lists in which there is none further', () => {
    const query = '{ shops { groups { key count } edges { node { name goods { nodes { name } } } } } }';
    const shop = (name: string, goods: string[] | undefined) => ({ node: { name, goods: goods ? { nodes: goods.map((good) => ({ name: good })) } : null } });
    const data = { shops: { groups: [{ key: 'k', count: 1 }], edges: [shop('a', ['x', 'y']), shop('b', []), shop('c', undefined)] } };
    expect(tables(query, data)).toEqual([
      { name: 'shops.groups', columns: ['shops.groups.key', 'shops.groups.count'], rows: [['k', 1]] },
      {
        name: 'shops.goods',
        columns: ['shops.name', 'shops.goods.name'],
        rows: [
          ['a', 'x'],
          ['a', 'y'],
          ['b', null],
          ['c', null],
        ],
      },
    ]);
  });

  test('have what stands beside their list, and not what is nearer to another', () => {
    const query = '{ a: shops { totalCount nodes { id } } b: shops { totalCount nodes { id } } shop { name } }';
    const data = { a: { totalCount: 1, nodes: [{ id: 'x' }] }, b: { totalCount: 0, nodes: [] }, shop: { name: 's' } };
    expect(tables(query, data)).toEqual([
      { name: 'a', columns: ['a.totalCount', 'shop.name', 'a.id'], rows: [[1, 's', 'x']] },
      { name: 'b', columns: ['b.totalCount', 'shop.name', 'b.id'], rows: [[0, 's', null]] },
    ]);
  });

  test('are the outermost lists of objects where there is no page', () => {
    expect(tables('{ all { name owners { name } } }', { all: [{ name: 'a', owners: [{ name: 'x' }, { name: 'y' }] }] })).toEqual([
      { name: 'all', columns: ['all.name', 'all.owners.name'], rows: [['a', ['x', 'y']]] },
    ]);
  });

  test('are one row where there is no list of objects', () => {
    expect(tables('{ shop { name parent { name } tags } }', { shop: { name: 'a', parent: null, tags: [] } })).toEqual([
      { name: '', columns: ['shop.name', 'shop.parent.name', 'shop.tags'], rows: [['a', null, []]] },
    ]);
  });

  test('have no rows of an empty list, but what stands outside of it', () => {
    expect(tables('{ shops { nodes { id } } }', { shops: { nodes: [] } })[0]!.rows).toEqual([]);
    expect(tables('{ shops { nodes { id } } }', { shops: null })[0]!.rows).toEqual([]);
    expect(tables('{ shops { totalCount nodes { id } } }', { shops: { totalCount: 0, nodes: [] } })[0]!.rows).toEqual([[0, null]]);
  });

  test('have the whole path where the short one is taken', () => {
    expect(tables('{ shops { totalCount nodes { totalCount: nodes } } }', { shops: { totalCount: 1, nodes: [{ totalCount: 5 }] } })).toEqual([
      { name: 'shops', columns: ['shops.totalCount', 'shops.nodes.totalCount'], rows: [[1, 5]] },
    ]);
  });

  test('put fragments together, and leave out what the operation does', () => {
    const query =
      'query Q($no: Boolean = false) { thing { ...Named ... on Shop { price @include(if: $no) open @skip(if: true) } ... on Owner { roles } } } fragment Named on Thing { __typename id ... on Shop { name } ... on Owner { name } }';
    expect(tables(query, { thing: { __typename: 'Owner', id: '1', name: 'n', roles: ['r'] } })).toEqual([
      { name: '', columns: ['thing.__typename', 'thing.id', 'thing.name', 'thing.roles'], rows: [['Owner', '1', 'n', ['r']]] },
    ]);
  });
});

describe('CSV for a Danish spreadsheet', () => {
  const { line } = csvWriter(FOR_DANISH_SPREADSHEETS);
  const readBack = (value: unknown) => parseCsv(line([value, 'x']), { delimiter: ';', record_delimiter: '\r\n' })[0]![0];

  test.each(['=1+1', '+45 12', '-2+3', '@SUM(A1)', '\t=1', '\r=1', "'quoted", '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'])('%j is no formula', (text) => {
    expect(readBack(text)).toBe(`'${text}`);
  });

  test.each(['a;b', 'a"b"', 'linje\nto', 'a\r\nb', ' =1', 'æøå', 'END:VEVENT', '🏛️', ''])('%j is as it was', (text) => {
    expect(readBack(text)).toBe(text);
  });

  test.each([
    [-2, '-2'],
    [-1.5, '-1,5'],
    [1e21, '1e+21'],
    [new Decimal('-1250.50'), '-1250,50'],
    [new Decimal('12345678901234567890.123'), '12345678901234567890,123'],
    [true, 'true'],
    [null, ''],
  ])('%j is a number or a word', (value, text) => {
    expect(line([value])).toBe(`${text}\r\n`);
  });

  test('null and an empty text differ', () => {
    expect(line([null, '', 'x'])).toBe(';"";x\r\n');
  });

  test('an answer has numbers where the schema has decimals, and a list in one cell', () => {
    const query = '{ all { price share tags } }';
    const data = { all: [{ price: '-1250.50', share: 0.5, tags: ['=a', null, '2'] }] };
    expect([...csvOf(partsOf(executed(query)), data)].join('')).toBe('\ufeffall.price;all.share;all.tags\r\n-1250,50;0,5;"\'=a; ; 2"\r\n');
    expect([cellOf([], 'String'), cellOf('x', 'Decimal'), cellOf('1', 'String')]).toEqual(['', 'x', '1']);
  });

  test('several tables are refused by their names', () => {
    expect(() => csvOf(partsOf(executed('{ shops { groups { count } nodes { id } } }')), {})).toThrow(
      'expected an operation with one list of rows for CSV, but got "shops.groups", "shops"',
    );
  });
});

test('a JSON-LD context has each field under the name that the answer has, and keywords once', () => {
  const context = contextOf(partsOf(executed('{ shop { __typename id key: id title: name opened owners { title: roles } } }')));
  const term = (field: string) => `tag:kombit.dk,2026:portfolio-graph/schema#${field}`;
  expect(context).toEqual({
    '@version': 1.1,
    '@base': 'tag:kombit.dk,2026:portfolio-graph/',
    '@vocab': term(''),
    shop: {
      '@id': term('shop'),
      '@context': {
        __typename: '@type',
        id: '@id',
        key: { '@id': term('id') },
        title: { '@id': term('name') },
        opened: { '@id': term('opened'), '@type': 'http://www.w3.org/2001/XMLSchema#date' },
        owners: { '@id': term('owners'), '@container': '@set', '@context': { title: { '@id': term('roles'), '@container': '@set' } } },
      },
    },
  });
});
