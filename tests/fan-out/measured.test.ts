import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfiguration } from '@portfolio/config';
import { openDatabase, type Database } from '@portfolio/database';
import { HasMany, HasOne, recordList, recordType, RootMany, type Declared } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import { openSubgraph, serveSubgraph, type Subgraph } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { DataFolders, subgraphOf } from '../federation/subgraphs.js';
import { shared } from '../shared/client.js';

const OrganisationRecord = r.defineRecord({
  name: 'Organisation',
  subgraph: 'shelf',
  files: ['organisations'],
  columns: { id: r.key(), name: r.text() },
});
const StepRecord = r.defineRecord({
  name: 'Step',
  subgraph: 'shelf',
  columns: { id: r.nestedKey(), note: r.parent(), text: r.text() },
  label: { from: ['text'], text: ({ text }) => text },
});
const NoteRecord = r.defineRecord({
  name: 'Note',
  subgraph: 'shelf',
  files: ['notes'],
  columns: {
    id: r.key(),
    text: r.text(),
    owner: r.optionalReference('Organisation'),
    readers: r.references('Organisation'),
    words: r.texts(),
    steps: r.children(StepRecord),
  },
  label: { from: ['text'], text: ({ text }) => text },
});

const Organisation = recordType(OrganisationRecord, { description: 'One.', fields: { name: 'Its name.' } });
recordType(StepRecord, { description: 'A step.', fields: { note: 'Its note.', text: 'What to do.' } });
const Note = recordType(NoteRecord, {
  description: 'A note.',
  fields: {
    text: 'What it says.',
    holder: { column: 'owner', description: 'Whose it is ("indehaver").' },
    readers: 'Who reads it ("læsere").',
    words: 'Words.',
    steps: 'Its steps.',
  },
});
const noteList = recordList(Note, { orders: { TEXT: ['text', 'text', 'tekst'] }, groups: { TEXT: ['text', 'text', 'tekst'] } });

@Resolver(() => Organisation)
class OrganisationFields {
  @RootMany(() => Organisation, { description: 'All organisations.' })
  organisations: Declared;

  @RootMany(() => noteList, { description: 'All notes.' })
  notes: Declared;

  @HasMany(() => noteList, 'owner', { description: 'The notes that are its.', deprecated: 'owned' })
  ownNotes: Declared;

  @HasMany(() => Note, 'readers', { description: 'The notes that it reads.' })
  reads: Declared;

  @HasOne(() => Note, 'owner', { description: 'One of its notes.' })
  firstNote: Declared;
}

const shelf = (dataFolder: URL): Subgraph =>
  subgraphOf({ name: 'shelf', records: [OrganisationRecord, NoteRecord, StepRecord], resolvers: [OrganisationFields, noteList.Fields], dataFolder });

const organisations = ['kombit', 'kl', 'atp'].map((id) => ({ id, name: id.toUpperCase() }));
const steps = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `trin ${index}` }));
const NOTES = [
  { id: 'first', text: 'den første', owner: 'kombit', readers: ['kl', 'atp'], words: ['en', 'to'], steps: steps(3) },
  { id: 'second', text: 'den anden', owner: 'kombit', readers: ['kl'], words: [], steps: steps(1) },
  { id: 'third', text: 'den tredje', readers: [], words: ['tre'], steps: [] },
];

/** Counted by hand in the rows above. */
const FAN_OUT = {
  rows: { Organisation: 3, Note: 3, Step: 4 },
  fields: {
    'Query.organisations': [3, 3, 1],
    'Query.notes': [3, 3, 1],
    'Organisation.ownNotes': [2, 2, 1],
    'Organisation.owned': [2, 2, 1],
    'Organisation.reads': [3, 2, 2],
    'Organisation.firstNote': [2, 2, 1],
    'Note.holder': [2, 1, 2],
    'Note.readers': [3, 2, 2],
    'Note.words': [3, 2, 1],
    'Note.steps': [4, 3, 1],
    'Step.note': [4, 1, 3],
  },
};

const folders = new DataFolders();
afterAll(() => folders.remove());

describe.each([
  ['PGlite', () => openDatabase({})],
  ['PostgreSQL', async () => openDatabase(await shared('empty-database'))],
])('the sizes of lists, on %s,', (_name, open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });

  afterAll(() => database?.close());

  test('are measured when the data are loaded, and again when other data are', async () => {
    const first = await openSubgraph(shelf(folders.add({ organisations, notes: NOTES })), database);
    expect(await first.fanOut()).toEqual(FAN_OUT);
    const second = await openSubgraph(shelf(folders.add({ organisations, notes: NOTES.slice(2) })), database);
    const fewer = { ...FAN_OUT.fields, 'Query.notes': [1, 1, 1], 'Note.words': [1, 1, 1] } as Record<string, number[]>;
    for (const name of ['ownNotes', 'owned', 'reads', 'firstNote']) fewer[`Organisation.${name}`] = [0, 0, 0];
    for (const name of ['Note.holder', 'Note.readers', 'Note.steps', 'Step.note']) fewer[name] = [0, 0, 0];
    expect(await second.fanOut()).toEqual({ rows: { Organisation: 3, Note: 1, Step: 0 }, fields: fewer });
    expect(await first.fanOut()).toEqual(await second.fanOut());
    await first.close();
    await second.close();
  });
});

test('a subgraph server tells them to whoever reads', async () => {
  const { url } = await shared('empty-database');
  const environment = { DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1', DRAIN_DELAY_MS: '0' };
  const served = await serveSubgraph(shelf(folders.add({ organisations, notes: NOTES })), readConfiguration(environment));
  const at = new URL('fan-out', served.url);
  expect(await (await fetch(at)).json()).toEqual(FAN_OUT);
  expect((await fetch(at, { method: 'POST' })).status).toBe(405);
  await served.close();
});
