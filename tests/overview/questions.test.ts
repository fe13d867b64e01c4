import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';
import { obligationsOf } from './asked.ts';
import { obligationsOn, type Plain } from './plainly.ts';

const DAY = '2025-12-16';
const LATE = ['OVERDUE', 'PASSED_NOT_REPORTED'];

describe.each(setups())('what municipalities owe, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  async function ask<T>(query: string, variables: Record<string, unknown> = { day: DAY }): Promise<T> {
    const { data, errors } = await hub.request(query, variables);
    expect(errors).toBeUndefined();
    return data as T;
  }

  test.each(['2025-11-21', DAY])('is what follows from the data files, on %s', async (day) => {
    const rows = await obligationsOf(hub, day);
    const expected = obligationsOn(day);
    expect(rows).toHaveLength(expected.length);
    expect(rows).toEqual(expected);
  });

  test('who has a task past its end and an unsigned agreement past its deadline is one question', async () => {
    type Standings = { standings: { totalCount: number; nodes: { municipality: { id: string } }[] } };
    const { standings } = await ask<Standings>(`query ($day: Date!) { standings: municipalityStandings(first: 500, filter: { and: [
      { obligations: { some: { kind: { eq: KLIK_TASK }, state: { in: [OVERDUE, PASSED_NOT_REPORTED], asOf: $day } } } }
      { obligations: { some: { kind: { eq: SIGN_AGREEMENT }, state: { eq: OVERDUE, asOf: $day } } } }
    ] }) { totalCount nodes { municipality { id } } } }`);
    const has = (code: string, holds: (row: Plain) => boolean) => rows.some((row) => row.municipality === code && holds(row));
    const rows = obligationsOn(DAY);
    const codes = [...new Set(rows.map(({ municipality }) => municipality))];
    const expected = codes.filter(
      (code) =>
        has(code, ({ kind, state }) => kind === 'KLIK_TASK' && LATE.includes(state)) &&
        has(code, ({ kind, state }) => kind === 'SIGN_AGREEMENT' && state === 'OVERDUE'),
    );
    expect(standings.totalCount).toBe(83);
    expect(standings.nodes.map(({ municipality }) => municipality.id).sort()).toEqual(expected.sort());
  });

  test('who has none, and which solutions and vendors have some', async () => {
    const answer = await ask(`query ($day: Date!) {
      none: municipalityStandings(first: 0, filter: { obligations: { none: { state: { eq: OVERDUE, asOf: $day } } } }) { totalCount }
      solutions: solutionStandings(first: 9, orderBy: [ID_ASC], filter: { obligations: { some: { state: { eq: OVERDUE, asOf: $day } } } }) { totalCount nodes { solution { id } } }
      vendors: organisationStandings(first: 9, orderBy: [ID_ASC], filter: { obligations: { some: { kind: { eq: KLIK_TASK } } } }) { nodes { id organisation { id } obligations(first: 0, filter: { kind: { eq: KLIK_TASK } }) { totalCount } } }
    }`);
    const rows = obligationsOn(DAY);
    const tasks = rows.filter(({ kind }) => kind === 'KLIK_TASK');
    const vendors = [...new Set(tasks.flatMap((row) => row.vendors))].sort();
    const municipalities = new Set(rows.map(({ municipality }) => municipality));
    const late = new Set(rows.filter(({ state }) => state === 'OVERDUE').map(({ municipality }) => municipality));
    expect(answer).toEqual({
      none: { totalCount: municipalities.size - late.size },
      solutions: { totalCount: 1, nodes: [{ solution: { id: 'datastandard-service' } }] },
      vendors: {
        nodes: vendors.map((id) => ({
          id: `${id}/standing`,
          organisation: { id },
          obligations: { totalCount: tasks.filter((row) => row.vendors.includes(id)).length },
        })),
      },
    });
    expect(municipalities.size - late.size).toBe(15);
  });

  test('what is overdue is counted by KKR geography in one statement, beside how far it is told', async () => {
    const { data, extensions } = await hub.request(
      'query ($day: Date!) { obligations(first: 0, filter: { state: { eq: OVERDUE, asOf: $day } }) { groups(by: KKR, orderBy: LABEL_ASC) { keys { value label } count } upTo { at lagSeconds } } }',
      { day: DAY },
    );
    const { groups, upTo } = data!.obligations as {
      groups: { keys: { value: string; label: string }[]; count: number }[];
      upTo: { at: string; lagSeconds: number };
    };
    const rows = obligationsOn(DAY).filter(({ state }) => state === 'OVERDUE');
    const counts = [...Map.groupBy(rows, ({ kkr }) => kkr)].map(([value, { length: count }]) => ({ value, count }));
    const found = groups.map(({ keys: [key], count }) => ({ value: key!.value, count }));
    expect(found.toSorted((a, b) => (a.value < b.value ? -1 : 1))).toEqual(counts.sort((a, b) => (a.value < b.value ? -1 : 1)));
    expect(groups.map(({ keys: [key] }) => key!.label)).toEqual(
      ['Hovedstaden', 'Midtjylland', 'Nordjylland', 'Sjælland', 'Syddanmark'].map((name) => `KKR ${name}`),
    );
    expect(upTo).toEqual({ at: expect.stringMatching(/^20\d\d-.*Z$/) as unknown, lagSeconds: expect.any(Number) as unknown });
    expect(extensions?.statements).toEqual({ overview: 2 });
  });

  test('by state on a day and KKR geography, by solution and vendor, and the ten with most are one statement each', async () => {
    type Groups = { keys: { value: string | null; label: string; node: { __typename: string } | null }[]; count: number }[];
    const { data, extensions } = await hub.request(
      `query ($day: Date!) {
        states: obligations(first: 0) { groups(by: [STATE, KKR], asOf: $day) { keys { value label node { __typename } } count } }
        supplied: obligations(first: 0) { groups(by: [SOLUTIONS, VENDORS]) { keys { value label node { __typename } } count } }
        most: obligations(first: 0, filter: { state: { in: [OVERDUE, PASSED_NOT_REPORTED], asOf: $day } }) {
          groups(by: MUNICIPALITY, top: 10) { keys { value label node { __typename } } count }
        }
      }`,
      { day: DAY },
    );
    const found = data as Record<'states' | 'supplied' | 'most', { groups: Groups }>;
    const rows = obligationsOn(DAY);
    const counted = (dimensions: (row: Plain) => (string | null)[][], among = rows) =>
      [...Map.groupBy(among.flatMap(dimensions), (values) => values.join(' '))].map(([name, same]) => [name, same.length]).sort();
    const told = ({ groups }: { groups: Groups }) => groups.map(({ keys, count }) => [keys.map(({ value }) => value).join(' '), count]).sort();
    expect(told(found.states)).toEqual(counted(({ state, kkr }) => [[state, kkr]]));
    expect(told(found.supplied)).toEqual(
      counted(({ solutions, vendors }) => {
        const each = (values: string[]) => (values.length > 0 ? values : [null]);
        return each(solutions).flatMap((solution) => each(vendors).map((vendor) => [solution, vendor]));
      }),
    );
    const late = counted(
      ({ municipality }) => [[municipality]],
      rows.filter(({ state }) => LATE.includes(state)),
    );
    const most = late.toSorted(([a, x], [b, y]) => Number(y) - Number(x) || (a! < b! ? -1 : 1)).slice(0, 10);
    expect(found.most.groups.map(({ keys, count }) => [keys[0]!.value, count])).toEqual(most);
    expect(found.most.groups.map(({ keys }) => keys[0]!.node)).toEqual(most.map(() => ({ __typename: 'Municipality' })));
    const labels = found.states.groups.flatMap(({ keys }) => keys.filter(({ value }) => value === 'PASSED_NOT_REPORTED').map(({ label }) => label));
    expect([...new Set(labels)]).toEqual(['Frist passeret, ikke oplyst']);
    expect(extensions?.statements).toEqual({ overview: 3 });
  });

  test('a task for an agreement with the same end is the signature and no obligation of its own', async () => {
    expect(
      await ask(`query ($day: Date!) {
        again: obligation(id: "flis-dba/751/obligation") { label }
        own: obligations(first: 0, filter: { kind: { eq: KLIK_TASK }, task: { eq: "klik-flis-dba" } }) { totalCount }
        one: node(id: "flis-dba/751/obligation") { id __typename ... on Obligation { label kind state(asOf: $day) task { __typename id title } cause { __typename id } agreement { id } } }
      }`),
    ).toEqual({
      again: { label: 'Aarhus: Databehandleraftale: FLIS' },
      own: { totalCount: 0 },
      one: {
        id: 'flis-dba/751/obligation',
        __typename: 'Obligation',
        label: 'Aarhus: Databehandleraftale: FLIS',
        kind: 'SIGN_AGREEMENT',
        state: 'PASSED_NOT_REPORTED',
        task: { __typename: 'KlikTask', id: 'klik-flis-dba', title: 'FLIS: Underskriv ny databehandleraftale' },
        cause: { __typename: 'Signature', id: 'flis-dba/751' },
        agreement: { id: 'flis-dba' },
      },
    });
  });
});
