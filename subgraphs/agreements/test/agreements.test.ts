import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { agreements } from '../src/index.js';

describe('the agreements subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(agreements);
  });

  afterAll(() => subgraph.close());

  test('a list is filtered, ordered, counted and paged by its cursor', async () => {
    const page = `query ($after: String) {
      agreements(filter: { state: { in: [DEADLINE_PASSED], asOf: "2025-11-21" } }, orderBy: [DEADLINE_ASC], first: 4, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id deadline { daysPast(asOf: "2025-11-21") } }
      }
    }`;
    type Page = { agreements: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: object[] } };
    const first = await subgraph.query<Page>(page);
    const second = await subgraph.query<Page>(page, { after: first.data.agreements.pageInfo.endCursor });
    expect(first.data.agreements.totalCount).toBe(6);
    expect([...first.data.agreements.nodes, ...second.data.agreements.nodes]).toEqual([
      { id: 'bom-dba', deadline: { daysPast: 231 } },
      { id: 'valg-dba-ny', deadline: { daysPast: 158 } },
      { id: 'eessi-dba', deadline: { daysPast: 103 } },
      { id: 'sapa-dba-a', deadline: { daysPast: 57 } },
      { id: 'sapa-dba-bcd', deadline: { daysPast: 57 } },
      { id: 'valg-dba-bc', deadline: { daysPast: 32 } },
    ]);
    expect([first, second].map(({ data }) => data.agreements.pageInfo.hasNextPage)).toEqual([true, false]);
    expect(first.statements).toBe(2);
  });
});
