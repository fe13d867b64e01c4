import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';
import { everyRow, ITEM, plainItem, type AskedItem } from './asked.ts';
import { byTime, timelineOf } from './timeline-plainly.ts';

describe.each(setups())('the time line, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  async function ask<T>(query: string): Promise<T> {
    const { data, errors } = await hub.request(query);
    expect(errors).toBeUndefined();
    return data as T;
  }

  test('has each date of the data files once, whoever states it', async () => {
    const items = (await everyRow<AskedItem>(hub, 'timeline', ITEM, { size: 100 })).map(plainItem);
    expect(items.toSorted(byTime)).toEqual(timelineOf());
  });

  test('is in the order of time, forwards and backwards', async () => {
    type Item = { id: string; when: { from: string; to: string | null } };
    const forwards = await everyRow<Item>(hub, 'timeline', 'id when { from to }', { size: 40 });
    const backwards = await everyRow<Item>(hub, 'timeline', 'id when { from to }', { size: 33, backwards: true });
    expect(backwards).toEqual(forwards);
    const places = forwards.map(({ id, when: { from, to } }) => `${from} ${to ?? '9999-12-31'} ${id.replace('/timeline', '')}`);
    expect(places).toEqual(places.toSorted());
  });

  test('of a period, a municipality, a KKR geography, a solution, a kind', async () => {
    const items = timelineOf();
    const within = items.filter(({ from, to }) => from <= '2025-12-31' && (to ?? '9999') >= '2025-12-01');
    const period = 'when: { overlaps: { from: "2025-12-01", to: "2025-12-31" } }';
    const everyones = within.filter(({ municipalities }) => municipalities === 98);
    expect(
      await ask(`{
        all: timeline(first: 0, filter: { ${period} }) { totalCount }
        own: timeline(first: 0, filter: { ${period}, municipalities: { eq: "751" } }) { totalCount }
        kkr: timeline(first: 0, filter: { ${period}, kkrs: { eq: "midtjylland" } }) { totalCount }
        sapa: timeline(first: 0, filter: { ${period}, solutions: { eq: "sapa" } }) { totalCount }
        meetings: timeline(first: 0, filter: { kind: { eq: MEETING } }) { totalCount }
      }`),
    ).toEqual({
      all: { totalCount: within.length },
      own: { totalCount: everyones.length },
      kkr: { totalCount: everyones.length },
      sapa: { totalCount: within.filter(({ solutions }) => solutions.includes('sapa')).length },
      meetings: { totalCount: items.filter(({ kind }) => kind === 'MEETING').length },
    });
  });

  test('what is one thing is one item, in one statement', async () => {
    const { data, errors, extensions } = await hub.request(`{ timelineItem(id: "k-aftale-datastandard/deadline/timeline") {
      id kind label when { from to precision } basis subject { __typename id } alsoStatedAs { __typename id } kkrs { id }
    } again: timelineItem(id: "ev045/when/timeline") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      timelineItem: {
        id: 'k-aftale-datastandard/deadline/timeline',
        kind: 'DEADLINE',
        label: 'Tilslutningsaftale: K-aftalen for datastandard service: Frist',
        when: { from: '2025-12-15', to: '2025-12-15', precision: 'DAY' },
        basis: 'STATED',
        subject: { __typename: 'Agreement', id: 'k-aftale-datastandard' },
        alsoStatedAs: [
          { __typename: 'Event', id: 'ev045' },
          { __typename: 'FollowUp', id: 'fu-k-aftale' },
        ],
        kkrs: ['hovedstaden', 'midtjylland', 'nordjylland', 'sjaelland', 'syddanmark'].map((id) => ({ id })),
      },
      again: null,
    });
    expect(extensions?.statements).toEqual({ overview: 1 });
  });
});
