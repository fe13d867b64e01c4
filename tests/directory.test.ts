import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiSchema } from '@portfolio/gateway';
import { PORTFOLIO_KEYS } from '@portfolio/records';
import { getNamedType, isEnumType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { setups, type Hub } from './setups.js';

const schema = apiSchema(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'));
const types = Object.entries(PORTFOLIO_KEYS as Record<string, readonly string[]>);
const MOST = 500;

/** A field of each type that is never null and that only its owner tells: a text where there is one, since all fields of one name must be of one type. */
const own = types.map(([type]): [type: string, field?: string] => {
  const object = schema.getType(type);
  const fields = Object.values(isObjectType(object) ? object.getFields() : {}).filter(
    ({ name, type: of, args }) => !['id', 'code', 'label'].includes(name) && args.length === 0 && isNonNullType(of) && isLeafType(of.ofType),
  );
  const field = fields.find(({ type: of }) => String(of) === 'String!') ?? fields[0];
  return [type, field && (String(field.type) === 'String!' ? field.name : `its${type}: ${field.name}`)];
});

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${own.map(([type, field]) => (field ? `... on ${type} { ${field} }` : '')).join(' ')} } }`;

interface Node {
  __typename: string;
  id: string;
}

test('every type with ids is a Node', () => {
  const node = schema.getType('Node');
  const possible = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect(types.map(([type]) => type).filter((type) => !possible.includes(type))).toEqual([]);
});

describe.each(setups())('$name', ({ open }) => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await open();
  });

  afterAll(() => hub?.close());

  test('an id is found whatever its type', async () => {
    const { data, errors } = await hub.request('{ node(id: "aula") { __typename id ... on Solution { name } ... on Agreement { state } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: { __typename: 'Solution', id: 'aula', name: 'Aula' } });
  });

  test('one id of each type is answered by who owns it', async () => {
    const ids = types.map(([, [id]]) => id);
    const { data, errors } = await hub.request(NODES, { ids });
    expect(errors).toBeUndefined();
    expect((data!.nodes as Node[]).map(({ __typename, id }) => [__typename, id])).toEqual(types.map(([type, [id]]) => [type, id]));
    const withoutOwn = (data!.nodes as Node[]).filter((node) => Object.values(node).length < 3 || Object.values(node).includes(null));
    expect(withoutOwn.map(({ __typename }) => __typename)).toEqual(own.filter(([, field]) => !field).map(([type]) => type));
  });
});

describe('every id', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await setups()[0]!.open();
  });

  afterAll(() => hub?.close());

  test('has the type whose record its owner finds', async () => {
    const all = types.flatMap(([type, ids]) => ids.map((id) => ({ type, id })));
    expect(all.length).toBeGreaterThan(1_000);
    const wrong: unknown[] = [];
    for (let from = 0; from < all.length; from += MOST) {
      const asked = all.slice(from, from + MOST);
      const { data, errors } = await hub.request(NODES, { ids: asked.map(({ id }) => id) });
      expect(errors).toBeUndefined();
      (data!.nodes as (Node | null)[]).forEach((node, index) => {
        const { type, id } = asked[index]!;
        const isOwned = node !== null && Object.values(node).every((value) => value !== null);
        if (node?.__typename !== type || node.id !== id || !isOwned) wrong.push({ type, id, node });
      });
    }
    expect(wrong).toEqual([]);
  });

  test('of nothing is null beside those of something', async () => {
    const { status, data, errors } = await hub.request(NODES.replace('__typename', ''), { ids: ['no-such-id', '671', '', 'a\0b', 'aula'] });
    expect([status, errors]).toEqual([200, undefined]);
    expect((data!.nodes as (Node | null)[]).map((node) => node?.id ?? null)).toEqual([null, '671', null, null, 'aula']);
  });

  test('counts as an object of the estimated cost', async () => {
    const cost = async (count: number) => {
      const { extensions } = await hub.request(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: Array.from({ length: count }, () => 'aula') },
        { 'x-cost': 'on' },
      );
      return (extensions as { cost?: { estimated: number } }).cost?.estimated;
    };
    expect(await Promise.all([1, 100, 500].map(cost))).toEqual([2, 110, 550]);
  });

  test('more than 500 of which are asked for is the client’s mistake', async () => {
    const { status, data, errors } = await hub.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 501 }, () => 'aula') });
    expect([status, data]).toEqual([200, { nodes: null }]);
    expect(errors?.map(({ message, path, extensions }) => [message, path, extensions.code, extensions.subgraph])).toEqual([
      ['expected at most 500 values in "ids", but got 501; ask for the rest in another request', ['nodes'], 'BAD_USER_INPUT', 'directory'],
    ]);
  });
});

describe('what values are called', () => {
  let hub: Hub;

  beforeAll(async () => {
    hub = await setups()[0]!.open();
  });

  afterAll(() => hub?.close());

  test.each(['DA', 'EN'])('is told of every value of every enum of the graph, in %s', async (language) => {
    const { data, errors } = await hub.request(`{ enumLabels(language: ${language}) { name values { value label } } }`);
    expect(errors).toBeUndefined();
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(getNamedType(type)) && !type.name.startsWith('__'));
    const values = enums
      .map((type) => [
        type.name,
        isEnumType(type)
          ? type
              .getValues()
              .map(({ name }) => name)
              .sort()
          : [],
      ])
      .sort();
    const told = data!.enumLabels as { name: string; values: { value: string; label: string }[] }[];
    expect(told.map(({ name, values: own }) => [name, own.map(({ value }) => value).sort()]).sort()).toEqual(values);
    expect(told.flatMap(({ values: own }) => own.filter(({ label }) => !/^\p{Lu}/u.test(label)))).toEqual([]);
  });
});
