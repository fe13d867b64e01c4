import { composeServices } from '@apollo/composition';
import { composeSupergraph, PortfolioGateway } from '@portfolio/gateway';
import { getNamedType, isAbstractType, isLeafType, isCompositeType, parse, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { openExecutor } from '../gateway/executor.js';
import { generate } from '../gateway/generate.js';
import { Random } from '../random.js';
import { invent } from './invent.js';
import type { Graph } from './model.js';
import { monolith } from './monolith.js';
import { contractsOf, serve } from './serve.js';

/** What came of one random graph. */
export interface Found {
  /** What composition without our rules made of it; absent: it does not compose. */
  supergraphSdl?: string;
  /** The reasons of our rules; absent: they let it pass. */
  refused?: string;
  /** The first operation that the gateway answers otherwise than a monolith, or not at all. */
  wrong?: { query: string; variables: object; expected: unknown; actual: { data?: unknown; thrown?: string } };
  operations: number;
  /** Operations that were refused since they take too long to plan. */
  limited: number;
  /** Operations that were refused since no plan answers them right. */
  unplannable: string[];
}

/** Reported with a code of its own: planning is bound in time, and random operations are of all kinds. */
const LIMITED = /^expected an operation that can be planned in /;
/** Reported with a code of its own: contracts may compose though not every operation can be answered. */
const UNPLANNABLE = /^expected an operation that the subgraphs can answer/;

/**
 * Composes the graph of a seed with and without the rules, and runs on what composed without them: random operations, and of a refused one all small ones until
 * one is wrong.
 */
export async function search(seed: number, operations: number): Promise<Found> {
  const graph = invent(new Random(seed));
  const supergraphSdl = stockSupergraph(graph);
  if (!supergraphSdl) return { operations: 0, limited: 0, unplannable: [] };
  const refused = reasons(graph);
  const callSubgraph = serve(graph);
  const gateway = await openExecutor(PortfolioGateway, supergraphSdl, (name, { request }) => callSubgraph(name, request));
  const right = monolith(graph, supergraphSdl);
  const random = Array.from({ length: operations }, (_, index) => generate(gateway.schema, index + 1, { depth: 2 + (index % 3), fields: 3 + (index % 8) }));
  const small = refused === undefined ? [] : smallOperations(gateway.schema).map((query) => ({ query, variables: {} }));
  let [count, limited] = [0, 0];
  const unplannable: string[] = [];
  for (const { query, variables } of [...random, ...small]) {
    count += 1;
    const [expected, { thrown, result }] = [await right(query, variables), await gateway.run(query, variables)];
    const actual = { ...result, thrown };
    if (thrown && LIMITED.test(thrown)) limited += 1;
    else if (thrown && UNPLANNABLE.test(thrown)) unplannable.push(query);
    else if (JSON.stringify(actual) !== JSON.stringify(expected))
      return { supergraphSdl, refused, wrong: { query, variables, expected, actual }, operations: count, limited, unplannable };
  }
  return { supergraphSdl, refused, operations: count, limited, unplannable };
}

/** What Apollo's composition alone makes of it; where it does not end, nothing either. */
function stockSupergraph(graph: Graph): string | undefined {
  try {
    return composeServices(Object.entries(contractsOf(graph)).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: 'http://stock.invalid' })))
      .supergraphSdl;
  } catch {
    return undefined;
  }
}

function reasons(graph: Graph): string | undefined {
  try {
    composeSupergraph(
      Object.entries(contractsOf(graph)).map(([name, sdl]) => ({ name, sdl })),
      { sharedTypesMayDiffer: true },
    );
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const SMALL = 600;

/** Every field of two levels alone, and all of each root field at once. */
function smallOperations(schema: GraphQLSchema): string[] {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const all = roots.flatMap(({ name, type }) => {
    const parts = partsOf(schema, getNamedType(type) as GraphQLCompositeType, 1);
    return [...parts, parts.join(' ')].map((part) => `{ ${name} { ${part} } }`);
  });
  return all.slice(0, SMALL);
}

function partsOf(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): string[] {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const own = fields.flatMap((field) => {
    const to = getNamedType(field.type);
    if (isLeafType(to)) return [field.name];
    return depth > 0 && isCompositeType(to) ? partsOf(schema, to, depth - 1).map((part) => `${field.name} { ${part} }`) : [];
  });
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [...own, ...possible.flatMap((object) => partsOf(schema, object, depth).map((part) => `... on ${object.name} { ${part} }`))];
}
