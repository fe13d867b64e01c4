import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { solutions } from '../src/index.js';

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

describe('dependencies', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(solutions);
  });

  afterAll(() => subgraph?.close());

  test('an outage of a part possibly reaches what depends on its parents', async () => {
    const { data } = await subgraph.query(
      `query ($ids: [ID!]!) {
      solutions(filter: { id: { in: $ids } }, orderBy: [ID_ASC]) { nodes { id ancestorIds ancestors { id } impact { direct { id } indirect { id } possibleViaParent { id } } } }
    }`,
      { ids: ['beskedfordeler', 'organisation', 'sts', 'faelles-driftsplatform', 'cloudflare', 'kle'] },
    );
    expect(data.solutions).toEqual({
      nodes: [
        {
          id: 'beskedfordeler',
          ancestorIds: ['sts', 'fki'],
          ancestors: [{ id: 'sts' }, { id: 'fki' }],
          impact: { direct: [], indirect: [], possibleViaParent: [{ id: 'ksd' }, { id: 'ky' }, { id: 'sapa' }] },
        },
        { id: 'cloudflare', ancestorIds: [], ancestors: [], impact: { direct: [{ id: 'valg-central' }], indirect: [], possibleViaParent: [] } },
        {
          id: 'faelles-driftsplatform',
          ancestorIds: [],
          ancestors: [],
          impact: { direct: [{ id: 'sts' }], indirect: [{ id: 'ksd' }, { id: 'ky' }, { id: 'sapa' }], possibleViaParent: [] },
        },
        { id: 'kle', ancestorIds: [], ancestors: [], impact: { direct: [], indirect: [], possibleViaParent: [] } },
        {
          id: 'organisation',
          ancestorIds: ['sts', 'fki'],
          ancestors: [{ id: 'sts' }, { id: 'fki' }],
          impact: { direct: [{ id: 'sapa' }], indirect: [], possibleViaParent: [{ id: 'ksd' }, { id: 'ky' }] },
        },
        {
          id: 'sts',
          ancestorIds: ['fki'],
          ancestors: [{ id: 'fki' }],
          impact: { direct: [{ id: 'ksd' }, { id: 'ky' }, { id: 'sapa' }], indirect: [], possibleViaParent: [] },
        },
      ],
    });
  });

  test('SAPA depends on nine solutions over all steps, four of them outside KOMBIT', async () => {
    type Closure = { solution: { dependencyClosure: { id: string; outsideKombit: boolean }[]; dependsOn: { depth: number }[]; direct: { depth: number }[] } };
    const { data, statements } = await subgraph.query<Closure>(
      '{ solution(id: "sapa") { dependencyClosure { id outsideKombit } dependsOn(transitive: true) { depth } direct: dependsOn { depth } } }',
    );
    const { dependencyClosure, dependsOn, direct } = data.solution;
    expect(ids(dependencyClosure)).toEqual([
      'adgangsstyring-brugere',
      'dupla',
      'faelles-driftsplatform',
      'idp-ad',
      'indekser',
      'indkomstsnitflade',
      'kle',
      'organisation',
      'sts',
    ]);
    expect(ids(dependencyClosure.filter(({ outsideKombit }) => outsideKombit))).toEqual(['dupla', 'idp-ad', 'indkomstsnitflade', 'kle']);
    expect(dependsOn.map(({ depth }) => depth)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    expect(direct).toHaveLength(7);
    expect(statements).toBe(3);
  });

  test('dependants are told step by step, whatever the kind', async () => {
    const { data } = await subgraph.query(`{
      solution(id: "idp-ad") { direct: dependants { solution { id } operational } dependants(transitive: true) { solution { id } dependsOn { id } kind depth } dependantClosure { id } }
    }`);
    expect(data.solution).toEqual({
      direct: [{ solution: { id: 'adgangsstyring-brugere' }, operational: true }],
      dependants: [
        { solution: { id: 'adgangsstyring-brugere' }, dependsOn: { id: 'idp-ad' }, kind: 'ACCESS', depth: 1 },
        ...['sapa', 'dubu', 'bbr', 'dar'].map((id) => ({ solution: { id }, dependsOn: { id: 'adgangsstyring-brugere' }, kind: 'ACCESS', depth: 2 })),
      ],
      dependantClosure: [{ id: 'adgangsstyring-brugere' }, { id: 'bbr' }, { id: 'dar' }, { id: 'dubu' }, { id: 'sapa' }],
    });
  });
});
