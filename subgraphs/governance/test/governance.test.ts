import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { governance } from '../src/index.js';

const ACTOR = 'fragment actor on Actor { __typename ... on Body { id } ... on Organisation { id } }';

describe('the governance subgraph', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(governance);
  });

  afterAll(() => subgraph?.close());

  test('the five change types of the common model tell who approves, advises, executes and is informed', async () => {
    type Route = Record<'decides' | 'advises' | 'executes' | 'informed', { id: string }[]>;
    const { data, statements } = await subgraph.query<{ changeTypes: { nodes: { id: string; decisionRoute: Route }[] } }>(
      `{ changeTypes(filter: { model: { eq: "common-2013" } }, orderBy: [NUMBER_ASC]) { nodes { id decisionRoute {
        decides { ...actor } advises { ...actor } executes { ...actor } informed { ...actor } } } } } ${ACTOR}`,
    );
    const ids = (actors: { id: string }[]) => actors.map(({ id }) => id);
    expect(data.changeTypes.nodes.map(({ id, decisionRoute: r }) => [id, ids(r.decides), ids(r.advises), ids(r.executes), ids(r.informed)])).toEqual([
      ['lovvedligehold', [], ['faggruppe', 'kl-kontaktudvalg'], ['projektleder'], []],
      ['vedligehold-teknisk', ['driftsleverandoer'], [], ['driftsleverandoer'], []],
      ['vedligehold-behov', ['projektleder', 'leverandoer'], ['faggruppe'], ['leverandoer'], ['loesning-styregruppe']],
      ['videreudvikling', ['loesning-styregruppe'], ['faggruppe', 'kl-kontaktudvalg'], ['projektleder', 'leverandoer'], []],
      ['genudbud', [], [], ['kombit'], []],
    ]);
    expect(statements).toBe(4);
  });

  test('a solution knows its model, its bodies and its decision route; one without governance says null', async () => {
    const { data } = await subgraph.query(
      `query ($solutions: [_Any!]!) { _entities(representations: $solutions) { ... on Solution {
      id documents { nodes { id } } governance { model { id } steeringBody { id } incidentBody { name }
        videreudvikling: decisionRoute(changeType: "videreudvikling") { decides { ...actor } } k98: decisionRoute(changeType: "k98-potentiale") { rule } }
    } } } ${ACTOR}`,
      { solutions: ['sapa', 'beskedfordeler', 'klik'].map((id) => ({ __typename: 'Solution', id })) },
    );
    expect(data).toEqual({
      _entities: [
        {
          id: 'sapa',
          documents: { nodes: [{ id: 'drejebog-4-1' }] },
          governance: {
            model: { id: 'common-2013' },
            steeringBody: { id: 'loesning-styregruppe' },
            incidentBody: null,
            videreudvikling: { decides: [{ __typename: 'Body', id: 'loesning-styregruppe' }] },
            k98: null,
          },
        },
        {
          id: 'beskedfordeler',
          documents: { nodes: [] },
          governance: {
            model: { id: 'fki-model' },
            steeringBody: { id: 'kommunestyregruppe' },
            incidentBody: { name: 'Referencegruppe Drift og Forvaltning' },
            videreudvikling: null,
            k98: null,
          },
        },
        { id: 'klik', documents: { nodes: [] }, governance: null },
      ],
    });
  });

  test('a document lists its sections and its revisions with the number of changes', async () => {
    const { data } = await subgraph.query(`{ document(id: "drejebog-4-1") { section(id: "s4-8") { title } revisions { version when { date } changeCount } } }`);
    expect(data).toEqual({
      document: {
        section: { title: '4.8 Parathedsanalyse/-måling' },
        revisions: [
          { version: '1.0', when: { date: '2013-05-31' }, changeCount: 1 },
          { version: '1.1', when: { date: '2013-06-19' }, changeCount: 1 },
          { version: '2.0', when: { date: '2013-09-18' }, changeCount: 7 },
          { version: '2.1', when: { date: '2013-10-17' }, changeCount: 1 },
          { version: '3.0', when: { date: '2013-11-27' }, changeCount: 6 },
          { version: '4.0', when: { date: '2014-05-01' }, changeCount: 12 },
          { version: '4.1', when: { date: '2014-06-27' }, changeCount: 3 },
        ],
      },
    });
  });

  test('the steps that start in December 2025 stand by their end, with their days', async () => {
    const { data, statements } =
      await subgraph.query(`{ staffingSteps(filter: { when: { from: { onOrAfter: "2025-12-01", onOrBefore: "2025-12-31" } } }, orderBy: [END_ASC]) {
      nodes { id when { to lengthInDays later: lengthInDays(after: "2025-12-15") } } } }`);
    expect(data).toEqual({
      staffingSteps: {
        nodes: [
          { id: 'k98-s3', when: { to: '2025-12-01', lengthInDays: 1, later: 0 } },
          { id: 'k98-s5', when: { to: '2025-12-15', lengthInDays: 1, later: 0 } },
          { id: 'k98-s4', when: { to: '2025-12-22', lengthInDays: 22, later: 7 } },
          { id: 'k98-s6', when: { to: '2025-12-22', lengthInDays: 1, later: 1 } },
        ],
      },
    });
    expect(statements).toBe(1);
  });

  test('relations are told from both ends', async () => {
    const { data } = await subgraph.query(`{
      body(id: "rg-drift-forvaltning") { parent { id } topics(text: { contains: "nedbrud" }) { id } referredToBy { nodes { id refersTo { id } } } interactions { totalCount nodes { id } } assignments { totalCount }
        incidents: assignments(role: [INCIDENT]) { totalCount } steering: assignments(role: [STEERING]) { totalCount } none: assignments(role: []) { totalCount } handlesIncidents { totalCount }
        decisionRights { step changeType { id } } }
      organisation(id: "kl") { secretariatOf { id secretariat { ...actor } } seats { body { id } } }
      changeType(id: "videreudvikling") { followsFrom { nodes { id leadsTo { id } } } }
      fki: body(id: "fki-ledelse") { children { nodes { id } } }
    } ${ACTOR}`);
    expect(data).toMatchObject({
      body: {
        parent: { id: 'kommunestyregruppe' },
        topics: [{ id: 'rgd-2' }],
        referredToBy: {
          nodes: [{ id: 'arbejdsgruppe', refersTo: [{ id: 'rg-forretning' }, { id: 'rg-arkitektur-udvikling' }, { id: 'rg-drift-forvaltning' }] }],
        },
        interactions: { totalCount: 6, nodes: ['i14', 'i17', 'i20', 'i25', 'i43', 'i46'].map((id) => ({ id })) },
        assignments: { totalCount: 12 },
        incidents: { totalCount: 12 },
        steering: { totalCount: 0 },
        none: { totalCount: 0 },
        handlesIncidents: { totalCount: 12 },
        decisionRights: [
          { step: 'INITIATE', changeType: { id: 'fki-saerlig-indsats' } },
          { step: 'DECIDE', changeType: { id: 'fki-arbejdsgruppe' } },
        ],
      },
      organisation: { secretariatOf: [{ id: 'faggruppe', secretariat: { __typename: 'Organisation', id: 'kl' } }], seats: { length: 13 } },
      changeType: { followsFrom: { nodes: [{ id: 'lovvedligehold', leadsTo: [{ id: 'vedligehold-behov' }, { id: 'videreudvikling' }] }] } },
      fki: { children: { nodes: [{ id: 'kommunestyregruppe' }] } },
    });
  });

  test('all bodies with all their relations take as many statements as a few', async () => {
    const query = `query ($first: Int!) { bodies(first: $first, orderBy: [ID_DESC]) { nodes {
      parent { id } children { nodes { id } } models { id document { id } } responsibleOrganisation { id } composition { organisation { id } } secretariat { ...actor } size { min }
      interactions { nodes { to { id } } } decisionRights { changeType { id } actor { ...actor } } topics { id } assignments { totalCount nodes { model { id } } }
      meetingPlan(meetingDate: "2026-03-12") { due } wheelItems { nodes { id } } flowSteps { flow { id } } staffingProcesses { nodes { steps { id } } } refersTo { id } sources { document { id } }
    } } } ${ACTOR}`;
    const few = await subgraph.query<{ bodies: { nodes: object[] } }>(query, { first: 10 });
    const all = await subgraph.query<{ bodies: { nodes: object[] } }>(query, { first: 500 });
    expect([few, all].map(({ data }) => data.bodies.nodes.length)).toEqual([10, 27]);
    expect(all.statements).toBeLessThanOrEqual(few.statements);
  });

  test('a route tells of each actor how that is known and where it is stated', async () => {
    const { data } = await subgraph.query<{ changeType: { decisionRoute: { rights: object[]; sources: { section: { id: string } }[] } } }>(`{
      changeType(id: "videreudvikling") { decisionRoute {
        rights { step basis actor { ... on Body { id } ... on Organisation { id } } sources { section { id } } }
        sources { document { id } section { id } }
      } }
    }`);
    const { rights, sources } = data.changeType.decisionRoute;
    const right = (step: string, basis: string, id: string, ...sections: string[]) => ({
      step,
      basis,
      actor: { id },
      sources: sections.map((section) => ({ section: { id: `governance-2013#${section}` } })),
    });
    expect(rights).toEqual([
      right('INITIATE', 'INFERRED', 'kommunerne', 's3-faggruppe', 's4-kommuner'),
      right('INITIATE', 'STATED', 'projektleder', 's4-kombit'),
      right('ADVISE', 'STATED', 'faggruppe', 's3-faggruppe'),
      right('ADVISE', 'STATED', 'kl-kontaktudvalg', 's3-kontaktudvalg'),
      right('APPROVE', 'STATED', 'loesning-styregruppe', 's2-4'),
      right('EXECUTE', 'STATED', 'projektleder', 's2-4'),
      right('EXECUTE', 'STATED', 'leverandoer', 's2-4'),
    ]);
    expect(sources.map(({ section }) => section.id.replace('governance-2013#', ''))).toEqual([
      's2',
      's2-4',
      's3-faggruppe',
      's4-kommuner',
      's4-kombit',
      's3-kontaktudvalg',
    ]);
  });

  test('a model, an organisation and a role tell how they are known', async () => {
    const { data } = await subgraph.query(`{
      governanceModels { nodes { id status statusBasis } }
      atp: organisation(id: "atp") { kind kindBasis }
      kombit: organisation(id: "kombit") { kindBasis roles { basis } }
    }`);
    expect(data).toEqual({
      governanceModels: {
        nodes: [
          { id: 'common-2013', status: 'PROPOSED', statusBasis: 'STATED' },
          { id: 'fki-model', status: 'IN_FORCE', statusBasis: 'INFERRED' },
          { id: 'k98', status: 'BEING_IMPLEMENTED', statusBasis: 'STATED' },
        ],
      },
      atp: { kind: 'PUBLIC_AUTHORITY', kindBasis: 'GENERAL_KNOWLEDGE' },
      kombit: {
        kindBasis: 'STATED',
        roles: [7, 1, 4].flatMap((count, index) => Array.from({ length: count }, () => ({ basis: index === 1 ? 'INFERRED' : 'STATED' }))),
      },
    });
  });

  test('the wheel of K98 keeps the order of the slide', async () => {
    const { data } = await subgraph.query<{ governanceModel: { wheelItems: { nodes: { item: string }[] } } }>(
      '{ governanceModel(id: "k98") { wheelItems { nodes { item } } } }',
    );
    expect(data.governanceModel.wheelItems.nodes.slice(-5).map(({ item }) => item)).toEqual(['Budget Vejl. (1)', 'Ø.A', 'KØF', 'TOP møde', 'Budget Vejl. (2)']);
  });

  test('contradictions are found from the document, the body and the solution they concern', async () => {
    const { data } = await subgraph.query(`{
      contradictions(first: 0) { totalCount groups(by: KIND) { value count } }
      contradiction(id: "modsigelse-2025-ksd-ky") { kind text solutions { id } documents { id } sources { document { id } section { id } } }
      document(id: "governance-2013") { contradictions { nodes { id } } }
      body(id: "arbejdsgruppe") { contradictions { nodes { id } } }
      _entities(representations: [{ __typename: "Solution", id: "dubu" }, { __typename: "Solution", id: "aula" }]) { ... on Solution { contradictions { nodes { id } } } }
    }`);
    expect(data).toEqual({
      contradictions: {
        totalCount: 22,
        groups: [
          { value: 'CONTRADICTION', count: 10 },
          { value: 'GAP', count: 6 },
          { value: 'ODDITY', count: 4 },
          { value: 'AMBIGUITY', count: 2 },
        ],
      },
      contradiction: {
        kind: 'CONTRADICTION',
        text: 'KSD-rækken er stilet til systemejere af KY og KY-rækken til systemejere af KSD; de er byttet om.',
        solutions: [{ id: 'ksd' }, { id: 'ky' }],
        documents: [{ id: 'programleder-2025' }],
        sources: [{ document: { id: 'programleder-2025' }, section: { id: 'programleder-2025#aftaler-2' } }],
      },
      document: { contradictions: { nodes: ['aendringstyper', 'lovovervaagning', 'genudbud', 'faggruppe'].map((id) => ({ id: `modsigelse-2013-${id}` })) } },
      body: { contradictions: { nodes: [{ id: 'modsigelse-fki-arbejdsgruppe' }] } },
      _entities: [{ contradictions: { nodes: [{ id: 'modsigelse-2025-dubu' }] } }, { contradictions: { nodes: [] } }],
    });
  });

  test('bodies tell what stands above and below them over all steps, in one statement more', async () => {
    const { data, statements } = await subgraph.query(
      '{ body(id: "rg-forretning") { ancestors { id } descendants { id } } top: body(id: "kommunestyregruppe") { descendants { id } } }',
    );
    expect(data).toMatchObject({
      body: { ancestors: ['kommunestyregruppe', 'fki-ledelse', 'kombit-direktion', 'kombit-bestyrelse'].map((id) => ({ id })), descendants: [] },
    });
    expect(statements).toBeLessThanOrEqual(3);
  });

  test('an item of the annual wheel has a title for charts; its period is not stated', async () => {
    const { data } = await subgraph.query<{ wheelItems: { nodes: { id: string; shortTitle: string; period: { status: string } }[] } }>(
      '{ wheelItems(first: 500) { nodes { id shortTitle period { status } } } }',
    );
    const { nodes } = data.wheelItems;
    expect(nodes.find(({ id }) => id === 'aw-fki-06')).toEqual({ id: 'aw-fki-06', shortTitle: 'Økonomi og nye initiativer', period: { status: 'NOT_STATED' } });
    expect(nodes.filter(({ shortTitle }) => shortTitle.length > 60 || / \(\d\)$/.test(shortTitle))).toEqual([]);
  });
});
