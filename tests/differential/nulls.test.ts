import { describe, expect, test } from '@jest/globals';
import { executeBreadthFirst } from '@portfolio/subgraph';
import { buildSchema, execute, parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { comparable } from './comparable.js';
import { Random } from './random.js';

const SDL = `
  type Query { node: Node strict: Node! nodes: [Node] strictNodes: [Node!]! named: Named anything: [Anything!] }
  interface Named { name: String! }
  union Anything = Node | Leaf
  type Leaf implements Named { name: String! size: Int }
  type Node implements Named { name: String! maybe: String count: Int! node: Node strict: Node! nodes: [Node!] table: [[Int!]] leaves: [Leaf]! named: Named anything: Anything! }
`;
const LEAF = '{ __typename ... on Leaf { name size } ... on Node { maybe } }';
const QUERY = parse(`{ node { ...A } strict { ...A } nodes { ...B } strictNodes { name count } named { __typename name } anything ${LEAF} }
  fragment A on Node { name maybe count node { ...B } strict { name maybe } nodes { ...B } }
  fragment B on Node { maybe table leaves { name size } named { name ... on Leaf { size } } anything ${LEAF} }`);

/** The same world for both executors: what a field gives depends on the seed and its place alone. */
function world(seed: number): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const typeName of ['Query', 'Node', 'Leaf']) {
    const fields = (schema.getType(typeName) as unknown as { getFields(): Record<string, { name: string; type: unknown; resolve?: unknown }> }).getFields();
    for (const field of Object.values(fields)) {
      field.resolve = (parent: { at?: string } | undefined) => valueOf(String(field.type), `${parent?.at ?? ''}.${field.name}`, seed);
    }
  }
  for (const name of ['Named', 'Anything'])
    Object.assign(schema.getType(name)!, { resolveType: ({ at }: { at: string }) => (at.length % 2 ? 'Node' : 'Leaf') });
  return schema;
}

function valueOf(type: string, at: string, seed: number): unknown {
  const random = new Random(seed * 7_919 + [...at].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
  const roll = random.next();
  if (roll < 0.02) throw new Error(`thrown at ${at}`);
  if (roll < 0.04) return new Error(`returned at ${at}`);
  if (roll < 0.08) return null;
  const inner = type.replace(/!$/, '');
  if (inner.startsWith('[')) {
    if (roll < 0.1) return 7;
    return Array.from({ length: random.below(4) }, (_, index) => {
      if (random.chance(0.05)) return null;
      if (random.chance(0.03)) return new Error(`item ${index} of ${at}`);
      return itemOf(inner, at, index, seed);
    });
  }
  if (inner === 'String') return roll < 0.1 ? { not: 'a string' } : at;
  if (inner === 'Int') return roll < 0.12 ? 'many' : at.length;
  return { at };
}

function itemOf(list: string, at: string, index: number, seed: number): unknown {
  const item = list.slice(1, -1).replace(/!$/, '');
  return item.startsWith('[') || item === 'Int' ? valueOf(list.slice(1, -1), `${at}.${index}`, seed) : { at: `${at}.${index}` };
}

describe('nulls, errors and abstract types', () => {
  test('are reported alike by breadth-first and graphql-js in 300 worlds', async () => {
    let errors = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const [expected, actual] = [
        await execute({ schema: world(seed), document: QUERY }),
        await executeBreadthFirst({ schema: world(seed), document: QUERY, contextValue: {} }),
      ];
      expect({ seed, ...comparable(actual) }).toEqual({ seed, ...comparable(expected) });
      errors += expected.errors?.length ?? 0;
    }
    expect(errors).toBeGreaterThan(300);
  });

  test('a rejection is reported at its place, and propagates from a non-null place', async () => {
    const schema = buildSchema('type Query { a: A b: String list: [String] } type A { strict: String! }');
    const fail = (at: string) => () => Promise.reject(new Error(at));
    Object.assign(schema.getQueryType()!.getFields().a!, { resolve: () => Promise.resolve({}) });
    Object.assign(schema.getQueryType()!.getFields().b!, { resolve: fail('b') });
    Object.assign(schema.getQueryType()!.getFields().list!, { resolve: () => [Promise.resolve('one'), fail('list')(), 'three'] });
    Object.assign((schema.getType('A') as GraphQLObjectType).getFields().strict!, { resolve: fail('strict') });
    const { data, errors } = await executeBreadthFirst({ schema, document: parse('{ a { strict } b list }'), contextValue: {} });
    expect(data).toEqual({ a: null, b: null, list: ['one', null, 'three'] });
    expect(errors!.map(({ message, path }) => [message, path]).sort()).toEqual([
      ['b', ['b']],
      ['list', ['list', 1]],
      ['strict', ['a', 'strict']],
    ]);
  });
});
