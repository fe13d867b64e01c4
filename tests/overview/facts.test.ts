import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setups, type Hub } from '../setups.js';
import { everyRow, FACT, plainFact, type AskedFact } from './asked.ts';
import { factsOf, sorted, type PlainFact } from './facts-plainly.ts';

describe.each(setups())('every fact back from its source, $name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  async function ask<T>(query: string): Promise<T> {
    const { data, errors } = await hub.request(query);
    expect(errors).toBeUndefined();
    return data as T;
  }

  test('is what the data files state, whatever the type', async () => {
    const rows = await everyRow<AskedFact>(hub, 'citedFacts', FACT);
    expect(rows.length).toBeGreaterThan(4_000);
    expect(sorted(rows.map(plainFact))).toEqual(factsOf());
  });

  test('is met once, page by page, forwards and backwards', async () => {
    const filter = 'filter: { documents: { eq: "governance-2013" } }, orderBy: [SOURCE_COUNT_DESC],';
    const forwards = await everyRow<{ id: string }>(hub, 'citedFacts', 'id', { size: 90, args: filter });
    const backwards = await everyRow<{ id: string }>(hub, 'citedFacts', 'id', { size: 70, args: filter, backwards: true });
    expect(backwards).toEqual(forwards);
    expect(new Set(forwards.map(({ id }) => id)).size).toBe(forwards.length);
    expect(forwards).toHaveLength(factsOf().filter(({ sections }) => sections.some((id) => id.startsWith('governance-2013#'))).length);
  });

  test('of a section and of a document, of what is not stated, of what rests on one source', async () => {
    const facts = factsOf();
    const of = (section: string) => facts.filter(({ sections }) => sections.includes(section));
    const answer = await ask(`{
      document(id: "programleder-2025") {
        facts(first: 0) { totalCount }
        sections { id facts(first: 0) { totalCount } }
      }
      inferred: citedFacts(first: 0, filter: { not: { basis: { eq: STATED } } }) { totalCount }
      alone: citedFacts(first: 0, filter: { sourceCount: { eq: 1 } }) { totalCount groups(by: BASIS) { keys { value } count } }
      both: citedFacts(first: 0, filter: { and: [{ documents: { eq: "governance-2013" } }, { documents: { eq: "drejebog-4-1" } }] }) { totalCount }
    }`);
    const alone = facts.filter(({ sourceCount }) => sourceCount === 1);
    const bases = [...Map.groupBy(alone, ({ basis }) => basis)].map(([value, { length: count }]) => ({ keys: [{ value }], count }));
    const within = (document: string) => (fact: PlainFact) => fact.sections.some((id) => id.startsWith(`${document}#`));
    const sections = [...new Set(facts.flatMap((fact) => fact.sections))].filter((id) => id.startsWith('programleder-2025#'));
    expect(answer).toEqual({
      document: { facts: { totalCount: facts.filter(within('programleder-2025')).length }, sections: expect.any(Array) as unknown },
      inferred: { totalCount: facts.filter(({ basis }) => basis !== 'STATED').length },
      alone: { totalCount: alone.length, groups: bases.sort((a, b) => b.count - a.count) },
      both: { totalCount: facts.filter(within('governance-2013')).filter(within('drejebog-4-1')).length },
    });
    const asked = (answer as { document: { sections: { id: string; facts: { totalCount: number } }[] } }).document.sections;
    expect(
      asked
        .filter(({ facts: own }) => own.totalCount > 0)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(sections.sort());
    expect(asked.map(({ id, facts: own }) => [id, own.totalCount])).toEqual(asked.map(({ id }) => [id, of(id).length]));
  });

  test('leads to its row and to the rows that it names, and is found by its id', async () => {
    const fact = '__typename id label type field fieldLabel value basis when { from to } node { __typename id } refersTo { __typename id } documents { id }';
    expect(
      await ask(`{
        deadline: citedFact(id: "flis-dba/deadline/fact") { ${fact} }
        owner: node(id: "sapa/owner/fact") { ... on CitedFact { ${fact} } }
        again: citedFacts(filter: { node: { eq: "k-aftale-datastandard/101" }, field: { eq: "status" } }) { nodes { value basis node { ... on Labelled { label } } } }
        nothing: citedFact(id: "aula-dba/deadline/fact") { id }
      }`),
    ).toEqual({
      deadline: {
        __typename: 'CitedFact',
        id: 'flis-dba/deadline/fact',
        label: 'Databehandleraftale: FLIS: Frist',
        type: 'Agreement',
        field: 'deadline',
        fieldLabel: 'Frist',
        value: '05.12.25',
        basis: 'STATED',
        when: { from: '2025-12-05', to: '2025-12-05' },
        node: { __typename: 'Agreement', id: 'flis-dba' },
        refersTo: [],
        documents: [{ id: 'programleder-2025' }],
      },
      owner: {
        __typename: 'CitedFact',
        id: 'sapa/owner/fact',
        label: 'Sagsoverblik/Partskontakt: Ejer',
        type: 'Solution',
        field: 'owner',
        fieldLabel: 'Ejer',
        value: 'kombit',
        basis: 'STATED',
        when: { from: null, to: null },
        node: { __typename: 'Solution', id: 'sapa' },
        refersTo: [{ __typename: 'Organisation', id: 'kombit' }],
        documents: expect.any(Array) as unknown,
      },
      again: { nodes: [{ value: 'MISSING', basis: 'STATED', node: { label: 'København: Tilslutningsaftale: K-aftalen for datastandard service' } }] },
      nothing: null,
    });
  });

  test('costs one statement a list', async () => {
    const { extensions } = await hub.request(
      '{ citedFacts(first: 50, filter: { basis: { in: [INFERRED, UNCERTAIN] } }) { nodes { id value sources { section { id } } } } }',
    );
    expect(extensions?.statements).toEqual({ overview: 1 });
  });
});
