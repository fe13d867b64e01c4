import type { Schema } from '@apollo/federation-internals';
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/** Fields of ApolloGateway that TypeScript calls private. */
export interface GatewayInternals {
  schema: GraphQLSchema;
  apiSchema: Schema;
  supergraphSchema: GraphQLSchema;
  queryPlanner: Pick<QueryPlanner, 'buildQueryPlan'>;
  supergraphSdl: string;
  logger: { error(message: string): void };
  serviceMap: Record<string, { dataSource: GraphQLDataSource<Record<string, unknown>> }>;
}

/** The private fields of a loaded gateway. */
export function internalsOf(gateway: ApolloGateway): GatewayInternals {
  return gateway as unknown as GatewayInternals;
}
