import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { governance } from '../src/index.js';

describe('the bodies of governance models', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(governance);
  });

  afterAll(() => subgraph?.close());

  test('the Kommunestyregruppe tells its seats, size, rules and how many solutions it steers', async () => {
    const { data, statements } = await subgraph.query(`{ body(id: "kommunestyregruppe") {
      composition { role organisation { id } min max } size { min max } termRule { maxYears coolOffYears } meetingRule { perYearMin perYearMax durationMinutes } seniorityRule { shareMin shareMinPercentage isBinding binding remarks note }
      assignments(role: [STEERING]) { totalCount }
    } }`);
    expect(data).toEqual({
      body: {
        composition: [
          { role: 'IT- og digitaliseringschefer', organisation: { id: 'kommunerne' }, min: 9, max: 9 },
          { role: 'Repræsentant for KL', organisation: { id: 'kl' }, min: 1, max: 1 },
          { role: 'Repræsentant for UDK', organisation: { id: 'udk' }, min: 1, max: 1 },
        ],
        size: { min: 11, max: 11 },
        termRule: { maxYears: 5, coolOffYears: 1 },
        meetingRule: { perYearMin: 4, perYearMax: 4, durationMinutes: 240 },
        seniorityRule: { shareMin: '1/3', shareMinPercentage: 33.3, isBinding: false, binding: false, remarks: expect.any(String), note: expect.any(String) },
        assignments: { totalCount: 12 },
      },
    });
    expect(statements).toBe(4);
  });

  test('with seven Fagråd the Porteføljeråd has 21 seats, 15 of them municipal, and the Fagråd at least 56 in all', async () => {
    const { data } = await subgraph.query(
      `query ($counts: [SeatCountInput!]) {
      portefoeljeraad: body(id: "portefoeljeraad") {
        size(counts: $counts) { min max }
        municipal: size(counts: $counts, organisations: ["kommunerne"]) { min max }
        associations: size(organisations: ["komdir", "oedf"]) { min max byOrganisation { organisation { name } min } }
        unknown: size { min max }
      }
      fagraad: body(id: "fagraad") { size(counts: $counts) { min bodyCount bodies minInAll maxInAll } seatsPerBody { body { id } } }
    }`,
      { counts: [{ body: 'fagraad', count: 7 }] },
    );
    expect(data).toEqual({
      portefoeljeraad: {
        size: { min: 21, max: 21 },
        municipal: { min: 15, max: 15 },
        associations: {
          min: 2,
          max: 2,
          byOrganisation: [
            { organisation: { name: 'Kommunaldirektørforeningen' }, min: 1 },
            { organisation: { name: 'Økonomidirektørforeningen' }, min: 1 },
          ],
        },
        unknown: { min: 14, max: null },
      },
      fagraad: { size: { min: 8, bodyCount: 7, bodies: 7, minInAll: 56, maxInAll: null }, seatsPerBody: [{ body: { id: 'portefoeljeraad' } }] },
    });
  });

  test.each([
    ['a negative count', 'counts: [{ body: "fagraad", count: -1 }]', 'expected a count from 0 to 1000, but got -1 of "fagraad"'],
    ['an unknown body', 'counts: [{ body: "fagrad", count: 7 }]', 'expected "counts" to name bodies, but got "fagrad"'],
    [
      'a body given twice',
      'counts: [{ body: "fagraad", count: 7 }, { body: "fagraad", count: 8 }]',
      'expected "counts" to name each body once, but got "fagraad" twice',
    ],
    ['an unknown organisation', 'organisations: ["kommune"]', 'expected "organisations" to name organisations, but got "kommune"'],
  ])('%s is bad input', async (_title, args, message) => {
    const [refusal] = await subgraph.refusals(`{ body(id: "portefoeljeraad") { size(${args}) { min } } }`);
    expect(refusal).toEqual({ message, code: 'BAD_USER_INPUT', path: ['body', 'size'] });
  });

  test('a member who served until 30 June 2024 may return on 1 July 2025; where no rule is stated nothing is said', async () => {
    const { data } = await subgraph.query(`{
      fki: body(id: "kommunestyregruppe") { reappointment(servedUntil: "2024-06-30", proposedFrom: "2025-03-01") {
        eligible earliest maxYears coolOffYears reason sources { document { id } section { id } } } }
      k98: body(id: "portefoeljeraad") { reappointment(servedUntil: "2024-06-30", proposedFrom: "2025-03-01") { eligible earliest reason } }
    }`);
    expect(data).toEqual({
      fki: {
        reappointment: {
          eligible: false,
          earliest: '2025-07-01',
          maxYears: 5,
          coolOffYears: 1,
          reason: 'Den 1. marts 2025 ligger før den 1. juli 2025, den første dag efter et helt års fravær.',
          sources: [{ document: { id: 'governance-fki' }, section: { id: 'governance-fki#bemanding' } }],
        },
      },
      k98: { reappointment: { eligible: null, earliest: null, reason: 'Der er ikke oplyst en regel om genudpegning for dette organ.' } },
    });
  });

  test('the plan of a meeting tells what is due when', async () => {
    const { data } = await subgraph.query(`{ body(id: "kommunestyregruppe") { meetingPlan(meetingDate: "2026-03-12", asOf: "2026-02-20") {
      deadline { id } due isPassed daysUntil } } }`);
    expect(data).toEqual({
      body: {
        meetingPlan: [
          { deadline: { id: 'd-fki-agenda' }, due: '2026-02-12', isPassed: true, daysUntil: -8 },
          { deadline: { id: 'd-fki-status' }, due: '2026-02-12', isPassed: true, daysUntil: -8 },
          { deadline: { id: 'd-fki-material' }, due: '2026-02-26', isPassed: false, daysUntil: 6 },
        ],
      },
    });
  });

  test.each([
    ['a seat that each KKR geography has', 'composition: { some: { perKkrGeography: { eq: true } } }', ['portefoeljeraad', 'fagraad']],
    [
      'a seat of an organisation',
      'composition: { some: { organisation: { in: ["udk", "atp"] } } }',
      ['kommunestyregruppe', 'arbejdsgruppe', 'portefoeljeraad', 'fagraad'],
    ],
    ['a topic', 'topics: { some: { text: { contains: "NEDBRUD" } } }', ['rg-drift-forvaltning']],
    ['a seat for each KKR geography, by the old name', 'hasKkrSeat: { eq: true }', ['portefoeljeraad', 'fagraad']],
    [
      'a seat of an organisation, by the old name',
      'organisation: { in: ["udk", "atp"] }',
      ['kommunestyregruppe', 'arbejdsgruppe', 'portefoeljeraad', 'fagraad'],
    ],
    ['the text of a topic, by the old name', 'topic: { contains: "NEDBRUD" }', ['rg-drift-forvaltning']],
    ['model and kind together', 'models: { eq: "fki-model" }, kind: { eq: REFERENCE }', ['rg-forretning', 'rg-arkitektur-udvikling', 'rg-drift-forvaltning']],
  ])('bodies are found by %s, in one statement', async (_title, filter, ids) => {
    const { data, statements } = await subgraph.query<{ bodies: { nodes: { id: string }[] } }>(`{ bodies(filter: { ${filter} }) { nodes { id } } }`);
    expect(data.bodies.nodes.map(({ id }) => id)).toEqual(ids);
    expect(statements).toBe(1);
  });

  test('every KKR geography has a seat in the Porteføljeråd and in each Fagråd', async () => {
    const { data, statements } = await subgraph.query(
      `query ($kkr: [_Any!]!) { _entities(representations: $kkr) { ... on KkrGeography { openSeats { body { id } } } } }`,
      {
        kkr: ['sjaelland', 'nordjylland'].map((id) => ({ __typename: 'KkrGeography', id })),
      },
    );
    const seats = { openSeats: [{ body: { id: 'portefoeljeraad' } }, { body: { id: 'fagraad' } }] };
    expect(data).toEqual({ _entities: [seats, seats] });
    expect(statements).toBe(2);
  });
});
