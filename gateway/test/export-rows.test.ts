import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { CSV, csv, NDJSON } from '../src/export/formats.js';
import { rowOf } from '../src/export/row.js';
import { rowPlans, type Column } from '../src/export/row-plan.js';

const SDL = `
  interface Node { id: ID! }
  interface Owner implements Node { id: ID! }
  union Part = Boat | Crew
  enum Kind { SAIL MOTOR }
  type Query { nodes(ids: [ID!]!): [Node] }
  type Document implements Node { id: ID! }
  type Section implements Node { id: ID! }
  type Citation { document: Document section: Section }
  type PageInfo { hasNextPage: Boolean! }
  type CrewConnection { nodes: [Crew!]! pageInfo: PageInfo! }
  type Day { raw: String from: String daysUntil(asOf: String): Int note: Note }
  type Note { text: String day: Day }
  type Voyage { to: String! stops: [Day!]! days: Int sources: [Citation!]! crew: [Crew!]! }
  type Boat implements Node {
    kind: Kind!
    id: ID!
    old: String @deprecated(reason: "Use \`kind\`.")
    colours: [String!]!
    berth(of: ID!): String
    state(asOf: String): String!
    owner: Owner
    parts: [Part!]!
    crew(first: Int = 50): CrewConnection
    built: Day!
    voyages(years: [Int!]): [Voyage!]!
    sources: [Citation!]!
  }
  type Crew implements Node & Owner { id: ID! }
`;

const SCHEMA = buildSchema(SDL);

const BOAT = rowPlans(SCHEMA).get('Boat')!;

const named = (columns: readonly Column[]): unknown[] =>
  columns.map((column) => (column.kind === 'value' ? { [column.name]: named(column.columns) } : `${column.name} ${column.kind}${column.isList ? 's' : ''}`));

test('what a row is follows from the schema', () => {
  expect([...rowPlans(SCHEMA).keys()]).toEqual(['Boat', 'Crew', 'Document', 'Section']);
  expect(named(BOAT.columns)).toEqual([
    'id leaf',
    'kind leaf',
    'colours leafs',
    'state leaf',
    'owner reference',
    'parts references',
    { built: ['raw leaf', 'from leaf', { note: ['text leaf'] }] },
    { voyages: ['to leaf', 'days leaf', 'sources citationss', 'crew references'] },
    'sources citationss',
  ]);
  expect(BOAT.document).toBe(
    'query ExportBoat($ids: [ID!]!) { nodes(ids: $ids) { ... on Boat { id kind colours state owner { id } parts { ... on Boat { id } ... on Crew { id } } ' +
      'built { raw from note { text } } voyages { to days sources { document { id } section { id } } crew { id } } sources { document { id } section { id } } } } }',
  );
});

test('a citation is told by what the schema has of it', () => {
  const shown = (without: RegExp) => rowPlans(buildSchema(SDL.replaceAll(without, ''))).get('Boat')!;
  const withoutSections = shown(/ section: Section|^.*type Section .*$/gm);
  expect(withoutSections.document).toContain('sources { document { id } }');
  expect(withoutSections.document).not.toContain('section');
  expect(rowOf(withoutSections.columns, { id: 'b1', sources: [{ document: { id: 'd1' } }] }, new Set())).toMatchObject({ id: 'b1', sources: ['d1'] });
  const withoutDocuments = shown(/ document: Document|^.*type Document .*$/gm);
  const cited = new Set<string>();
  expect(rowOf(withoutDocuments.columns, { id: 'b1', sources: [{ section: { id: 'd1#s1' } }, { section: null }] }, cited)).toMatchObject({
    sources: ['d1#s1', null],
  });
  expect([...cited]).toEqual([]);
});

test('a graph without nodes by id has no rows', () => {
  expect(rowPlans(buildSchema('type Query { boat: String }')).size).toBe(0);
});

const ANSWERED = {
  id: 'b1',
  kind: 'SAIL',
  colours: ['red', 'blue, dark'],
  state: '',
  owner: { id: 'c1' },
  parts: [],
  built: { raw: '-1 "før"', from: null, note: { text: "'n" } },
  voyages: [{ to: 'Ærø', days: -2, sources: [{ document: { id: 'd1' }, section: { id: 'd1#s1' } }], crew: [{ id: 'c1' }] }],
  sources: [{ document: { id: 'd2' }, section: null }],
};

test('a row has references by id and citations by section, and tells the documents that it cites', () => {
  const cited = new Set<string>();
  const row = rowOf(BOAT.columns, ANSWERED, cited);
  expect(JSON.parse(NDJSON.rows(BOAT.columns, [row]))).toEqual({
    ...ANSWERED,
    owner: 'c1',
    voyages: [{ to: 'Ærø', days: -2, sources: ['d1#s1'], crew: ['c1'] }],
    sources: ['d2'],
  });
  expect([...cited].sort()).toEqual(['d1', 'd2']);
  expect(rowOf(BOAT.columns, { id: 'b2' }, cited)).toMatchObject({ id: 'b2', owner: null, built: null, voyages: null });
});

test('CSV has value objects as columns, lists as JSON, null apart from an empty text, and no formula', () => {
  const row = rowOf(BOAT.columns, ANSWERED, new Set());
  expect(CSV.head(BOAT.columns)).toBe('id,kind,colours,state,owner,parts,built.raw,built.from,built.note.text,voyages,sources\r\n');
  expect(CSV.rows(BOAT.columns, [row])).toBe(
    `b1,SAIL,"[""red"",""blue, dark""]","",c1,[],"'-1 ""før""",,''n,"[{""to"":""Ærø"",""days"":-2,""sources"":[""d1#s1""],""crew"":[""c1""]}]","[""d2""]"\r\n`,
  );
  expect(CSV.rows(BOAT.columns, [rowOf(BOAT.columns, { id: 'b2' }, new Set())])).toBe('b2,,,,,,,,,,\r\n');
});

test.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', "'a", '\uff1d1'])(
  'the text %j is none that a spreadsheet works out, and is there again without its apostrophe',
  (text) => {
    const columns: Column[] = [{ name: 'a', isList: false, kind: 'leaf' }];
    expect(CSV.rows(columns, [{ a: text }])).toBe(text.includes('\r') ? `"'${text}"\r\n` : `'${text}\r\n`);
  },
);

test('another dialect differs in separator, mark and decimal sign alone', () => {
  const columns: Column[] = [
    { name: 'a', isList: false, kind: 'leaf' },
    { name: 'b', isList: false, kind: 'leaf' },
  ];
  const excel = csv({ separator: ';', mark: true, decimal: ',' });
  expect(excel.head(columns) + excel.rows(columns, [{ a: 'x;y', b: 1.5 }])).toBe('\ufeffa;b\r\n"x;y";1,5\r\n');
});
