import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { solutions } from '../src/index.js';

describe('the solutions subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(solutions);
  });

  afterAll(() => subgraph?.close());

  test('a solution tells its facts under the names of the data', async () => {
    const { data } = await subgraph.query(`{
      solution(id: "kitos-snitfladekatalog") { abbreviation name nameBasis note aliases kind owner { id } partOf { id } partOfBasis status statusAsOf { status from } statusBasis closingExceptions sources { document { id } section { id } } }
    }`);
    expect(data.solution).toEqual({
      abbreviation: null,
      name: 'KITOS snitfladekatalog',
      nameBasis: 'CORRECTED',
      note: 'Kilden staver det »snitfaldekatalog«',
      aliases: [],
      kind: 'COMPONENT',
      owner: null,
      partOf: { id: 'kitos' },
      partOfBasis: 'STATED',
      status: 'NOT_STATED',
      statusAsOf: { status: 'NOT_STATED', from: null },
      statusBasis: null,
      closingExceptions: [],
      sources: [{ document: { id: 'fki-opgaver-2019' }, section: { id: 'fki-opgaver-2019#s2' } }],
    });
  });

  test('an unknown id is null, and what cannot be an id is refused', async () => {
    const { data } = await subgraph.query('{ solution(id: "no-such") { id } event(id: "ev999") { id } contract(id: "no-such") { id } }');
    expect(data).toEqual({ solution: null, event: null, contract: null });
    const [refusal] = await subgraph.refusals('{ solution(id: "No such") { id } }');
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', path: ['solution'] });
  });

  test('solutions are found by an organisation among their vendors, with how that is known', async () => {
    const { data, statements } = await subgraph.query(
      '{ solutions(filter: { vendors: { some: { organisation: { eq: "kmd" } } } }) { totalCount nodes { id vendors(filter: { organisation: { eq: "kmd" } }) { basis } } } }',
    );
    expect(data.solutions).toEqual({
      totalCount: 8,
      nodes: [
        { id: 'borgerblikket', vendors: [{ basis: 'INFERRED' }] },
        { id: 'gaeld-betaling-kmd', vendors: [{ basis: 'INFERRED' }] },
        { id: 'sts', vendors: [{ basis: 'STATED' }] },
        { id: 'kmd-sag', vendors: [{ basis: 'STATED' }] },
        { id: 'kmd-sag-basis', vendors: [{ basis: 'INFERRED' }] },
        { id: 'kmd-aktiv', vendors: [{ basis: 'INFERRED' }] },
        { id: 'kmd-dagpenge', vendors: [{ basis: 'INFERRED' }] },
        { id: 'kmd-non-tsa', vendors: [{ basis: 'STATED' }] },
      ],
    });
    expect(statements).toBe(2);
  });

  test('each filter of the list of solutions keeps what it names', async () => {
    const counts = async (filter: string) =>
      (await subgraph.query<{ solutions: { totalCount: number } }>(`{ solutions(filter: ${filter}) { totalCount } }`)).data.solutions.totalCount;
    expect(await counts('{}')).toBe(69);
    expect(await counts('{ id: { in: ["sapa", "ky"] } }')).toBe(2);
    expect(await counts('{ kind: { eq: LEGACY_SYSTEM } }')).toBe(7);
    expect(await counts('{ status: { in: [TENDER, RE_TENDER] } }')).toBe(2);
    expect(await counts('{ name: { contains: "STØTTE" } }')).toBe(2);
    expect(await counts('{ abbreviation: { eq: "SAPA" } }')).toBe(1);
    expect(await counts('{ partOf: { eq: "sts" } }')).toBe(5);
    expect(await counts('{ ancestor: { eq: "fki" } }')).toBe(10);
    expect(await counts('{ ownerKnown: { eq: false } }')).toBe(14);
    expect(await counts('{ outsideKombit: { eq: true } }')).toBe(29);
    expect(await counts('{ outsideKombit: { eq: true }, owner: { eq: "kmd" } }')).toBe(6);
    expect(await counts('{ outsideKombit: { eq: false }, owner: { eq: "kmd" } }')).toBe(0);
    expect(await counts('{ outsideKombit: {}, ownerKnown: {} }')).toBe(69);
  });

  test('solutions are counted by owner, those without one too', async () => {
    const { data } = await subgraph.query(
      '{ solutions(filter: { kind: { in: [EXTERNAL_PLATFORM, EXTERNAL_REGISTER] } }) { groups(by: OWNER) { keys { value } count } } }',
    );
    expect(data.solutions).toEqual({
      groups: [
        { keys: [{ value: null }], count: 6 },
        { keys: [{ value: 'cloudflare' }], count: 1 },
        { keys: [{ value: 'eg' }], count: 1 },
        { keys: [{ value: 'kmd' }], count: 1 },
      ],
    });
  });

  test('the life of a solution is read from both ends', async () => {
    const { data } = await subgraph.query(`{
      kmd: solution(id: "kmd-sag") { lifecycle(kinds: [REPLACED_BY]) { target { id } basis } lifecycleMentions { solution { id } kind } }
      valg: solution(id: "valg") { lifecycle(kinds: [FIRST_USE]) { when { date } } all: lifecycle { kind } }
    }`);
    expect(data).toEqual({
      kmd: { lifecycle: [{ target: { id: 'sapa' }, basis: 'INFERRED' }], lifecycleMentions: [{ solution: { id: 'sapa' }, kind: 'REPLACES' }] },
      valg: { lifecycle: [{ when: { date: '2025-11-18' } }], all: [{ kind: 'FIRST_USE' }, ...Array<object>(4).fill({ kind: 'PLANNED_CHANGE' })] },
    });
  });

  test('a contract tells its vendor, its end and its extension', async () => {
    const { data } = await subgraph.query(`{
      contracts(filter: { end: { to: { onOrBefore: "2028-12-31" } } }) { nodes { id solution { id } vendor { id } end { date } originalEnd { to } otherEndRaw extension { kind years isDecided decidedBasis takesEffect { to } } } }
      running: contracts(orderBy: [EXPECTED_AWARD_DESC]) { nodes { id } groups(by: VENDOR) { keys { value } count } }
    }`);
    const extension = { kind: 'sidste option', years: 2, isDecided: true, decidedBasis: 'INFERRED', takesEffect: { to: '2026-12-31' } };
    expect(data).toEqual({
      contracts: {
        nodes: [
          {
            id: 'dubu-netcompany',
            solution: { id: 'dubu' },
            vendor: { id: 'netcompany' },
            end: { date: '2028-11-24' },
            originalEnd: { to: '2026-12-31' },
            otherEndRaw: 'frem til udgangen af 2028',
            extension,
          },
        ],
      },
      running: {
        nodes: [{ id: 'sts-application-tender' }, { id: 'driftsplatform-tender' }, { id: 'dubu-netcompany' }],
        groups: [
          { keys: [{ value: null }], count: 2 },
          { keys: [{ value: 'netcompany' }], count: 1 },
        ],
      },
    });
  });

  test('the number of statements does not grow with the number of solutions', async () => {
    const query = `query ($first: Int!) {
      solutions(first: $first) { nodes { id partOf { id } components { nodes { id } } ancestors { id } vendors { role } lifecycle { target { id } } lifecycleMentions { kind } contracts { nodes { id } } events { nodes { id } }
        dependsOn { dependsOn { id } } dependants { solution { id } } deep: dependsOn(transitive: true) { kind } dependencyClosure { id } dependantClosure { id } impact { direct { id } indirect { id } possibleViaParent { id } } } }
    }`;
    const few = await subgraph.query(query, { first: 10 });
    const all = await subgraph.query<{ solutions: { nodes: object[] } }>(query, { first: 69 });
    expect(all.data.solutions.nodes).toHaveLength(69);
    expect(all.statements).toBeLessThanOrEqual(few.statements);
    expect(few.statements).toBeLessThanOrEqual(16);
  });
});
