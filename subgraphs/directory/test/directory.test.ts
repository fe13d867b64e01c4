import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { directory } from '../src/index.js';

type Labelled = Record<'enumLabels', { name: string; values: { value: string; label: string }[] }[]>;

describe('the directory', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(directory);
  });

  afterAll(() => subgraph?.close());

  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

  test('tells the type of an id, without a statement', async () => {
    const { data, statements } = await subgraph.query('{ node(id: "aula") { __typename id ... on Solution { id } } }');
    expect(data).toEqual({ node: { __typename: 'Solution', id: 'aula' } });
    expect(statements).toBe(0);
  });

  test.each(['no-such-id', '', ' aula', 'AULA', '__proto__', 'constructor', 'a\0b', '\ud800', 'x'.repeat(1_001), 'aula/101', 'bom-dba/101/1'])(
    'has nothing for the id %j, and no error',
    async (id) => {
      expect((await subgraph.query('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: null });
      expect((await subgraph.query(NODES, { ids: ['671', id, 'aula'] })).data).toEqual({
        nodes: [{ __typename: 'Municipality', id: '671' }, null, { __typename: 'Solution', id: 'aula' }],
      });
    },
  );

  test('gives nodes in the order of their ids, each as often as it is asked for', async () => {
    const { data } = await subgraph.query(NODES, { ids: ['bom-dba/101', 'aula', 'bom-dba', 'aula', 'programleder-2025#k-aftale'] });
    expect(data).toEqual({
      nodes: [
        { __typename: 'Signature', id: 'bom-dba/101' },
        { __typename: 'Solution', id: 'aula' },
        { __typename: 'Agreement', id: 'bom-dba' },
        { __typename: 'Solution', id: 'aula' },
        { __typename: 'DocumentSection', id: 'programleder-2025#k-aftale' },
      ],
    });
  });

  test('takes 500 ids and no more', async () => {
    const ids = Array.from({ length: 501 }, () => 'aula');
    expect((await subgraph.query<{ nodes: object[] }>(NODES, { ids: ids.slice(1) })).data.nodes).toHaveLength(500);
    expect((await subgraph.query(NODES, { ids: [] })).data).toEqual({ nodes: [] });
    expect(await subgraph.refusals(NODES, { ids })).toEqual([
      { code: 'BAD_USER_INPUT', message: 'expected at most 500 values in "ids", but got 501; ask for the rest in another request', path: ['nodes'] },
    ]);
  });

  test('calls values as people do, in Danish unless English is asked for', async () => {
    const labels = async (language: string) => {
      const { data } = await subgraph.query<Labelled>(`{ enumLabels${language} { name values { value label } } }`);
      const all = data.enumLabels.flatMap(({ name, values }) => values.map(({ value, label }) => [`${name}.${value}`, label] as const));
      return Object.fromEntries(all);
    };
    const [danish, unsaid, english] = await Promise.all(['(language: DA)', '(language: null)', '(language: EN)'].map(labels));
    expect(unsaid).toEqual(danish);
    expect(await labels('')).toEqual(danish);
    expect(Object.keys(english!)).toEqual(Object.keys(danish!));
    expect(danish).toMatchObject({ 'SignatureStatus.NOT_REPORTED': 'Ikke oplyst', 'Basis.STATED': 'Står i kilden', 'Language.EN': 'Engelsk' });
    expect(english).toMatchObject({ 'SignatureStatus.NOT_REPORTED': 'Not reported', 'Basis.STATED': 'Stated', 'Language.EN': 'English' });
    expect(danish).toMatchObject({ 'SolutionOrder.NAME_DESC': 'Navn, faldende', 'TaskKind.KLIK_TASK': 'KLIK-opgave' });
    expect(english).toMatchObject({ 'SolutionOrder.NAME_DESC': 'Name, descending', 'TaskKind.KLIK_TASK': 'KLIK task' });
  });

  test('tells how far the data reach', async () => {
    const { data } = await subgraph.query('{ dataAsOf { asOf documents { document { id } asOf basis } subgraphs { subgraph asOf documents { id } } } }');
    const of = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(data).toMatchObject({
      dataAsOf: {
        asOf: '2025-11-21',
        documents: [
          { document: { id: 'governance-2013' }, asOf: '2014-12-31', basis: 'INFERRED' },
          { document: { id: 'governance-fki' }, asOf: null, basis: null },
          { document: { id: 'drejebog-4-1' }, asOf: '2014-06-27', basis: 'INFERRED' },
          { document: { id: 'fki-opgaver-2019' }, asOf: '2019-06-30', basis: 'INFERRED' },
          { document: { id: 'programleder-2025' }, asOf: '2025-11-21', basis: 'STATED' },
        ],
        subgraphs: expect.arrayContaining([
          { subgraph: 'sapa', asOf: '2025-11-21', documents: of('programleder-2025') },
          { subgraph: 'sts', asOf: '2025-11-21', documents: of('fki-opgaver-2019', 'programleder-2025') },
        ]) as unknown,
      },
    });
  });
});
