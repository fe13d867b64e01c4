import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { valg } from '../src/index.js';

const EVENTS =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Event { elections { id } electionNextSteps { text election { name } } } } }';

function events(ids: string[]) {
  return { representations: ids.map((id) => ({ __typename: 'Event', id })) };
}

describe('the valg subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(valg);
  });

  afterAll(() => subgraph?.close());

  test('an election has its day, its incidents, its support account and its evaluation', async () => {
    const { data, statements } = await subgraph.query<{
      election: { wentWell: string[]; municipalFeedback: string[]; sources: object[] } & Record<string, unknown>;
    }>(
      '{ election(id: "kv-rv-2025") { name when { date } solution { id } event { id } incidents { id } supportEvent { id } wentWell couldBeBetter municipalFeedback regionalFeedback supportPattern contactRoles sources { section { id } } } }',
    );
    const { wentWell, municipalFeedback, sources, ...rest } = data.election;
    expect(rest).toEqual({
      name: 'KV/RV 18. november 2025',
      when: { date: '2025-11-18' },
      solution: { id: 'valg' },
      event: { id: 'ev035' },
      incidents: [{ id: 'ev036' }, { id: 'ev037' }, { id: 'ev038' }, { id: 'ev039' }, { id: 'ev040' }],
      supportEvent: { id: 'ev042' },
      couldBeBetter: ['valg.dk', 'Regionernes arbejdsproces'],
      regionalFeedback: [
        'En region kan ikke frigive foreløbige optællinger, før alle kommuner har frigivet deres; når en kommune er begyndt på fintællingen, kan der ikke længere frigives til valg.dk. Der mangler en spærring',
      ],
      supportPattern:
        'Faseskift giver flere henvendelser, fx overgangen til stemmeseddelregnskab; god tone hele vejen, også fra brugere under pres; brugen af supporten bliver evalueret',
      contactRoles: ['projektleder / produktchef, KOMBIT'],
    });
    expect([wentWell.length, municipalFeedback.length, sources.length]).toEqual([6, 6, 6]);
    expect(statements).toBe(1);
  });

  test('the next steps keep their order and lead to events where the source does', async () => {
    const { data, statements } = await subgraph.query<{ election: { nextSteps: { text: string; event: { id: string } | null }[] } }>(
      '{ election(id: "kv-rv-2025") { nextSteps { text event { id } } } }',
    );
    const { nextSteps } = data.election;
    expect(nextSteps.map(({ event }) => event?.id ?? null)).toEqual(['ev043', 'ev046', null, 'ev051', null, null, null]);
    expect(nextSteps[6]!.text).toBe('Ny governancestruktur for videreudvikling af VALG');
    expect(statements).toBe(2);
  });

  test('an event leads to the elections that it is the day, an incident or the support account of', async () => {
    const { data, statements } = await subgraph.query(EVENTS, events(['ev035', 'ev040', 'ev042', 'ev046', 'ev001']));
    const election = [{ id: 'kv-rv-2025' }];
    expect(data).toEqual({
      _entities: [
        { elections: election, electionNextSteps: [] },
        { elections: election, electionNextSteps: [] },
        { elections: election, electionNextSteps: [] },
        { elections: [], electionNextSteps: [{ text: 'Ny distributør af valgkort', election: { name: 'KV/RV 18. november 2025' } }] },
        { elections: [], electionNextSteps: [] },
      ],
    });
    expect(statements).toBe(3);
  });

  test('a solution has the elections held with it', async () => {
    const representations = ['valg', 'valg-dk'].map((id) => ({ __typename: 'Solution', id }));
    const { data } = await subgraph.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Solution { elections { totalCount nodes { id } } } } }',
      { representations },
    );
    expect(data).toEqual({ _entities: [{ elections: { totalCount: 1, nodes: [{ id: 'kv-rv-2025' }] } }, { elections: { totalCount: 0, nodes: [] } }] });
  });

  test.each([
    ['its solution', '{ solution: { eq: "valg" } }', 1],
    ['another solution', '{ solution: { eq: "sapa" } }', 0],
    ['its day', '{ when: { to: { eq: "2025-11-18" } } }', 1],
    ['an earlier day', '{ when: { to: { before: "2025-11-18" } } }', 0],
    ['a period that ends on its day', '{ when: { from: { after: "2025-10-01" }, to: { onOrBefore: "2025-11-18" } } }', 1],
    ['one of its incidents', '{ incidents: { in: ["ev036", "ev001"] } }', 1],
  ])('elections are filtered by %s', async (_case, filter, count) => {
    const { data } = await subgraph.query(`{ elections(filter: ${filter}, orderBy: [WHEN_DESC]) { totalCount } }`);
    expect(data).toEqual({ elections: { totalCount: count } });
  });

  test('the statements do not grow with the events', async () => {
    const [one, many] = [
      await subgraph.query(EVENTS, events(['ev043'])),
      await subgraph.query(EVENTS, events(['ev035', 'ev036', 'ev037', 'ev043', 'ev046', 'ev051'])),
    ];
    expect([one.statements, many.statements]).toEqual([3, 3]);
  });
});
