import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { sapa } from '../src/index.js';

const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';

function references(__typename: string, ids: string[]) {
  return { representations: ids.map((id) => ({ __typename, id })) };
}

describe('the sapa subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(sapa);
  });

  afterAll(() => subgraph?.close());

  test('SAPA shows four data accesses with 30 known purposes', async () => {
    const { data, statements } = await subgraph.query(
      `${ENTITIES} { ... on Solution { dataAccessPurposes { known accessesWithout } dataAccesses { totalCount nodes { id purposeCount channel { id } createdBy { id } } } } } }`,
      references('Solution', ['sapa']),
    );
    expect(data).toEqual({
      _entities: [
        {
          dataAccessPurposes: { known: 30, accessesWithout: 1 },
          dataAccesses: {
            totalCount: 4,
            nodes: [
              { id: 'skat-aarsopgoerelse', purposeCount: 15, channel: { id: 'dupla' }, createdBy: { id: 'kommunerne' } },
              { id: 'skat-forskudsopgoerelse', purposeCount: 11, channel: { id: 'dupla' }, createdBy: { id: 'kommunerne' } },
              { id: 'skat-r75', purposeCount: 4, channel: { id: 'dupla' }, createdBy: { id: 'kommunerne' } },
              { id: 'skat-indkomst', purposeCount: null, channel: { id: 'indkomstsnitflade' }, createdBy: { id: 'ufst' } },
            ],
          },
        },
      ],
    });
    expect(statements).toBe(2);
  });

  test('a data access tells when it is expected and where that is stated', async () => {
    const { data, statements } = await subgraph.query(
      '{ dataAccess(id: "skat-r75") { name status statusBasis channelBasis expected { raw from to } contactRoles sources { document { id } section { id } } } }',
    );
    expect(data).toEqual({
      dataAccess: {
        name: 'Personkontroloplysninger (R75)',
        status: 'EXPECTED',
        statusBasis: 'STATED',
        channelBasis: 'INFERRED',
        expected: { raw: 'primo 2026', from: '2026-01-01', to: '2026-03-31' },
        contactRoles: ['implementeringskonsulent, KOMBIT'],
        sources: [
          { document: { id: 'programleder-2025' }, section: { id: 'programleder-2025#skat-sapa' } },
          { document: { id: 'programleder-2025' }, section: { id: 'programleder-2025#klik-opgaver' } },
        ],
      },
    });
    expect(statements).toBe(1);
  });

  test('an access whose purposes are not counted stands last in either order', async () => {
    const { data } = await subgraph.query(
      '{ up: dataAccesses(orderBy: [PURPOSES_ASC]) { nodes { purposeCount } } down: dataAccesses(orderBy: [PURPOSES_DESC]) { nodes { purposeCount } } }',
    );
    expect(data).toEqual({
      up: { nodes: [4, 11, 15, null].map((purposeCount) => ({ purposeCount })) },
      down: { nodes: [15, 11, 4, null].map((purposeCount) => ({ purposeCount })) },
    });
  });

  test('data accesses are filtered by status, channel and creator, and counted', async () => {
    const { data } = await subgraph.query(`{
      available: dataAccesses(filter: { status: { eq: AVAILABLE } }) { nodes { id } }
      created: dataAccesses(filter: { createdBy: { eq: "kommunerne" }, channel: { in: ["dupla"] }, solution: { eq: "sapa" } }) { totalCount groups(by: STATUS) { keys { value } count } }
    }`);
    expect(data).toEqual({
      available: { nodes: [{ id: 'skat-indkomst' }] },
      created: {
        totalCount: 3,
        groups: [
          { keys: [{ value: 'EXPECTED' }], count: 1 },
          { keys: [{ value: 'NOT_STATED' }], count: 1 },
          { keys: [{ value: 'PLANNED' }], count: 1 },
        ],
      },
    });
  });

  test('a channel and an organisation lead back to their data accesses', async () => {
    const channels = await subgraph.query(
      `${ENTITIES} { ... on Solution { channelOf { totalCount nodes { id } } dataAccessPurposes { known } } } }`,
      references('Solution', ['dupla', 'indkomstsnitflade', 'ky']),
    );
    expect(channels.data).toEqual({
      _entities: [
        {
          channelOf: { totalCount: 3, nodes: [{ id: 'skat-aarsopgoerelse' }, { id: 'skat-forskudsopgoerelse' }, { id: 'skat-r75' }] },
          dataAccessPurposes: { known: 0 },
        },
        { channelOf: { totalCount: 1, nodes: [{ id: 'skat-indkomst' }] }, dataAccessPurposes: { known: 0 } },
        { channelOf: { totalCount: 0, nodes: [] }, dataAccessPurposes: { known: 0 } },
      ],
    });
    expect(channels.statements).toBe(2);
    const organisations = await subgraph.query(
      `${ENTITIES} { ... on Organisation { createdDataAccesses { nodes { id } } } } }`,
      references('Organisation', ['ufst', 'kombit']),
    );
    expect(organisations.data).toEqual({ _entities: [{ createdDataAccesses: { nodes: [{ id: 'skat-indkomst' }] } }, { createdDataAccesses: { nodes: [] } }] });
  });

  test('the workflow has five steps, the first of them a task in KLIK', async () => {
    const { data, statements } = await subgraph.query<{ dataAccessSteps: object[] }>(
      '{ dataAccessSteps { position name klikCode klikRule klikTask { id workflowSteps { id } } } }',
    );
    expect(data.dataAccessSteps[0]).toEqual({
      position: 1,
      name: 'Afdæk as-is og to-be',
      klikCode: 'A11',
      klikRule: 'Én opgave',
      klikTask: { id: 'klik-sapa-a11', workflowSteps: [{ id: 'skat-step-1' }] },
    });
    expect(data.dataAccessSteps.slice(1)).toEqual([
      { position: 2, name: 'Opret og underskriv aftale (DUPLA)', klikCode: null, klikRule: 'Én opgave pr. formål', klikTask: null },
      { position: 3, name: 'Opsæt visning i SAPA', klikCode: null, klikRule: 'Ingen opgave', klikTask: null },
      { position: 4, name: 'Tildel rettigheder til SAPA', klikCode: null, klikRule: 'Ingen opgave', klikTask: null },
      { position: 5, name: 'Oplær bruger i SAPA', klikCode: null, klikRule: 'Ingen opgave', klikTask: null },
    ]);
    expect(statements).toBe(2);
  });

  test('the statements do not grow with the data accesses', async () => {
    const query =
      'query ($first: Int!) { dataAccesses(first: $first) { nodes { solution { dataAccessPurposes { known } } channel { channelOf { nodes { id } } } createdBy { createdDataAccesses { nodes { id } } } } } }';
    const [one, all] = [await subgraph.query(query, { first: 1 }), await subgraph.query(query, { first: 4 })];
    expect([one.statements, all.statements]).toEqual([4, 4]);
  });
});
