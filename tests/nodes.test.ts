import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@portfolio/database';
import { OVERVIEW_TYPES, PORTFOLIO_KEYS, typeOfId } from '@portfolio/records';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { buildASTSchema, isObjectType, parse, type GraphQLObjectType } from 'graphql';
import { SUBGRAPHS } from '../gateway/src/subgraphs.ts';

const contract = (name: string) => parse(readFileSync(new URL(`../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8'));

/** The types of a subgraph that are nodes of its own: a stub has no description. */
function nodesOf(name: string): GraphQLObjectType[] {
  const types = Object.values(buildASTSchema(contract(name), { assumeValidSDL: true }).getTypeMap());
  return types.filter(
    (type): type is GraphQLObjectType => isObjectType(type) && Boolean(type.description) && type.getInterfaces().some((each) => each.name === 'Node'),
  );
}

describe('the nodes of the graph', () => {
  let database: Database;
  const subgraphs = new Map<string, TestSubgraph>();

  beforeAll(async () => {
    database = await openDatabase({});
    for (const definition of SUBGRAPHS) subgraphs.set(definition.name, await openTestSubgraph(definition, database));
  });

  afterAll(async () => {
    for (const subgraph of subgraphs.values()) await subgraph.close();
    await database?.close();
  });

  test('every record that clients see is one, in the subgraph that owns it alone', () => {
    const nodes = SUBGRAPHS.flatMap(({ name }) => nodesOf(name).map((type) => type.name)).sort();
    expect(nodes).toEqual([...new Set(nodes)]);
    expect(nodes).toEqual([...Object.keys(PORTFOLIO_KEYS), ...OVERVIEW_TYPES].sort());
  });

  test.each(SUBGRAPHS.map(({ name }) => [name]))('%s finds each of its own by id, with a label, all of a type in one statement', async (name) => {
    for (const { name: type } of nodesOf(name).filter((node) => node.name in PORTFOLIO_KEYS)) {
      const ids = PORTFOLIO_KEYS[type as keyof typeof PORTFOLIO_KEYS];
      const key = type === 'Municipality' ? 'code' : 'id';
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { id label } } }`;
      const { data, statements } = await subgraphs
        .get(name)!
        .query<{ _entities: { label: string }[] }>(query, { of: ids.map((id) => ({ __typename: type, [key]: id })) });
      const labels = data._entities.map(({ label }) => label);
      expect(data._entities).toEqual(ids.map((id, index) => ({ __typename: type, id, label: labels[index] })));
      expect(labels.filter((label) => label.trim().length < 2 || /null|undefined|[a-z]\/[a-z]+-/.test(label))).toEqual([]);
      expect([type, statements]).toEqual([type, type === 'MunicipalityRoleGroup' ? 0 : 1]);
      expect(ids.map((id) => typeOfId(id))).toEqual(ids.map(() => type));
    }
  });

  test('every entity is a Node in each subgraph that knows it, so that groups can give it', () => {
    const entities = SUBGRAPHS.flatMap(({ name }) =>
      Object.values(buildASTSchema(contract(name), { assumeValidSDL: true }).getTypeMap()).filter(
        (type) => isObjectType(type) && type.astNode?.directives?.some((directive) => directive.name.value === 'key'),
      ),
    ) as GraphQLObjectType[];
    expect(entities.length).toBeGreaterThan(80);
    expect(entities.filter((type) => !type.getInterfaces().some((each) => each.name === 'Node')).map(String)).toEqual([]);
  });

  test('every node has a label', () => {
    for (const { name } of SUBGRAPHS) {
      for (const type of nodesOf(name)) expect([type.name, String(type.getFields().label?.type)]).toEqual([type.name, 'String!']);
    }
  });

  test.each([
    ['agreements', 'Signature', 'aula-dba/751', 'Aarhus: Databehandleraftale: Aula'],
    ['agreements', 'Agreement', 'sapa-dba-a', 'Databehandleraftale: SAPA (A)'],
    [
      'agreements',
      'Agreement',
      'dba-monopolbrud',
      'Databehandleraftale: Kommunernes Ydelsessystem, Sagsoverblik/Partskontakt, Kommunernes Sygedagpengesystem og Støttesystemerne',
    ],
    ['agreements', 'AgreementStandard', 'k-aftale-datastandard/agreement-standard/std-genoptraening', 'Genoptræning efter sygehusindlæggelse'],
    ['solutions', 'Dependency', 'sapa/dependency/sts/data', 'Sagsoverblik/Partskontakt afhænger af Støttesystemerne'],
    ['governance', 'DocumentSection', 'governance-2013#resume', 'Resume'],
    ['governance', 'DecisionRight', 'lovvedligehold/decision-right/initiate/projektleder', 'Lovvedligehold: Projektleder (KOMBIT), igangsætter'],
    ['governance', 'GovernanceAssignment', 'sapa/governance-assignment', 'Styring af Sagsoverblik/Partskontakt'],
    ['municipalities', 'MunicipalityRoleGroup', 'CO_AUTHOR', 'Medforfatter'],
  ])('%s calls the %s %s by what people call it', async (name, type, id, label) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { label } } }`;
    expect((await subgraphs.get(name)!.query(query, { of: [{ __typename: type, id }] })).data).toEqual({ _entities: [{ label }] });
  });

  test('an actor has an id, a label and a name, whatever it is', async () => {
    const { data } = await subgraphs.get('governance')!.query('{ body(id: "kommunestyregruppe") { secretariat { __typename id label name } } }');
    expect(data).toEqual({ body: { secretariat: { __typename: 'Body', id: 'fki-sekretariat', label: 'Sekretariat FKI', name: 'Sekretariat FKI' } } });
  });

  test('agreements are called apart', async () => {
    const { data } = await subgraphs.get('agreements')!.query<{ agreements: { nodes: { label: string }[] } }>('{ agreements(first: 100) { nodes { label } } }');
    const labels = data.agreements.nodes.map(({ label }) => label);
    expect([labels.length, new Set(labels).size]).toEqual([24, 24]);
  });

  test('a subgraph that knows a municipality by its code tells its id', async () => {
    const { data } = await subgraphs.get('agreements')!.query('{ agreement(id: "aula-dba") { signatures(first: 1) { nodes { municipality { code id } } } } }');
    expect(data).toEqual({ agreement: { signatures: { nodes: [{ municipality: { code: '101', id: '101' } }] } } });
  });

  test.each([
    ['municipalities', 'region(id: "midtjylland") { id }', { id: 'region-midtjylland' }],
    ['municipalities', 'municipalities(filter: { region: { eq: "nordjylland" } }, first: 0) { totalCount }', { totalCount: 11 }],
    ['municipalities', 'municipalities(filter: { region: { in: ["region-nordjylland"] } }, first: 0) { totalCount }', { totalCount: 11 }],
    ['governance', 'governanceModel(id: "fki") { id }', { id: 'fki-model' }],
    ['solutions', 'solution(id: "cloudflare") { id }', { id: 'cloudflare-platform' }],
    ['solutions', 'solutions(filter: { id: { in: ["cloudflare"] } }) { nodes { id } }', { nodes: [{ id: 'cloudflare-platform' }] }],
  ])('a former id finds the record that had it: %s, %s', async (name, asked, found) => {
    expect((await subgraphs.get(name)!.query<{ found: object }>(`{ found: ${asked} }`)).data.found).toEqual(found);
  });
});
