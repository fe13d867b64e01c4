import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, isInterfaceType, isObjectType, isUnionType, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { contract } from '../gateway/worlds/world.js';
import { factOf, numberOf, rootOf, typeOf, type Thing } from './facts.js';
import { sdlOf, type FieldModel, type Graph, type SubgraphModel, type TypeModel } from './model.js';
import { satisfies } from './required.js';

/** A thing as a subgraph holds it. */
interface Held extends Thing {
  /** What the subgraph calls it: where it has an interface object, the interface. */
  as: string;
  /** The representation it was found by. */
  given?: Record<string, unknown>;
  /** The fields that the subgraph @provides although another owns them. */
  provided?: readonly string[];
}

/** Contracts by subgraph, whole. */
export function contractsOf(graph: Graph): Record<string, string> {
  return Object.fromEntries(graph.subgraphs.map((subgraph) => [subgraph.name, contract(sdlOf(graph, subgraph))]));
}

/** The subgraphs of a graph, which have only their own data: a request that breaks their contract gets wrong answers. */
export function serve(graph: Graph): (subgraph: string, request: { query: string; variables?: Record<string, unknown> }) => Promise<unknown> {
  const contracts = contractsOf(graph);
  const schemas = new Map(graph.subgraphs.map((subgraph) => [subgraph.name, schemaOf(graph, subgraph, contracts[subgraph.name]!)]));
  const documents = new Map<string, DocumentNode>();
  return async (subgraph, { query, variables }) => {
    if (!documents.has(query)) documents.set(query, parse(query));
    const result = await execute({ schema: schemas.get(subgraph)!, document: documents.get(query)!, variableValues: variables });
    return JSON.parse(JSON.stringify(result)) as unknown;
  };
}

function schemaOf(graph: Graph, { types, roots }: SubgraphModel, sdl: string): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  const held = (thing: unknown, provides?: string): unknown => {
    if (Array.isArray(thing)) return thing.map((item) => held(item, provides));
    if (typeof thing !== 'object' || thing === null) return thing;
    const { type, number } = thing as Thing;
    const as = types.some(({ name }) => name === type) ? type : types.find(({ kind }) => kind === 'interfaceObject')!.name;
    return { type, number, as, provided: provides?.split(' '), __typename: as };
  };
  const bind = (model: TypeModel | { name: string; fields: readonly FieldModel[] }, factFor: (field: FieldModel, thing: Held, at?: number) => unknown) => {
    const type = schema.getType(model.name);
    if (!isObjectType(type)) return;
    for (const field of model.fields)
      type.getFields()[field.name]!.resolve = (thing: Held, { at }: { at?: number }) => held(factFor(field, thing, at), field.provides);
  };
  bind({ name: 'Query', fields: roots }, (field) => rootOf(graph, field));
  for (const model of types) {
    bind(model, (field, thing, at) => fieldOf(graph, field, thing, at));
    const type = schema.getType(model.name)!;
    const resolveReference = (given: Record<string, unknown>) => found(graph, model, given);
    if (isObjectType(type) || isInterfaceType(type)) type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if ((isInterfaceType(type) || isUnionType(type)) && !type.name.startsWith('_')) type.resolveType = (thing: Held) => thing.as;
  }
  return schema;
}

function fieldOf(graph: Graph, field: FieldModel, thing: Held, at?: number): unknown {
  const { name, requires, external } = field;
  const fact = factOf(graph, field, thing.number, at);
  if (requires && !satisfies(graph, requires, available(graph, thing), thing))
    throw new Error(`${name} needs ${requires}, but got ${JSON.stringify(thing.given)}`);
  if (external && !thing.provided?.includes(name)) throw new Error(`${name} is another subgraph's`);
  return fact;
}

/** The fields of another subgraph that are available to a subgraph: those of the representation, and those it provides itself. */
function available(graph: Graph, { given, provided = [], number }: Held): Record<string, unknown> {
  return { ...given, ...Object.fromEntries(provided.map((name) => [name, factOf(graph, { name }, number)])) };
}

/** The entity of a representation that holds one of the keys that the subgraph resolves; null where it holds none. */
function found(graph: Graph, { name, keys, kind }: TypeModel, given: Record<string, unknown>): object | null {
  const number = numberOf(given.id ?? given.code);
  const type = typeOf(graph, name, number);
  const thing = { type: kind === 'type' ? name : type, number };
  if (!keys.some((key) => key.resolvable && satisfies(graph, key.fields, given, thing))) return null;
  const as = kind === 'interface' ? type : name;
  return { ...thing, as, given, __typename: as };
}
