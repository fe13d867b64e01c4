import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';
import { DIFFERENCE, everyRow, plainDifference, type AskedDifference } from './asked.ts';
import { differencesBetween, inOrder } from './differences-plainly.ts';

const DAYS = ['from: "2025-11-21", to: "2025-12-16",', '2025-11-21', '2025-12-16'] as const;

describe.each(setups())('what differs between two days, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test.each([
    ['2025-11-21', '2025-12-16'],
    ['2025-11-19', '2025-11-20'],
    ['2016-03-01', '2025-10-01'],
    ['2025-12-01', '2029-01-01'],
  ])('follows from the data files, from %s to %s', async (from, to) => {
    const rows = await everyRow<AskedDifference>(hub, 'compare', DIFFERENCE, { args: `from: "${from}", to: "${to}",` });
    expect(inOrder(rows.map(plainDifference))).toEqual(differencesBetween(from, to));
  });

  test('is met once, page by page, forwards and backwards, in any order', async () => {
    for (const order of ['', 'orderBy: [ON_DESC, TITLE_ASC],']) {
      const forwards = await everyRow<{ id: string }>(hub, 'compare', 'id', { size: 200, args: `${DAYS[0]} ${order}` });
      const backwards = await everyRow<{ id: string }>(hub, 'compare', 'id', { size: 333, backwards: true, args: `${DAYS[0]} ${order}` });
      expect(backwards).toEqual(forwards);
      expect(new Set(forwards.map(({ id }) => id)).size).toBe(differencesBetween(DAYS[1], DAYS[2]).length);
    }
  });

  test('by kind, solution, municipality and KKR geography, counted in one statement', async () => {
    const all = differencesBetween(DAYS[1], DAYS[2]);
    const { data, errors, extensions } = await hub.request(`{
      kinds: compare(${DAYS[0]} first: 0) { totalCount groups(by: KIND) { keys { value } count } }
    }`);
    expect(errors).toBeUndefined();
    const counts = [...Map.groupBy(all, ({ kind }) => kind)].map(([value, { length: count }]) => ({ keys: [{ value }], count }));
    const { kinds } = data as { kinds: { totalCount: number; groups: { keys: [{ value: string }]; count: number }[] } };
    expect(kinds.totalCount).toBe(all.length);
    expect(kinds.groups.toSorted((a, b) => (a.keys[0].value < b.keys[0].value ? -1 : 1))).toEqual(
      counts.toSorted((a, b) => (a.keys[0]!.value < b.keys[0]!.value ? -1 : 1)),
    );
    expect(extensions?.statements).toEqual({ overview: 1 });
    const some = await hub.request(`{
      own: compare(${DAYS[0]} first: 0, filter: { municipality: { eq: "751" } }) { totalCount }
      open: compare(${DAYS[0]} first: 0, filter: { kkr: { eq: "nordjylland" }, kind: { eq: SIGNATURE_STATE }, after: { eq: "OPEN" } }) { totalCount }
      flis: compare(${DAYS[0]} filter: { solutions: { eq: "flis" }, kind: { in: [AGREEMENT_STATE, DEADLINE_PASSED] } }) { nodes { id before after on until node { __typename id } obligation { id } } }
    }`);
    expect(some.errors).toBeUndefined();
    expect(some.data).toEqual({
      own: { totalCount: all.filter(({ of }) => of.endsWith('/751')).length },
      open: { totalCount: expect.any(Number) as unknown },
      flis: {
        nodes: [
          {
            id: 'flis-dba/2025-12-06/2025-12-06/difference',
            before: 'OPEN',
            after: 'DEADLINE_PASSED',
            on: '2025-12-06',
            until: '2025-12-05',
            node: { __typename: 'Agreement', id: 'flis-dba' },
            obligation: null,
          },
          {
            id: 'flis-dba/deadline/timeline/2025-12-06/2025-12-06/difference',
            before: 'NOT_YET',
            after: 'PASSED',
            on: '2025-12-06',
            until: '2025-12-05',
            node: { __typename: 'Agreement', id: 'flis-dba' },
            obligation: null,
          },
        ],
      },
    });
  });

  test('leads to the signature and to what the municipality is to do', async () => {
    const id = 'flis-dba/751/obligation/2025-12-06/2025-12-06/difference';
    const { data, errors } = await hub.request(`{
      node(id: "${id}") { ... on Difference { label kind before after node { __typename id } obligation { id state(asOf: "2025-12-06") } municipality { id } kkr { id } agreement { id } } }
      none: compare(from: "2025-12-06", to: "2025-12-06", first: 0) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: {
        label: 'Aarhus: Databehandleraftale: FLIS',
        kind: 'SIGNATURE_STATE',
        before: 'OPEN',
        after: 'PASSED_NOT_REPORTED',
        node: { __typename: 'Signature', id: 'flis-dba/751' },
        obligation: { id: 'flis-dba/751/obligation', state: 'PASSED_NOT_REPORTED' },
        municipality: { id: '751' },
        kkr: { id: 'midtjylland' },
        agreement: { id: 'flis-dba' },
      },
      none: { totalCount: 0 },
    });
  });

  test('days in the wrong order, and what is no day, are refused', async () => {
    const refused = async (args: string) => {
      const { errors } = await hub.request(`{ compare(${args}) { totalCount } }`);
      return errors?.map(({ message, extensions }) => [message, extensions.code]);
    };
    expect(await refused('from: "2025-12-16", to: "2025-11-21"')).toEqual([
      ['expected "from" to be no later than "to", but got from: "2025-12-16", to: "2025-11-21"; write the earlier day first', 'BAD_USER_INPUT'],
    ]);
    expect((await refused('from: "2025-02-30", to: "2025-11-21"'))?.map(([, code]) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
