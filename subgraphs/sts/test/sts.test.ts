import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { sts } from '../src/index.js';

const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';
const MESSAGES = `${ENTITIES} { ... on Solution { serviceMessages { isInherited basis from { id } issuer { issuerRaw organisation { id } asOf { from to precision } basis sources { document { id } section { id } } } } } } }`;

function solutions(ancestors: Record<string, string[]>) {
  const representations = Object.entries(ancestors).map(([id, ancestorIds]) => {
    const ancestorBases = ancestorIds.map((_ancestor, step) => (step === 0 ? 'GENERAL_KNOWLEDGE' : 'STATED'));
    return { __typename: 'Solution', id, ancestorIds, ancestorBases };
  });
  return { representations };
}

describe('the sts subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(sts);
  });

  afterAll(() => subgraph?.close());

  test('Beskedfordeler inherits the issuer of its service messages from Støttesystemerne', async () => {
    const { data, statements } = await subgraph.query(MESSAGES, solutions({ beskedfordeler: ['sts', 'fki'] }));
    expect(data).toEqual({
      _entities: [
        {
          serviceMessages: {
            isInherited: true,
            basis: 'GENERAL_KNOWLEDGE',
            from: { id: 'sts' },
            issuer: {
              issuerRaw: 'KMD',
              organisation: { id: 'kmd' },
              asOf: { from: '2019-06-01', to: '2019-06-30', precision: 'MONTH' },
              basis: 'STATED',
              sources: [{ document: { id: 'fki-opgaver-2019' }, section: { id: 'fki-opgaver-2019#s3' } }],
            },
          },
        },
      ],
    });
    expect(statements).toBe(1);
  });

  test('one statement answers the service messages of all solutions', async () => {
    const representations = solutions({ beskedfordeler: ['sts', 'fki'], sts: ['fki'], serviceplatformen: ['fki'], fki: [], sapa: [] });
    const { data, statements } = await subgraph.query<{
      _entities: { serviceMessages: { isInherited: boolean; issuer: { organisation: { id: string } } } | null }[];
    }>(MESSAGES, representations);
    expect(data._entities.map(({ serviceMessages }) => serviceMessages && [serviceMessages.issuer.organisation.id, serviceMessages.isInherited])).toEqual([
      ['kmd', true],
      ['kmd', false],
      ['sse', false],
      null,
      null,
    ]);
    expect(statements).toBe(1);
  });

  test('the re-tender has its stages with the suppliers known by name', async () => {
    const { data, statements } = await subgraph.query(
      '{ retender(id: "sts-retender") { solution { id } contracts { id } layers stagesBasis stages { name vendors { id } } } }',
    );
    expect(data).toEqual({
      retender: {
        solution: { id: 'sts' },
        contracts: [{ id: 'sts-application-tender' }, { id: 'driftsplatform-tender' }],
        layers: ['Applikationsudvikling', 'Applikationsvedligeholdelse', 'Applikationsdrift', 'Platform as a Service', 'Infrastructure as a Service'],
        stagesBasis: 'INFERRED',
        stages: [
          { name: 'I dag', vendors: [{ id: 'kmd' }, { id: 'aeven' }] },
          { name: 'Transition til Driftsplatform', vendors: [{ id: 'kmd' }] },
          { name: 'Transition af Applikationen', vendors: [] },
          { name: 'Moderniseringsprojekt', vendors: [] },
        ],
      },
    });
    expect(statements).toBe(2);
  });

  test('a solution, a contract and an organisation lead back to the re-tender', async () => {
    const representations = [
      { __typename: 'Solution', id: 'sts' },
      { __typename: 'Solution', id: 'sapa' },
      { __typename: 'Contract', id: 'driftsplatform-tender' },
      { __typename: 'Organisation', id: 'kmd' },
      { __typename: 'Organisation', id: 'sse' },
    ];
    const { data } = await subgraph.query(
      `${ENTITIES} {
        ... on Solution { retender { id } }
        ... on Contract { retenders { nodes { id } } }
        ... on Organisation { transitionStages { name retender { id } } serviceMessages { nodes { solution { id } asOf { from } } } }
      } }`,
      { representations },
    );
    const retender = { id: 'sts-retender' };
    expect(data).toEqual({
      _entities: [
        { retender },
        { retender: null },
        { retenders: { nodes: [retender] } },
        {
          transitionStages: [
            { name: 'I dag', retender },
            { name: 'Transition til Driftsplatform', retender },
          ],
          serviceMessages: { nodes: [{ solution: { id: 'sts' }, asOf: { from: '2019-06-01' } }] },
        },
        { transitionStages: [], serviceMessages: { nodes: [{ solution: { id: 'serviceplatformen' }, asOf: { from: '2019-06-01' } }] } },
      ],
    });
  });

  test('re-tenders and issuers are filtered and counted', async () => {
    const { data } = await subgraph.query(`{
      retenders(filter: { contracts: { eq: "driftsplatform-tender" } }) { totalCount nodes { id areasNamed } }
      none: retenders(filter: { solution: { eq: "sapa" } }) { totalCount }
      serviceMessageIssuers(orderBy: [AS_OF_DESC, SOLUTION_DESC]) { nodes { solution { id } } groups(by: ORGANISATION) { keys { value } count } }
    }`);
    expect(data).toEqual({
      retenders: {
        totalCount: 1,
        nodes: [
          {
            id: 'sts-retender',
            areasNamed: [],
          },
        ],
      },
      none: { totalCount: 0 },
      serviceMessageIssuers: {
        nodes: [{ solution: { id: 'sts' } }, { solution: { id: 'serviceplatformen' } }],
        groups: [
          { keys: [{ value: 'kmd' }], count: 1 },
          { keys: [{ value: 'sse' }], count: 1 },
        ],
      },
    });
  });

  test('the statements do not grow with the organisations', async () => {
    const query = `${ENTITIES} { ... on Organisation { transitionStages { retender { id } } serviceMessages { nodes { issuerRaw } } } } }`;
    const organisations = (ids: string[]) => ({ representations: ids.map((id) => ({ __typename: 'Organisation', id })) });
    const [one, many] = [await subgraph.query(query, organisations(['kmd'])), await subgraph.query(query, organisations(['kmd', 'aeven', 'sse', 'kombit']))];
    expect([one.statements, many.statements]).toEqual([3, 3]);
  });
});
