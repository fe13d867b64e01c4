import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { municipalities } from '../src/index.js';

interface List {
  totalCount: number;
  nodes: { code: string; name: string }[];
}

describe('the geographies of the municipalities', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(municipalities);
  });

  afterAll(() => subgraph?.close());

  test('a KKR geography tells the codes of its municipalities, ordered', async () => {
    const { data } = await subgraph.query('{ kkrGeography(id: "nordjylland") { municipalityCodes regions { id } } }');
    expect(data).toEqual({
      kkrGeography: {
        municipalityCodes: ['773', '787', '810', '813', '820', '825', '840', '846', '849', '851', '860'],
        regions: [{ id: 'region-nordjylland' }],
      },
    });
  });

  test('the geographies and the regions have their municipalities, each list counted', async () => {
    const { data } = await subgraph.query<Record<string, { id: string; municipalities: List }[]>>(
      '{ kkrGeographies { id municipalities(first: 1, orderBy: [CODE_ASC]) { totalCount nodes { name } } } regions { id municipalities { totalCount } } }',
    );
    expect(data.kkrGeographies!.map(({ id, municipalities: { totalCount, nodes } }) => [id, totalCount, nodes[0]!.name])).toEqual([
      ['hovedstaden', 29, 'København'],
      ['sjaelland', 17, 'Greve'],
      ['syddanmark', 22, 'Middelfart'],
      ['midtjylland', 19, 'Horsens'],
      ['nordjylland', 11, 'Morsø'],
    ]);
    expect(data.regions!.map(({ municipalities: { totalCount } }) => totalCount)).toEqual([29, 17, 22, 19, 11]);
  });

  test('groups that a source counts but does not name are listed', async () => {
    const { data } = await subgraph.query<{ unnamedMunicipalityGroups: object[] }>(
      '{ unnamedMunicipalityGroups { id count text sources { section { id } } } }',
    );
    expect(data.unnamedMunicipalityGroups).toHaveLength(5);
    expect(data.unnamedMunicipalityGroups[3]).toEqual({
      id: 'user-pattern-analysis',
      count: 70,
      text: 'Havde indsendt brugermønsteranalysen ved udgangen af april 2014',
      sources: [{ section: { id: 'drejebog-4-1#s4-2' } }],
    });
  });

  test('the statements of a dossier do not grow with the municipalities', async () => {
    const dossier =
      'query ($first: Int!) { municipalities(first: $first) { nodes { region { kkr { id } } kkr { municipalityCodes municipalities { nodes { code } } regions { id } } roles { kind } } } }';
    const [few, all] = [await subgraph.query(dossier, { first: 10 }), await subgraph.query(dossier, { first: 98 })];
    expect(all.statements).toBe(few.statements);
    expect(all.statements).toBe(7);
  });
});
