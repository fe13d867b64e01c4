import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import readXlsx from 'read-excel-file/node';
import { setups, type Hub } from './setups.js';

const DAY = '2025-12-01';
const DUE = `query Due($code: ID!) {
  obligations(filter: { municipality: { eq: $code } }, first: 25) {
    totalCount
    nodes { id title: label state due { raw to daysUntil } solutions { id name } sources { document { label } section { label } } }
  }
}`;
const VARIABLES = { code: '751' };

interface Due {
  totalCount: number;
  nodes: {
    id: string;
    title: string;
    state: string;
    due: { raw: string | null; to: string | null; daysUntil: number | null };
    solutions: { id: string; name: string }[];
    sources: { document: { label: string }; section: { label: string } | null }[];
  }[];
}

interface Asked {
  query?: string;
  variables?: object;
  extensions?: object;
  documentId?: string;
  client?: string;
}

/** The address of an answer as a link has it. */
function addressOf(hub: Hub, extension: string, asked: Asked): URL {
  const url = new URL(`/graphql${extension}`, hub.url);
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return url;
}

const onDay = { extensions: { asOf: DAY } };
const linked = (hub: Hub, extension: string, asked: Asked, init?: RequestInit) => fetch(addressOf(hub, extension, { ...onDay, ...asked }), init);
const posted = (hub: Hub, accept: string, asked: Asked) =>
  fetch(hub.url, { method: 'POST', headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify({ ...onDay, ...asked }) });
const recordsOf = (text: string) => parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

/** The rows of the answer, worked out here from its JSON. */
function expectedRows({ totalCount, nodes }: Due): string[][] {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  return nodes.map(({ id, title, state, due, solutions, sources }) => [
    String(totalCount),
    id,
    title,
    state,
    text(due.raw),
    text(due.to),
    text(due.daysUntil),
    solutions.map((solution) => solution.id).join('; '),
    solutions.map((solution) => solution.name).join('; '),
    sources.map(({ document }) => document.label).join('; '),
    sources.map(({ section }) => section?.label ?? '').join('; '),
  ]);
}

const HEAD = [
  'totalCount',
  'id',
  'title',
  'state',
  'due.raw',
  'due.to',
  'due.daysUntil',
  'solutions.id',
  'solutions.name',
  'sources.document.label',
  'sources.section.label',
].map((name) => `obligations.${name}`);

const TYPES = [
  ['.csv', 'text/csv', 'text/csv; charset=utf-8; header=present'],
  ['.jsonld', 'application/ld+json', 'application/ld+json'],
] as const;

describe.each(setups())('answers as files from the hub $name', ({ open }) => {
  let hub: Hub;
  let due: Due;

  beforeAll(async () => {
    hub = await open();
    const { data } = await hub.request(DUE, VARIABLES, { 'x-as-of': DAY });
    due = data!.obligations as Due;
  });

  afterAll(() => hub?.close());

  test('CSV has the rows of the list, as another library reads it', async () => {
    const response = await linked(hub, '.csv', { query: DUE, variables: VARIABLES });
    expect([response.status, response.headers.get('content-disposition'), response.headers.get('x-as-of')]).toEqual([
      200,
      `attachment; filename="Due-${DAY}.csv"`,
      DAY,
    ]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(due.nodes.map((node) => node.due.daysUntil).some((days) => days !== null && days < 0)).toBe(true);
    expect(recordsOf(bytes.toString())).toEqual([HEAD, ...expectedRows(due)]);
  });

  test('XLSX has the same rows as texts and numbers, and what they are the answer to', async () => {
    const response = await linked(hub, '.xlsx', { query: DUE, variables: VARIABLES });
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      `attachment; filename="Due-${DAY}.xlsx"`,
    ]);
    const [rows, provenance, ...others] = await readXlsx(Buffer.from(await response.arrayBuffer()), { trim: false });
    expect([rows!.sheet, provenance!.sheet, others]).toEqual(['obligations', 'Proveniens', []]);
    const asTexts = rows!.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell as string | number))));
    expect(asTexts).toEqual([HEAD, ...expectedRows(due)]);
    expect(rows!.data.slice(1).map((row) => row[6])).toEqual(due.nodes.map((node) => node.due.daysUntil));
    const version = (await (await fetch(new URL('/version', hub.url))).json()) as { schemaVersion: string; data: string };
    const documents = [...new Set(due.nodes.flatMap(({ sources }) => sources.map(({ document }) => document.label)))].sort();
    expect(documents.length).toBeGreaterThan(0);
    expect(provenance!.data).toEqual([
      ['Felt', 'Værdi'],
      ['Operation', 'Due'],
      ['Dokument (SHA-256)', createHash('sha256').update(DUE).digest('hex')],
      ['Forespørgsel', DUE],
      ['Variabler', '{"code":"751"}'],
      ['Dag', DAY],
      ['Skemaversion', version.schemaVersion],
      ['Dataversion', version.data],
      ['Hentet', expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)],
      ...documents.map((name) => ['Kilde', name]),
    ]);
  });

  test('XLSX has a sheet for each list of rows', async () => {
    const query = '{ tasks(first: 2) { totalCount nodes { id } } events(first: 3) { nodes { id title } } }';
    const { data } = await hub.request(query);
    const response = await posted(hub, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', { query });
    const sheets = await readXlsx(Buffer.from(await response.arrayBuffer()), { trim: false });
    const { tasks, events } = data as { tasks: { totalCount: number; nodes: { id: string }[] }; events: { nodes: { id: string; title: string }[] } };
    expect(sheets.slice(0, -1)).toEqual([
      { sheet: 'tasks', data: [['tasks.totalCount', 'tasks.id'], ...tasks.nodes.map(({ id }) => [tasks.totalCount, id])] },
      { sheet: 'events', data: [['events.id', 'events.title'], ...events.nodes.map(({ id, title }) => [id, title])] },
    ]);
    expect(sheets.at(-1)!.data.slice(-1)).toEqual([['Kilder', 'ikke spurgt om']]);
  });

  test('JSON-LD is the JSON with a context, and triples about the things by their ids', async () => {
    const query =
      '{ regions { __typename id name } obligations(filter: { municipality: { eq: "751" } }, first: 2) { nodes { key: id due { to } solutions { id } } } }';
    const response = await linked(hub, '.jsonld', { query });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/ld+json']);
    const { '@context': context, ...data } = (await response.json()) as Record<string, unknown>;
    expect(data).toEqual((await hub.request(query)).data);
    const documentLoader = (url: string) => Promise.reject(new Error(`expected nothing to be fetched, but ${url} was`));
    const quads = String(await jsonld.toRDF({ '@context': context, ...data } as never, { format: 'application/n-quads', documentLoader })).split('\n');
    const [tag, schema] = ['tag:kombit.dk,2026:portfolio-graph/', 'tag:kombit.dk,2026:portfolio-graph/schema#'];
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
    for (const { id, name } of data.regions as { id: string; name: string }[]) {
      expect(quads).toContain(`<${tag}${id}> ${type} <${schema}Region> .`);
      expect(quads).toContain(`<${tag}${id}> <${schema}name> "${name}" .`);
    }
    const { nodes } = data.obligations as { nodes: { key: string; due: { to: string | null }; solutions: { id: string }[] }[] };
    for (const {
      key,
      due: { to },
      solutions,
    } of nodes) {
      for (const { id } of solutions) expect(quads).toContain(`<${tag}${key}> <${schema}solutions> <${tag}${id}> .`);
      if (to) expect(quads).toContainEqual(expect.stringContaining(`<${schema}to> "${to}"^^<http://www.w3.org/2001/XMLSchema#date> .`));
    }
  });

  test.each(TYPES)('%s by a link is what %s by negotiation is', async (extension, accept, contentType) => {
    const asked = { query: DUE, variables: VARIABLES };
    const texts = await Promise.all(
      [linked(hub, extension, asked), posted(hub, accept, asked), posted(hub, `${accept}, */*;q=0.1`, asked)].map(async (sent) => (await sent).text()),
    );
    expect(new Set(texts).size).toBe(1);
    const get = await fetch(addressOf(hub, '', { ...onDay, ...asked }), { headers: { accept } });
    expect([get.status, get.headers.get('content-type'), await get.text()]).toEqual([200, contentType, texts[0]]);
  });

  test('who prefers JSON gets JSON', async () => {
    const response = await posted(hub, 'application/json, text/csv;q=0.9, */*;q=0.1', { query: '{ regions { id } }' });
    expect([response.headers.get('content-type'), Object.keys((await response.json()) as object)]).toEqual([
      'application/json; charset=utf-8',
      ['data', 'extensions'],
    ]);
  });

  test('a view of the portal is a file by the id of its document', async () => {
    const { operations } = JSON.parse(readFileSync(new URL('../gateway/clients/portal.json', import.meta.url), 'utf8')) as {
      operations: { id: string; name: string; body: string }[];
    };
    const { id, body } = operations.find(({ name }) => name === 'PortalSolutions')!;
    const variables = { order: ['NAME_ASC'] };
    const [byId, byText] = await Promise.all([
      linked(hub, '.jsonld', { documentId: id, client: 'portal', variables }),
      linked(hub, '.jsonld', { query: body, variables }),
    ]);
    expect([byId.status, byId.headers.get('content-disposition')]).toEqual([200, `attachment; filename="PortalSolutions-${DAY}.jsonld"`]);
    expect(await byId.text()).toBe(await byText.text());
  });

  test('names of types that say nothing are no columns', async () => {
    const query = '{ regions { __typename id } node(id: "sapa") { __typename id } }';
    expect(recordsOf(await (await linked(hub, '.csv', { query })).text())).toEqual([
      ['node.__typename', 'node.id', 'regions.id'],
      ...((await hub.request('{ regions { id } }')).data!.regions as { id: string }[]).map(({ id }) => ['Solution', 'sapa', id]),
    ]);
  });

  test('an item without rows of its own is one row, and what stands outside is repeated', async () => {
    const query = '{ solutions(first: 500) { nodes { id contracts { nodes { label } } } } }';
    const { data } = await hub.request(query);
    const { nodes } = data!.solutions as { nodes: { id: string; contracts: { nodes: { label: string }[] } }[] };
    const rows = nodes.flatMap(({ id, contracts }) => (contracts.nodes.length === 0 ? [[id, '']] : contracts.nodes.map(({ label }) => [id, label])));
    expect(rows.some(([, label]) => label === '')).toBe(true);
    expect(recordsOf(await (await linked(hub, '.csv', { query })).text())).toEqual([['solutions.id', 'solutions.contracts.label'], ...rows]);
  });

  test.each([
    [
      'several lists',
      '{ tasks(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }',
      400,
      'BAD_REQUEST',
      'expected an operation with one list of rows for CSV, but got "tasks", "events"',
    ],
    ['an operation that is not valid', '{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nothing" on type "Query".'],
    [
      'what is too dear',
      '{ municipalities(first: 500) { nodes { kkr { municipalities(first: 500) { nodes { kkr { municipalities(first: 500) { nodes { tasks(first: 500) { nodes { id } } } } } } } } } } }',
      400,
      'COST_LIMIT_EXCEEDED',
      'expected an operation of an estimated cost of at most',
    ],
    [
      'an answer that is not whole',
      '{ regions { name } bodies(filter: { id: { eq: "nobody" } }) { nodes { id } } }',
      400,
      'BAD_USER_INPUT',
      'expected "filter.id.eq" to be the id of a Body, but there is none with "nobody"',
    ],
  ])('%s is refused in JSON', async (_, query, status, code, message) => {
    const response = await linked(hub, '.csv', { query });
    const body = (await response.json()) as { data?: unknown; errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, response.headers.get('content-type'), Object.keys(body)]).toEqual([status, 'application/json; charset=utf-8', ['errors']]);
    expect([body.errors[0]!.extensions.code, body.errors[0]!.message]).toEqual([code, expect.stringContaining(message)]);
  });

  test('another form is none', async () => {
    const [address, accept] = await Promise.all([
      linked(hub, '.pdf', { query: '{ regions { id } }' }),
      posted(hub, 'application/pdf', { query: '{ regions { id } }' }),
    ]);
    const { errors } = (await accept.json()) as { errors: { message: string }[] };
    expect([address.status, accept.status, errors[0]!.message]).toEqual([
      404,
      406,
      expect.stringMatching(
        /^expected "accept" to take application\/graphql-response\+json or application\/json, or for files text\/csv .*but got "application\/pdf"$/,
      ),
    ]);
  });
});
