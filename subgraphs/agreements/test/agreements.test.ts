import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { valuesOf } from '@portfolio/records';
import { AgreementState } from '../src/agreement/agreement.enums.js';
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
    const { data } = await subgraph.query<Rows>('{ agreements(first: 500) { nodes { id groups: misaddressedGroups { id } } } }');
    const withGroups = data.agreements.nodes.filter(({ groups }) => groups.length > 0);
    expect(withGroups.map(({ id, groups }) => [id, ...groups.map((group) => group.id)])).toEqual([
      ['ksd-dba', 'ky-systemansvarlige'],
      ['ky-dba', 'ksd-systemansvarlige'],
    ]);
  });

  test('the filter by state finds on every day the agreements that the rule tells', async () => {
    const STATES = valuesOf(AgreementState);
    type Nodes = { nodes: { id: string; state: string }[] };
    for (const asOf of ['2024-01-01', '2025-09-25', '2025-09-26', '2025-11-21', '2025-12-15', '2026-02-01', '2028-11-25']) {
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

  test('an agreement that requires a signature, and no other, has a signature of each municipality', async () => {
    type Nodes = { agreements: { nodes: { requiresSignature: boolean; signatures: { totalCount: number } }[] } };
    const { data } = await subgraph.query<Nodes>('{ agreements(first: 100) { nodes { requiresSignature signatures(first: 0) { totalCount } } } }');
    expect(data.agreements.nodes.map(({ requiresSignature, signatures }) => [requiresSignature, signatures.totalCount])).toEqual([
      ...Array.from({ length: 19 }, () => [true, 98]),
      ...Array.from({ length: 5 }, () => [false, 0]),
    ]);
  });

  test('the signatures of a day are those that the coverage of that day counts', async () => {
    const figures = `query ($day: Date!) { agreement(id: "k-aftale-datastandard") {
      coverage(asOf: $day) { asOf signed missing notReported signedPercentage }
      signed: signatures(filter: { status: { eq: SIGNED, asOf: $day } }) { totalCount nodes { status(asOf: $day) } }
      missing: signatures(filter: { status: { in: [MISSING], asOf: $day } }) { totalCount }
      notReported: signatures(filter: { status: { eq: NOT_REPORTED, asOf: $day } }, first: 1) { totalCount nodes { status(asOf: $day) } }
    } }`;
    expect((await subgraph.query(figures, { day: '2025-11-01' })).data).toEqual({
      agreement: {
        coverage: { asOf: '2025-11-01', signed: 0, missing: 0, notReported: 98, signedPercentage: null },
        signed: { totalCount: 0, nodes: [] },
        missing: { totalCount: 0 },
        notReported: { totalCount: 98, nodes: [{ status: 'NOT_REPORTED' }] },
      },
    });
    expect((await subgraph.query(figures, { day: '2025-11-20' })).data).toEqual({
      agreement: {
        coverage: { asOf: '2025-11-20', signed: 15, missing: 83, notReported: 0, signedPercentage: 15.3 },
        signed: { totalCount: 15, nodes: Array.from({ length: 15 }, () => ({ status: 'SIGNED' })) },
        missing: { totalCount: 83 },
        notReported: { totalCount: 0, nodes: [] },
      },
    });
  });

  test('an agreement that there is not is refused; one that does not address it is null', async () => {
    const query = `query ($all: [_Any!]!, $agreement: ID!) { _entities(representations: $all) {
      ... on Municipality { signature(agreement: $agreement) { status } }
      ... on Region { coverage(agreement: $agreement) { total } signatures(agreement: $agreement) { totalCount } }
    } }`;
    const all = [
      { __typename: 'Municipality', code: '101' },
      { __typename: 'Region', id: 'one', municipalityCodes: ['101'] },
    ];
    expect((await subgraph.query(query, { all, agreement: 'dubu-tilslutning' })).data).toEqual({
      _entities: [{ signature: null }, { coverage: { total: 0 }, signatures: { totalCount: 0 } }],
    });
    const message = 'expected "agreement" to be the id of one of the rows of Agreement, but got "nope", which none has';
    const refusals = await subgraph.refusals(query, { all, agreement: 'nope' });
    expect(refusals.map(({ path, ...refusal }) => ({ path: path?.join('.'), ...refusal }))).toEqual(
      ['_entities.0.signature', '_entities.1.coverage', '_entities.1.signatures'].map((path) => ({ path, message, code: 'BAD_USER_INPUT' })),
    );
  });

  test('the term of an agreement has what its terms say, also under the former names', async () => {
    const { data } = await subgraph.query(`{ agreement(id: "dubu-tilslutning") {
      term { inForce endsWhen textEnd { to } contractEnd { to } effectiveEnd { to } effectiveEndBasis noticeMonths textEndAgainstContract { days } }
      textEnd { to } textEndAgainstContract { days } vendor { id } supplier { id } asked action solution { id } solutions { id }
    } }`);
    const endsWhen = 'Bortfalder automatisk, når leverandørkontrakten bortfalder eller ophører ved opsigelse eller ophævelse';
    const asked = 'Send gerne videre til den, der har ansvar for it-porteføljestyring/contract management og it-økonomistyring';
    expect(data).toEqual({
      agreement: {
        term: {
          inForce: 'Fra underskriften',
          endsWhen,
          textEnd: { to: '2026-12-31' },
          contractEnd: { to: '2028-11-24' },
          effectiveEnd: { to: '2028-11-24' },
          effectiveEndBasis: 'DERIVED',
          noticeMonths: null,
          textEndAgainstContract: { days: -694 },
        },
        textEnd: { to: '2026-12-31' },
        textEndAgainstContract: { days: -694 },
        vendor: { id: 'netcompany' },
        supplier: { id: 'netcompany' },
        asked,
        action: asked,
        solution: { id: 'dubu' },
        solutions: [{ id: 'dubu' }],
      },
    });
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
