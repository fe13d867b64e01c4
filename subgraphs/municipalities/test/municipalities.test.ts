import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { municipalities } from '../src/index.js';

interface List {
  totalCount: number;
  nodes: { code: string; name: string }[];
}

describe('the municipalities subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(municipalities);
  });

  afterAll(() => subgraph?.close());

  test('there are 98 municipalities, counted by KKR geography', async () => {
    const { data, statements } = await subgraph.query<{ municipalities: { totalCount: number; groups: object[] } }>(
      '{ municipalities { totalCount groups(by: KKR) { keys { value } count } } }',
    );
    expect(data.municipalities).toEqual({
      totalCount: 98,
      groups: [
        { keys: [{ value: 'hovedstaden' }], count: 29 },
        { keys: [{ value: 'syddanmark' }], count: 22 },
        { keys: [{ value: 'midtjylland' }], count: 19 },
        { keys: [{ value: 'sjaelland' }], count: 17 },
        { keys: [{ value: 'nordjylland' }], count: 11 },
      ],
    });
    expect(statements).toBe(1);
  });

  test('a municipality has its region, its KKR geography and its roles', async () => {
    const { data, statements } = await subgraph.query(
      '{ municipality(code: "671") { name nameRaw basis region { id code name } kkr { id name } roleKinds roles { kind text municipality { code } sources { document { id } section { id } } } } }',
    );
    expect(data).toEqual({
      municipality: {
        name: 'Struer',
        nameRaw: null,
        basis: 'GENERAL_KNOWLEDGE',
        region: { id: 'region-midtjylland', code: '1082', name: 'Region Midtjylland' },
        kkr: { id: 'midtjylland', name: 'KKR Midtjylland' },
        roleKinds: ['AGREEMENT_RECIPIENT'],
        roles: [
          {
            kind: 'AGREEMENT_RECIPIENT',
            text: 'Eneste kommune, hvis VALG-projektledere fik databehandleraftalen for VALG (19.05.2025)',
            municipality: { code: '671' },
            sources: [{ document: { id: 'programleder-2025' }, section: { id: 'programleder-2025#aftaler-2' } }],
          },
        ],
      },
    });
    expect(statements).toBe(4);
  });

  test('roles keep the order of the source, repeat a kind, and are narrowed by kind', async () => {
    const { data } = await subgraph.query('{ municipality(code: "265") { name roleKinds all: roles { kind } lead: roles(kind: { eq: LEAD }) { text } } }');
    expect(data).toEqual({
      municipality: {
        name: 'Roskilde',
        roleKinds: ['CO_AUTHOR', 'LEAD'],
        all: [{ kind: 'CO_AUTHOR' }, { kind: 'CO_AUTHOR' }, { kind: 'LEAD' }],
        lead: [{ text: 'Satte arbejdet med KITOS i gang sammen med en række andre kommuner' }],
      },
    });
  });

  test('eleven municipalities wrote playbook material with others', async () => {
    const { data } = await subgraph.query<{ municipalities: List }>(
      '{ municipalities(filter: { roles: { some: { kind: { eq: CO_AUTHOR } } } }) { totalCount nodes { code name } } }',
    );
    expect(data.municipalities.totalCount).toBe(11);
    expect(data.municipalities.nodes.map(({ code }) => code)).toEqual(['147', '259', '265', '330', '340', '420', '561', '615', '630', '851', '860']);
  });

  test('a filter by several kinds of role finds a municipality with any of them', async () => {
    const { data } = await subgraph.query<{ municipalities: List }>(
      '{ municipalities(filter: { roles: { some: { kind: { in: [NETWORK_FOUNDER, NETWORK_JOINED] } } } }) { totalCount nodes { name } } }',
    );
    expect(data.municipalities.nodes.map(({ name }) => name)).toEqual(['Brønderslev', 'Frederikshavn', 'Læsø', 'Jammerbugt', 'Hjørring']);
  });

  test('all given conditions must hold, and the order is the one asked for', async () => {
    const { data } = await subgraph.query<{ municipalities: List }>(
      '{ municipalities(filter: { kkr: { eq: "nordjylland" }, region: { in: ["nordjylland"] }, name: { contains: "RE" } }, orderBy: [NAME_DESC]) { totalCount nodes { code name } } }',
    );
    expect(data.municipalities).toEqual({
      totalCount: 2,
      nodes: [
        { code: '840', name: 'Rebild' },
        { code: '813', name: 'Frederikshavn' },
      ],
    });
  });

  test('a municipality is found by the name that the slide gives it', async () => {
    const { data } = await subgraph.query('{ municipalities(filter: { nameRaw: { in: ["Nordfyn", "Bornholms Regionskommune"] } }) { nodes { code name } } }');
    expect(data).toEqual({
      municipalities: {
        nodes: [
          { code: '400', name: 'Bornholm' },
          { code: '480', name: 'Nordfyns' },
        ],
      },
    });
  });

  test('pages follow one another by their cursor without gap or repeat', async () => {
    const page =
      'query ($after: String) { municipalities(orderBy: [CODE_DESC], first: 49, after: $after) { pageInfo { endCursor hasNextPage } nodes { code } } }';
    type Page = { municipalities: { pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { code: string }[] } };
    const first = await subgraph.query<Page>(page);
    const second = await subgraph.query<Page>(page, { after: first.data.municipalities.pageInfo.endCursor });
    const codes = [first, second].flatMap(({ data }) => data.municipalities.nodes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(98);
    expect([codes[0], codes[97]]).toEqual(['860', '101']);
    expect([first, second].map(({ data }) => data.municipalities.pageInfo.hasNextPage)).toEqual([true, false]);
  });

  test('references from other subgraphs are answered by one statement a type', async () => {
    const representations = ['101', '751', '999'].map((code) => ({ __typename: 'Municipality', code }));
    const { data, statements } = await subgraph.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Municipality { name } } }',
      { representations },
    );
    expect(data).toEqual({ _entities: [{ name: 'København' }, { name: 'Aarhus' }, null] });
    expect(statements).toBe(1);
  });

  test('a code that no municipality has answers null, one that cannot be a code is refused', async () => {
    expect((await subgraph.query('{ municipality(code: "999") { name } }')).data).toEqual({ municipality: null });
    const [refusal] = await subgraph.refusals('{ municipality(code: "Aarhus") { name } }');
    expect(refusal!.message).toBe('code: expected a code of three digits, such as "751", but got "Aarhus"');
  });
});
