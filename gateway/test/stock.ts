import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { PortfolioGateway } from '@portfolio/gateway';
import { parse, type GraphQLFormattedError } from 'graphql';

/** A made-up subgraph: its contract without the link to federation, and what resolves it. */
export interface MadeUp {
  name: string;
  sdl: string;
  resolvers: GraphQLResolverMap<unknown>;
}

export interface StockAnswer {
  data?: unknown;
  /** Their messages; absent where there is none. */
  errors?: string[];
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@interfaceObject"])';
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Its whole contract, as `composeSupergraph` takes it. */
export function contractOf({ name, sdl }: MadeUp) {
  return { name, sdl: `${LINK}\n${sdl}` };
}

/** What stock Apollo composition and gateway, with nothing of ours, answer over made-up subgraphs. */
export function answerOfStock(subgraphs: readonly MadeUp[], query: string, variables?: Record<string, unknown>): Promise<StockAnswer> {
  return answerOf(ApolloGateway, subgraphs, query, variables);
}

/** What our gateway answers over made-up subgraphs, composed without our rules. */
export function answerOfOurs(subgraphs: readonly MadeUp[], query: string, variables?: Record<string, unknown>): Promise<StockAnswer> {
  return answerOf(PortfolioGateway, subgraphs, query, variables);
}

async function answerOf(Gateway: typeof ApolloGateway, subgraphs: readonly MadeUp[], query: string, variables?: Record<string, unknown>): Promise<StockAnswer> {
  const server = new ApolloServer({ gateway: opened(Gateway, subgraphs), logger: QUIET, stopOnTerminationSignals: false });
  await server.start();
  const { body } = await server.executeOperation({ query, variables });
  await server.stop();
  if (body.kind !== 'single') throw new Error('expected a single result, but got an incremental one');
  const { data, errors } = body.singleResult;
  return JSON.parse(JSON.stringify({ data, errors: errors?.map(({ message }: GraphQLFormattedError) => message) })) as StockAnswer;
}

/** What stock Apollo composition, with no rule of ours, makes of made-up subgraphs. */
export function stockSupergraph(subgraphs: readonly MadeUp[]): string {
  const services = subgraphs.map(contractOf).map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid` }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(`expected made-up subgraphs that compose, but got ${errors?.map(({ message }) => message).join('; ')}`);
  return supergraphSdl;
}

function opened(Gateway: typeof ApolloGateway, subgraphs: readonly MadeUp[]): ApolloGateway {
  return new Gateway({
    supergraphSdl: stockSupergraph(subgraphs),
    logger: QUIET,
    buildService: ({ name }) => {
      const { resolvers, ...subgraph } = subgraphs.find((each) => each.name === name)!;
      return new LocalGraphQLDataSource(buildSubgraphSchema([{ typeDefs: parse(contractOf({ ...subgraph, resolvers }).sdl), resolvers }]));
    },
  });
}
