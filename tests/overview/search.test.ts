import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PORTFOLIO_KEYS } from '@portfolio/records';
import { parse } from 'yaml';
import { setups, type Hub } from '../setups.js';

interface Hit {
  type: string;
  label: string;
  node: { __typename: string; id: string };
  matches: { field: string; snippet: string; ranges: { from: number; to: number }[] }[];
}

interface Found {
  totalCount: number;
  corrected: string | null;
  facets: { type: string; label: string; count: number }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  nodes: Hit[];
  edges: { cursor: string; node: { node: { id: string } } }[];
}

const FOUND = `totalCount corrected facets { type label count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  nodes { type label node { __typename id } matches { field snippet ranges { from to } } }`;
const SEARCH = `query ($text: String!, $types: [String!], $first: Int, $after: String) { search(text: $text, types: $types, first: $first, after: $after) { ${FOUND} edges { cursor node { node { id } } } } }`;

const searches = parse(readFileSync(new URL('./searches.yaml', import.meta.url), 'utf8')) as { text: string; first?: string; among?: string[] }[];

/** What a text is told as, however a client's keyboard makes it: U+0000 to no meaning of SQL, of patterns or of tsquery. */
const HOSTILE = [
  '%',
  '_',
  "'",
  "''; drop table overview.search_entry; --",
  '\\',
  '"',
  '!!',
  '<->',
  'a:* & !b | (c',
  '🙂',
  '🙂 struer',
  '\u0301',
  '\u200b',
  '\ud800'.repeat(1),
  '((((((',
  '*',
  '?1',
  '$1',
  'struer\\',
  '%struer%',
  'x'.repeat(200),
  'å'.repeat(200),
  '1 '.repeat(100),
  'ﬁ',
  '٣',
  '１２',
];

describe.each(setups())('search, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  const ask = (variables: { text: string; types?: string[] | null; first?: number; after?: string | null }) => hub.request(SEARCH, variables);

  async function search(text: string, others: { types?: string[]; first?: number; after?: string | null } = {}): Promise<Found> {
    const { data, errors } = await ask({ text, ...others });
    expect(errors).toBeUndefined();
    return data!.search as Found;
  }

  const idsOf = ({ nodes }: Found) => nodes.map(({ node }) => node.id);

  test('finds what people look for: nine in ten first, nearly all among the first three', async () => {
    const missed: string[] = [];
    const missedAmongThree: string[] = [];
    for (const { text, first, among } of searches) {
      const ids = idsOf(await search(text, { first: 3 }));
      const expected = among ?? [first!];
      if (first !== undefined && ids[0] !== first) missed.push(`${text}: ${ids[0]}`);
      if (!ids.some((id) => expected.includes(id))) missedAmongThree.push(`${text}: ${ids.join()}`);
    }
    expect(searches.length).toBeGreaterThanOrEqual(60);
    expect(missedAmongThree.length <= searches.length * 0.03 ? [] : missedAmongThree).toEqual([]);
    expect(missed.length <= searches.length * 0.1 ? [] : missed).toEqual([]);
  });

  test('tells where it was found, to the code unit, names before what is said', async () => {
    const { data } = await hub.request(
      '{ search(text: "aftaler aarhus sapa", first: 1, types: ["Signature"]) { totalCount corrected nodes { type label node { id ... on Signature { status(asOf: "2025-12-16") } } matches { field snippet ranges { from to } } } upTo { at lagSeconds } } }',
    );
    expect(data).toEqual({
      search: {
        totalCount: 2,
        corrected: null,
        nodes: [
          {
            type: 'Signature',
            label: 'Aarhus: Databehandleraftale: SAPA (aftale, B, C og D)',
            node: { id: 'sapa-dba-bcd/751', status: 'NOT_REPORTED' },
            matches: [
              {
                field: 'label',
                snippet: 'Aarhus: Databehandleraftale: SAPA (aftale, B, C og D)',
                ranges: [
                  { from: 0, to: 6 },
                  { from: 21, to: 27 },
                  { from: 29, to: 33 },
                  { from: 35, to: 41 },
                ],
              },
            ],
          },
        ],
        upTo: { at: expect.stringMatching(/^20\d\d-.*Z$/) as unknown, lagSeconds: expect.any(Number) as unknown },
      },
    });
  });

  test('takes other words for it only where there is nothing else, and says so', async () => {
    expect(await search('Kobenhavn', { first: 1 })).toMatchObject({ corrected: 'København', nodes: [{ node: { id: '101' } }] });
    expect(await search('underskrift stuer', { first: 1 })).toMatchObject({ corrected: 'underskrift Struer' });
    expect(await search('struer', { first: 1 })).toMatchObject({ corrected: null });
    expect(await search('qwxzqwxz')).toMatchObject({ corrected: null, totalCount: 0, facets: [], nodes: [] });
  });

  test('finds a day however it is written', async () => {
    for (const text of ['5. december 2025', '05.12.2025', '5.12.2025', '2025-12-05', '5/12 2025', '5. dec. 2025']) {
      expect({ text, ids: idsOf(await search(text)) }).toEqual({ text, ids: ['flis-dba', 'klik-flis-dba'] });
    }
    expect(idsOf(await search('1. marts 2027'))).toEqual([]);
  });

  test('is the same for a text however its letters are made', async () => {
    const [composed, decomposed, spelt] = await Promise.all(['Ærø ønsker'.slice(0, 3), 'Ærø'.normalize('NFD'), 'AEROE'].map((text) => search(text)));
    expect(composed!.nodes[0]!.node.id).toBe('492');
    expect(decomposed).toMatchObject({ totalCount: composed!.totalCount, facets: composed!.facets });
    expect(idsOf(spelt!)).toEqual(idsOf(composed!));
    expect((await search('Århus'.normalize('NFD'))).nodes[0]!.node.id).toBe('751');
  });

  test('has figures that add up, and pages that meet every hit once', async () => {
    for (const [text, types] of [['aftale'], ['kommune'], ['st', ['Solution', 'Municipality']], ['e', ['Event', 'Body']]] as const) {
      const { totalCount, facets } = await search(text, { first: 0, ...(types && { types: [...types] }) });
      expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      expect(facets.map(({ count }) => count)).toEqual(facets.map(({ count }) => count).toSorted((a, b) => b - a));
      const met: Hit[] = [];
      for (let after: string | null = null, isMore = true; isMore;) {
        const page: Found = await search(text, { first: totalCount > 500 ? 500 : 7, after, ...(types && { types: [...types] }) });
        expect(page.pageInfo.hasPreviousPage).toBe(met.length > 0);
        expect(page.edges.map(({ node }) => node.node.id)).toEqual(idsOf(page));
        met.push(...page.nodes);
        [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(new Set(met.map(({ node }) => node.id)).size).toBe(met.length);
      expect(met).toHaveLength(totalCount);
      expect(new Map([...Map.groupBy(met, ({ type }) => type)].map(([type, { length }]) => [type, length]))).toEqual(
        new Map(facets.map(({ type, count }) => [type, count])),
      );
      expect(met.every(({ type, node }) => type === node.__typename && (!types || (types as readonly string[]).includes(type)))).toBe(true);
    }
  });

  test('answers hostile texts cleanly', async () => {
    for (const text of HOSTILE) {
      const { status, data, errors } = await ask({ text, first: 3 });
      expect({ text, status, code: errors?.[0]?.extensions.code }).toEqual({ text, status: 200, code: text.isWellFormed() ? undefined : 'BAD_USER_INPUT' });
      for (const { matches } of (data?.search as Found | null)?.nodes ?? []) for (const { ranges } of matches) expect(ranges.length).toBeGreaterThan(0);
    }
    expect((await search('🙂 struer')).nodes[0]!.node.id).toBe('671');
    expect((await search("struer' or 'a' = 'a")).totalCount).toBe(0);
  });

  test.each([
    [{ text: '' }, 'expected "text" to be a text to look for, but got an empty one'],
    [{ text: ' \t\n' }, 'expected "text" to be a text to look for, but got an empty one'],
    [{ text: 'x'.repeat(201) }, 'expected "text" to be a text of at most 200 characters, but got 201'],
    [{ text: 'a\0b' }, 'expected "text" to be a text without the character U+0000, but got one with it'],
    [{ text: 'x', types: ['Solutions'] }, 'expected "types" to name types that can be found, but got "Solutions"; did you mean "Solution"?'],
    [{ text: 'x', types: ['Obligation'] }, 'expected "types" to name types that can be found, but got "Obligation"; did you mean "Election"?'],
    [{ text: 'x', first: -1 }, 'expected "first" from 0 to 500, but got -1'],
    [{ text: 'x', first: 501 }, 'expected "first" from 0 to 500, but got 501'],
    [{ text: 'x', after: 'x' }, 'expected "after" to be a cursor that a list of this graph gave, but got "x"'],
  ])('refuses %j', async (variables, message) => {
    const { data, errors } = await ask(variables);
    expect(data).toEqual({ search: null });
    expect(errors).toMatchObject([{ message, path: ['search'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('takes no cursor of another search', async () => {
    const { edges } = await search('aula', { first: 1 });
    const { errors } = await ask({ text: 'sapa', after: edges[0]!.cursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('every text of every type', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await setups()[0]!.open();
  });

  afterAll(() => hub?.close());

  /** Of all types that have rows in data files. */
  const { MunicipalityRoleGroup: _, ...keys } = PORTFOLIO_KEYS;
  const ids = Object.values(keys).flatMap((own: readonly string[]) => own);

  test('of what has an id in the data files, finds it by its label on the first page', async () => {
    const labelled: { id: string; label: string }[] = [];
    for (let start = 0; start < ids.length; start += 250) {
      const { data } = await hub.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Labelled { label } } }', { ids: ids.slice(start, start + 250) });
      labelled.push(...(data!.nodes as { id: string; label: string }[]));
    }
    expect(labelled.map(({ id }) => id)).toEqual(ids);
    const missed: string[] = [];
    for (let start = 0; start < labelled.length; start += 20) {
      const some = labelled.slice(start, start + 20);
      const fields = some.map(({ label }, index) => `s${index}: search(text: ${JSON.stringify(label.slice(0, 200))}) { nodes { node { id } } }`);
      const { data, errors } = await hub.request(`{ ${fields.join(' ')} }`);
      expect(errors).toBeUndefined();
      for (const [index, { id, label }] of some.entries()) {
        const { nodes } = data![`s${index}`] as { nodes: { node: { id: string } }[] };
        if (!nodes.some(({ node }) => node.id === id)) missed.push(`${id}: ${label}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('is searched, but for rows that are made of others', async () => {
    const { data } = await hub.request('{ __type(name: "Node") { possibleTypes { name } } }');
    const types = (data!.__type as { possibleTypes: { name: string }[] }).possibleTypes.map(({ name }) => name);
    const refused: string[] = [];
    for (const type of types) {
      const { errors } = await hub.request('query ($types: [String!]) { search(text: "x", types: $types, first: 0) { totalCount } }', { types: [type] });
      if (errors) refused.push(type);
    }
    // what is owed, stated or differs, where each stands, and who plays a role are found by what they are of
    expect(refused.sort()).toEqual([
      'CitedFact',
      'Difference',
      'MunicipalityRoleGroup',
      'MunicipalityStanding',
      'Obligation',
      'OrganisationStanding',
      'SolutionStanding',
      'TimelineItem',
    ]);
  });
});
