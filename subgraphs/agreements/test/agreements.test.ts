import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { agreements } from '../src/index.js';

describe('the agreements subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(agreements);
  });

  afterAll(() => subgraph?.close());

  test('a list is filtered, ordered, counted and paged by its cursor', async () => {
    const page = `query ($after: String) {
      agreements(filter: { state: { in: [DEADLINE_PASSED], asOf: "2025-11-21" } }, orderBy: [DEADLINE_ASC], first: 4, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id deadline { daysUntil(asOf: "2025-11-21") } }
      }
    }`;
    type Page = { agreements: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: object[] } };
    const first = await subgraph.query<Page>(page);
    const second = await subgraph.query<Page>(page, { after: first.data.agreements.pageInfo.endCursor });
    expect(first.data.agreements.totalCount).toBe(6);
    expect([...first.data.agreements.nodes, ...second.data.agreements.nodes]).toEqual([
      { id: 'bom-dba', deadline: { daysUntil: -231 } },
      { id: 'valg-dba-ny', deadline: { daysUntil: -158 } },
      { id: 'eessi-dba', deadline: { daysUntil: -103 } },
      { id: 'sapa-dba-a', deadline: { daysUntil: -57 } },
      { id: 'sapa-dba-bcd', deadline: { daysUntil: -57 } },
      { id: 'valg-dba-bc', deadline: { daysUntil: -32 } },
    ]);
    expect([first, second].map(({ data }) => data.agreements.pageInfo.hasNextPage)).toEqual([true, false]);
    expect(first.statements).toBe(2);
  });

  test('a group of another solution is told of the swapped rows alone, not of those that go to the people of a parent', async () => {
    type Rows = { agreements: { nodes: { id: string; groups: { id: string }[] }[] } };
    const { data } = await subgraph.query<Rows>('{ agreements(first: 500) { nodes { id groups: recipientGroupsOfOtherSolutions { id } } } }');
    const withGroups = data.agreements.nodes.filter(({ groups }) => groups.length > 0);
    expect(withGroups.map(({ id, groups }) => [id, ...groups.map((group) => group.id)])).toEqual([
      ['ksd-dba', 'ky-systemansvarlige'],
      ['ky-dba', 'ksd-systemansvarlige'],
    ]);
  });

  test('the filter by state finds on every day the agreements that the rule tells', async () => {
    const STATES = ['UNDETERMINED', 'DEADLINE_PASSED', 'TO_BE_SENT', 'SENT_NOT_STATED', 'OPEN'];
    type Nodes = { nodes: { id: string; state: string }[] };
    for (const asOf of ['2024-01-01', '2025-09-25', '2025-09-26', '2025-11-21', '2025-12-15', '2026-02-01']) {
      const lists = STATES.map((state) => `${state}: agreements(filter: { state: { in: [${state}], asOf: $asOf } }) { nodes { id state(asOf: $asOf) } }`);
      const { data } = await subgraph.query<Record<string, Nodes>>(`query ($asOf: Date!) { ${lists.join(' ')} }`, { asOf });
      const found = STATES.flatMap((state) => data[state]!.nodes.map((node) => ({ ...node, filtered: state })));
      expect(found).toHaveLength(24);
      expect(found.filter(({ state, filtered }) => state !== filtered)).toEqual([]);
    }
  });

  test('signatures of many agreements are one statement, and unknown is said', async () => {
    const query = `query ($first: Int!) { agreements(first: $first) { nodes { id signatures(first: 1, orderBy: [MUNICIPALITY_ASC]) { totalCount nodes { status municipality { code } } } } } }`;
    type Lists = { agreements: { nodes: object[] } };
    const few = await subgraph.query<Lists>(query, { first: 2 });
    const many = await subgraph.query<Lists>(query, { first: 24 });
    expect(few.data.agreements.nodes).toEqual([
      { id: 'k-aftale-datastandard', signatures: { totalCount: 98, nodes: [{ status: 'MISSING', municipality: { code: '101' } }] } },
      { id: 'aula-dba', signatures: { totalCount: 98, nodes: [{ status: 'NOT_REPORTED', municipality: { code: '101' } }] } },
    ]);
    expect([few.statements, many.statements]).toEqual([3, 3]);
  });

  test('a group of municipalities is covered by the codes it sends along', async () => {
    const { data, statements } = await subgraph.query(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on KkrGeography { coverage(agreement: "k-aftale-datastandard") { total signed missing } signatures(agreement: "k-aftale-datastandard", first: 1) { nodes { municipality { code } } } }
        }
      }`,
      {
        representations: [
          { __typename: 'KkrGeography', id: 'one', municipalityCodes: ['101', '187'] },
          { __typename: 'KkrGeography', id: 'none', municipalityCodes: [] },
        ],
      },
    );
    expect(data).toEqual({
      _entities: [
        { coverage: { total: 2, signed: 1, missing: 1 }, signatures: { nodes: [{ municipality: { code: '101' } }] } },
        { coverage: { total: 0, signed: 0, missing: 0 }, signatures: { nodes: [] } },
      ],
    });
    expect(statements).toBe(2);
  });
});
