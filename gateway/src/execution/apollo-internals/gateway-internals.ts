import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { LazyPlanner } from './lazy-planner.js';

/** Fields of ApolloGateway that TypeScript calls private. */
export interface GatewayInternals {
  schema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  queryPlanner: LazyPlanner;
  supergraphSdl: string;
  logger: { error(message: string): void };
  serviceMap: Record<string, { dataSource: GraphQLDataSource<Record<string, unknown>> }>;
}

/** The private fields of a loaded gateway. */
export function internalsOf(gateway: ApolloGateway): GatewayInternals {
  return gateway as unknown as GatewayInternals;
}
