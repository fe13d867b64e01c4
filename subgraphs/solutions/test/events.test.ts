import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { solutions } from '../src/index.js';

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
type Nodes = { nodes: { id: string }[]; totalCount: number };

describe('events', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(solutions);
  });

  afterAll(() => subgraph?.close());

  test('those of two solutions come in the order of time, each once', async () => {
    const { data, statements } = await subgraph.query<{ events: Nodes }>(
      '{ events(filter: { solutions: { in: ["sts", "faelles-driftsplatform"] } }, orderBy: [START_ASC]) { totalCount nodes { id } } }',
    );
    expect(ids(data.events.nodes)).toEqual(['ev016', 'ev019', 'ev023', 'ev028', 'ev032', 'ev033', 'ev049', 'ev050', 'ev053']);
    expect(data.events.totalCount).toBe(9);
    expect(statements).toBe(1);
  });

  test('those of a solution are told in the order of time and filtered', async () => {
    type Events = Record<'sts' | 'valg', { events: { nodes: { id: string }[] } }>;
    const { data } = await subgraph.query<Events>(
      '{ sts: solution(id: "sts") { events(orderBy: [START_ASC]) { nodes { id } } } valg: solution(id: "valg") { events(filter: { kind: { eq: INCIDENT } }) { nodes { id } } } }',
    );
    expect(ids(data.sts.events.nodes)).toEqual(['ev016', 'ev019', 'ev023', 'ev028', 'ev033', 'ev050', 'ev053']);
    expect(ids(data.valg.events.nodes)).toEqual(['ev036', 'ev039', 'ev040']);
  });

  test('one without a date comes last in the order of time', async () => {
    const { data } = await subgraph.query<{ solution: { events: { nodes: { id: string }[] } } }>(
      '{ solution(id: "sapa") { events(filter: { kind: { eq: MEETING } }, orderBy: [START_ASC]) { nodes { id when { from status } } } } }',
    );
    expect(data.solution.events.nodes).toEqual([
      { id: 'ev074', when: { from: '2014-06-01', status: 'KNOWN' } },
      { id: 'ev047', when: { from: '2026-01-01', status: 'KNOWN' } },
      { id: 'ev056', when: { from: null, status: 'NOT_STATED' } },
    ]);
  });

  test('the five incidents of the election day tell solutions, organisations and cause', async () => {
    const { data, statements } = await subgraph.query(`{
      events(filter: { kind: { eq: INCIDENT }, when: { overlaps: { from: "2025-11-18", to: "2025-11-18" } } }, orderBy: [ID_ASC]) { nodes { id solutions { id } organisations { id } cause } }
    }`);
    const event = (id: string, solutionIds: string[], organisationIds: string[], cause: string | null) => ({
      id,
      solutions: solutionIds.map((solution) => ({ id: solution })),
      organisations: organisationIds.map((organisation) => ({ id: organisation })),
      cause,
    });
    expect(data.events).toEqual({
      nodes: [
        event('ev036', ['valg-central', 'valg'], ['cloudflare'], 'Fejlslagen opdatering af Cloudflare'),
        event('ev037', ['valg-dk'], ['tdc'], 'Stor interesse fra borgerne'),
        event('ev038', ['valg-dk'], [], 'Forkert udregning af forskellen'),
        event('ev039', ['valg'], [], null),
        event('ev040', ['valg'], ['region-oest'], 'Nogle kommuner havde frigivet fintællingsresultater ret tidligt'),
      ],
    });
    expect(statements).toBe(2);
  });

  test('figures are told by name, several where the source gives several', async () => {
    const { data } = await subgraph.query(
      '{ event(id: "ev042") { figures { name value values note } calls: figures(filter: { name: { eq: "AVERAGE_SECONDS_PER_CALL" } }) { value } tokens: figures(filter: { name: { contains: "tokens" }, value: { exists: false } }) { name } many: figures(filter: { value: { gt: 14 } }) { value } former: figures(names: ["AVERAGE_SECONDS_PER_CALL"]) { value } } }',
    );
    expect(data.event).toEqual({
      figures: [
        { name: 'CASES_TOTAL', value: 285, values: [], note: null },
        { name: 'AVERAGE_SECONDS_PER_CALL', value: 14, values: [], note: 'Tiden til at ringe op er regnet med' },
        { name: 'CHART_TOKENS_IN_TEXT_ORDER', value: null, values: [16, 124, 58, 13, 11, 76, 3, 17, 18, 19, 20, 16], note: null },
      ],
      calls: [{ value: 14 }],
      tokens: [{ name: 'CHART_TOKENS_IN_TEXT_ORDER' }],
      many: [{ value: 285 }],
      former: [{ value: 14 }],
    });
  });

  test('an organisation tells what it owns, delivers and takes part in', async () => {
    const { data, statements } = await subgraph.query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Organisation { id ownedSolutions(first: 2, orderBy: [ID_ASC]) { totalCount nodes { id } } suppliedSolutions { nodes { id } } vendorOf { solution { id } } contracts { nodes { id } } contractsAsBuyer { nodes { id } } events(filter: { kind: { eq: INCIDENT } }) { nodes { id } } }
        }
      }`,
      { representations: ['kombit', 'netcompany', 'tdc'].map((id) => ({ __typename: 'Organisation', id })) },
    );
    expect(data._entities).toEqual([
      {
        id: 'kombit',
        ownedSolutions: { totalCount: 40, nodes: [{ id: 'adgangsstyring-brugere' }, { id: 'aula' }] },
        suppliedSolutions: { nodes: [] },
        vendorOf: [],
        contracts: { nodes: [] },
        contractsAsBuyer: { nodes: [{ id: 'dubu-netcompany' }, { id: 'sts-application-tender' }, { id: 'driftsplatform-tender' }] },
        events: { nodes: [] },
      },
      {
        id: 'netcompany',
        ownedSolutions: { totalCount: 0, nodes: [] },
        suppliedSolutions: { nodes: [{ id: 'dubu' }, { id: 'valg' }] },
        vendorOf: [{ solution: { id: 'dubu' } }, { solution: { id: 'valg' } }],
        contracts: { nodes: [{ id: 'dubu-netcompany' }] },
        contractsAsBuyer: { nodes: [] },
        events: { nodes: [] },
      },
      {
        id: 'tdc',
        ownedSolutions: { totalCount: 0, nodes: [] },
        suppliedSolutions: { nodes: [{ id: 'valg-dk' }] },
        vendorOf: [{ solution: { id: 'valg-dk' } }],
        contracts: { nodes: [] },
        contractsAsBuyer: { nodes: [] },
        events: { nodes: [{ id: 'ev037' }] },
      },
    ]);
    expect(statements).toBe(8);
  });

  test('municipalities and steps of the staffing process find their events', async () => {
    const { data, statements } = await subgraph.query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Municipality { code events { nodes { id } } } ... on StaffingStep { id events { nodes { id when { raw } } } } }
      }`,
      {
        representations: [
          { __typename: 'Municipality', code: '265' },
          { __typename: 'Municipality', code: '751' },
          { __typename: 'StaffingStep', id: 'k98-s5' },
        ],
      },
    );
    expect(data._entities).toEqual([
      { code: '265', events: { nodes: [{ id: 'ev022' }] } },
      { code: '751', events: { nodes: [] } },
      { id: 'k98-s5', events: { nodes: [{ id: 'ev061', when: { raw: '15.12.' } }] } },
    ]);
    expect(statements).toBe(2);
  });

  test('the number of statements does not grow with the number of events', async () => {
    const query =
      'query ($first: Int!) { events(first: $first) { nodes { id solutions { id events { nodes { id } } } organisations { id } municipalities { code } staffingStep { id } figures { name } } } }';
    const few = await subgraph.query(query, { first: 9 });
    const all = await subgraph.query<{ events: Nodes }>(query, { first: 74 });
    expect(all.data.events.nodes).toHaveLength(74);
    expect([few.statements, all.statements]).toEqual([3, 3]);
  });

  test('a date is as wide as its source leaves it, and a figure tells how it is known', async () => {
    const { data } = await subgraph.query(`{
      option: event(id: "ev052") { when { raw from to precision } }
      strategy: event(id: "ev020") { when { date from to } }
      months: event(id: "ev025") { when { from to precision } }
      signatures: event(id: "ev041") { figures { name value basis } sources { section { id } } }
      meeting: event(id: "ev075") { kind when { raw from to status } }
    }`);
    expect(data).toEqual({
      option: { when: { raw: 'ved udgangen af 2026', from: '2026-11-24', to: '2026-12-31', precision: 'VAGUE' } },
      strategy: { when: { date: null, from: '2014-05-01', to: '2014-06-25' } },
      months: { when: { from: '2019-08-01', to: '2019-09-30', precision: 'MONTH_RANGE' } },
      signatures: {
        figures: [
          { name: 'SIGNED', value: 15, basis: 'STATED' },
          { name: 'MISSING', value: 83, basis: 'STATED' },
          { name: 'TOTAL', value: 98, basis: 'DERIVED' },
        ],
        sources: [{ section: { id: 'programleder-2025#k-aftale' } }, { section: { id: 'programleder-2025#k-aftale-mangler' } }],
      },
      meeting: { kind: 'MEETING', when: { raw: null, from: '2025-11-21', to: '2025-12-15', status: 'KNOWN' } },
    });
  });
});
