import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSupergraph } from '@portfolio/gateway';
import { execute, GraphQLError, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { Random } from './random.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])';

/** Three subgraphs that meet in every way a key, a requirement, an interface and a union allow. */
const SUBGRAPHS: Record<string, string> = {
  catalogue: `
    type Query { products: [Product] product: Product! media: [Media!] anything: [Anything] shelves: [[Product!]] }
    type Mutation { rename(name: String): Product restock: Product! }
    interface Media { id: ID! title: String }
    union Anything = Product | Book | Shop
    type Product @key(fields: "id") @key(fields: "sku { code }") { id: ID! sku: Sku! name: String weight: Int shop: Shop! related: [Product!]! size: Size @shareable grade: Grade }
    type Sku @shareable { code: String! }
    type Size @shareable { width: Int! unit: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String shop: Shop @provides(fields: "city") }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! }
    type Shop @key(fields: "id", resolvable: false) { id: ID! city: String @external }
    enum Grade { GOOD BAD HIDDEN @inaccessible }`,
  stock: `
    type Product @key(fields: "id") { id: ID! weight: Int @external sku: Sku! @external size: Size @shareable shipping: Float @requires(fields: "weight sku { code }") count: Int! places: [Shop] }
    type Sku @shareable { code: String! }
    type Size @shareable { width: Int! unit: String }
    type Shop @key(fields: "id") { id: ID! city: String @shareable name: String! products: [Product!] }
    type Film @key(fields: "id") { id: ID! copies: Int! shop: Shop! }`,
  reviews: `
    type Query { best: Product reviewed: [Product!] }
    type Product @key(fields: "sku { code }") { sku: Sku! reviews: [Review!] rating: Float! }
    type Sku @shareable { code: String! }
    type Review { text: String! stars: Int product: Product! about: Subject }
    type Book @key(fields: "id") { id: ID! reviews: [Review] }
    type Shop @key(fields: "id") { id: ID! rating: Float }
    union Subject = Book | Shop`,
};

/** Composed once for all worlds. */
export function worldsSupergraph(): string {
  return composeSupergraph(Object.entries(SUBGRAPHS).map(([name, sdl]) => ({ name, sdl: `${LINK} ${sdl}` }))).sdl;
}

/** One subgraph's answer: the same for the same question and seed. */
export type Worlds = (seed: number, name: string, request: { query?: string; variables?: Record<string, unknown> }) => Promise<unknown>;

/** Worlds whose facts follow from the seed, and from the entity they are about: some are null, some fail, some break their type. */
export function openWorlds(): Worlds {
  const schemas = new Map(Object.entries(SUBGRAPHS).map(([name, sdl]) => [name, subgraph(`${LINK} ${sdl}`)]));
  return async (seed, name, { query = '', variables }) => {
    if (new Random(seed * 31 + name.length).chance(0.06)) throw new GraphQLError(`${name} is away`, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    const result = await execute({ schema: schemas.get(name)!, document: parse(query), variableValues: variables, contextValue: seed });
    return JSON.parse(JSON.stringify(result)) as unknown;
  };
}

interface Thing {
  __typename: string;
  id: string;
}

function subgraph(sdl: string): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      field.resolve = (parent: Thing | undefined, _args, seed: number) =>
        fact(seed, parent ?? { __typename: type.name, id: 'root' }, field.name, String(field.type), schema);
    }
  }
  bindReferences(schema);
  return schema;
}

/** Entities are found by id, or by a code that is the id with a letter in front. */
function bindReferences(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const find = (reference: { id?: string; sku?: { code?: string } | null; weight?: number | null }) => ({
      ...reference,
      __typename: type.name,
      id: reference.id ?? reference.sku?.code?.slice(1),
    });
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: find } } };
  }
}

function fact(seed: number, { __typename, id, ...known }: Thing & { weight?: unknown }, field: string, type: string, schema: GraphQLSchema): unknown {
  if (field === 'id') return id;
  if (field === 'code') return `c${id}`;
  if (field === 'sku') return { __typename: 'Sku', id };
  const random = new Random([...`${seed} ${__typename} ${id} ${field}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
  if (field === 'shipping') return typeof known.weight === 'number' ? known.weight * 1.5 : null;
  const roll = random.next();
  if (roll < 0.02) throw new Error(`${__typename} ${id} has no ${field}`);
  if (roll < 0.06) return null;
  return valueOf(type.replace(/!$/, ''), `${id}`, random, schema);
}

function valueOf(type: string, id: string, random: Random, schema: GraphQLSchema): unknown {
  if (type.startsWith('[')) {
    const inner = type.slice(1, -1).replace(/!$/, '');
    return Array.from({ length: random.below(4) }, () => (random.chance(0.05) ? null : valueOf(inner, id, random, schema)));
  }
  if (type === 'String') return random.pick(['a', 'æ "b"', '\u2028', 'c\nd']);
  if (type === 'Int') return random.chance(0.03) ? 'many' : random.below(90);
  if (type === 'Float') return random.below(90) / 4;
  if (type === 'Grade') return random.pick(['GOOD', 'BAD', 'HIDDEN']);
  const named = schema.getType(type)!;
  const possible = isObjectType(named) ? [named] : [...schema.getPossibleTypes(named as never)];
  return { __typename: random.pick(possible).name, id: String(random.below(6)) };
}
