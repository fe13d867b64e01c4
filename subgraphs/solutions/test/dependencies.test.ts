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

  test('an outage reaches dependants, those of its parts, and possibly what it is part of', async () => {
    const { data, statements } = await subgraph.query(
      `query ($ids: [ID!]!) {
      solutions(filter: { id: { in: $ids } }, orderBy: [ID_ASC]) { nodes { id outageImpact { parts { id } direct { id } indirect { id } possibleViaParent { id } } } }
    }`,
      {
        ids: ['beskedfordeler', 'organisation', 'sts', 'fki', 'faelles-driftsplatform', 'cloudflare', 'cpr', 'kle', 'valggeografi', 'gaeld-betaling-eg'],
      },
    );
    const impact = (direct: string, indirect: string, possibleViaParent: string, parts = '') => {
      const solutions = (words: string) => words.split(' ').flatMap((id) => (id ? [{ id }] : []));
      return { parts: solutions(parts), direct: solutions(direct), indirect: solutions(indirect), possibleViaParent: solutions(possibleViaParent) };
    };
    const ofParts = 'bbr borgerblikket dar dubu';
    const sts = 'adgangsstyring-brugere beskedfordeler indekser klassifikation organisation';
    expect(data.solutions).toEqual({
      nodes: [
        { id: 'beskedfordeler', outageImpact: impact('', '', 'fki ksd ky sapa sts') },
        { id: 'cloudflare-platform', outageImpact: impact('valg-central', '', 'valg valg-dk') },
        { id: 'cpr', outageImpact: impact('valg', 'valg-central valg-dk', '') },
        { id: 'faelles-driftsplatform', outageImpact: impact('', '', '') },
        {
          id: 'fki',
          outageImpact: impact(
            '',
            `${ofParts} ksd ky sapa`,
            '',
            `adgangsstyring-brugere beskedfordeler fki-exttest fki-prod fordelingskomponenten indekser klassifikation organisation serviceplatformen sts`,
          ),
        },
        { id: 'gaeld-betaling-eg', outageImpact: impact('', '', '') },
        { id: 'kle', outageImpact: impact('', '', '') },
        { id: 'organisation', outageImpact: impact('sapa', '', 'fki ksd ky sts') },
        { id: 'sts', outageImpact: impact('ksd ky sapa', ofParts, 'fki', sts) },
        { id: 'valggeografi', outageImpact: impact('', '', '') },
      ],
    });
    expect(statements).toBe(2);
  });

  test('a dependency that is planned is told, and no outage passes over it', async () => {
    const { data } = await subgraph.query<{
      solutions: { nodes: { id: string; dependencies: { dependsOn: { id: string }; status: string; isOperational: boolean }[] }[] };
    }>('{ solutions(first: 100) { nodes { id dependencies { dependsOn { id } status isOperational } } } }');
    const facts = data.solutions.nodes.flatMap(({ id, dependencies }) => dependencies.map((fact) => ({ ...fact, of: `${id} > ${fact.dependsOn.id}` })));
    const planned = facts.filter(({ status }) => status === 'PLANNED');
    expect(planned.map(({ of }) => of)).toEqual([
      'valg > valggeografi',
      'borgerblikket > gaeld-betaling-eg',
      'borgerblikket > gaeld-betaling-kmd',
      'sts > faelles-driftsplatform',
    ]);
    expect(planned.filter(({ isOperational }) => isOperational)).toEqual([]);
  });

  test('SAPA depends on nine solutions over all steps, four of them outside KOMBIT', async () => {
    type Closure = {
      solution: { dependencyClosure: { id: string; outsideKombit: boolean }[]; dependencies: { depth: number }[]; direct: { depth: number }[] };
    };
    const { data, statements } = await subgraph.query<Closure>(
      '{ solution(id: "sapa") { dependencyClosure { id outsideKombit } dependencies(transitive: true) { depth } direct: dependencies { depth } } }',
    );
    const { dependencyClosure, dependencies, direct } = data.solution;
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
    expect(dependencies.map(({ depth }) => depth)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    expect(direct).toHaveLength(7);
    expect(statements).toBe(3);
  });

  test('dependants are told step by step, whatever the kind', async () => {
    const { data } = await subgraph.query(`{
      solution(id: "idp-ad") { direct: dependants { solution { id } isOperational operational } dependants(transitive: true) { solution { id } dependsOn { id } kind depth } dependantClosure { id } }
    }`);
    expect(data.solution).toEqual({
      direct: [{ solution: { id: 'adgangsstyring-brugere' }, isOperational: true, operational: true }],
      dependants: [
        { solution: { id: 'adgangsstyring-brugere' }, dependsOn: { id: 'idp-ad' }, kind: 'ACCESS', depth: 1 },
        ...['sapa', 'dubu', 'bbr', 'dar'].map((id) => ({ solution: { id }, dependsOn: { id: 'adgangsstyring-brugere' }, kind: 'ACCESS', depth: 2 })),
      ],
      dependantClosure: [{ id: 'adgangsstyring-brugere' }, { id: 'bbr' }, { id: 'dar' }, { id: 'dubu' }, { id: 'sapa' }],
    });
  });

  test('every solution that an outage reaches has a way there, with how each step is known and where it is stated', async () => {
    type Found = { id: string }[];
    type Step = { from: { id: string }; to: { id: string }; kind: string; basis: string; sources: object[] };
    const { data, statements } = await subgraph.query<{
      solutions: {
        nodes: {
          id: string;
          outageImpact: Record<'parts' | 'direct' | 'indirect' | 'possibleViaParent', Found> & { paths: { to: { id: string }; steps: Step[] }[] };
        }[];
      };
    }>(
      `{ solutions(first: 100) { nodes { id outageImpact { parts { id } direct { id } indirect { id } possibleViaParent { id }
        paths { to { id } steps { from { id } to { id } kind basis sources { document { id } section { id } } } } } } } }`,
    );
    for (const { id, outageImpact } of data.solutions.nodes) {
      const { parts, direct, indirect, possibleViaParent, paths } = outageImpact;
      expect(paths.map(({ to }) => to.id)).toEqual(ids([...parts, ...direct, ...indirect, ...possibleViaParent]).sort());
      for (const { to, steps } of paths) {
        expect([steps[0]!.from.id, steps.at(-1)!.to.id]).toEqual([id, to.id]);
        expect(steps.slice(1).map(({ from }) => from.id)).toEqual(steps.slice(0, -1).map((step) => step.to.id));
        for (const { basis, sources } of steps) expect([basis, sources.length > 0]).toEqual([expect.stringMatching(/^[A-Z_]+$/), true]);
      }
    }
    expect(statements).toBeLessThanOrEqual(5);
  });

  test('two solutions are joined by a shortest way of facts; an unknown one is told', async () => {
    const { data } = await subgraph.query(`{
      outage: solution(id: "cloudflare-platform") { outageImpact { paths(to: ["valg"]) { to { id } steps { from { id } to { id } kind dependencyKind } } } }
      way: solution(id: "dubu") { pathTo(solution: "sapa") { to { id } kind dependencyKind } itself: pathTo(solution: "dubu") { kind } }
    }`);
    expect(data).toMatchObject({
      outage: {
        outageImpact: {
          paths: [
            {
              to: { id: 'valg' },
              steps: [
                { from: { id: 'cloudflare-platform' }, to: { id: 'valg-central' }, kind: 'DEPENDANT', dependencyKind: expect.any(String) },
                { from: { id: 'valg-central' }, to: { id: 'valg' }, kind: 'PART_OF', dependencyKind: null },
              ],
            },
          ],
        },
      },
      way: {
        pathTo: [
          { to: { id: 'adgangsstyring-brugere' }, kind: 'DEPENDENCY', dependencyKind: 'ACCESS' },
          { to: { id: 'sapa' }, kind: 'DEPENDANT' },
        ],
        itself: [],
      },
    });
    expect(await subgraph.refusals('{ solution(id: "dubu") { pathTo(solution: "nope") { kind } } }')).toMatchObject([
      { code: 'BAD_USER_INPUT', message: 'expected "solution" to name a solution, but got "nope"' },
    ]);
  });
});
