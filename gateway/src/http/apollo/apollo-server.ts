import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Limits } from '@portfolio/config';
import { SCALARS } from '@portfolio/graphql';
import { isScalarType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { costPlugin } from '../../protection/cost/index.js';
import { stringifyResult } from '../../execution/executor/written-data.js';
import type { GatewayServices } from '../gateway-services.js';
import { introspectionOffRule } from '../../execution/introspection/switched-off.js';
import { limitRule, parseOptions } from '../../protection/limits/index.js';
import { withAdvice } from './advice.js';
import { cachingPlugin } from './caching-plugin.js';
import { diagnosticsPlugin } from './diagnostics-plugin.js';
import { operationPlugin } from './operation-plugin.js';
import { statusPlugin } from './status-plugin.js';
import { ErrorRequests } from './error-requests.js';
import { transactionPlugin } from './transaction-plugin.js';
import { warningsPlugin } from './warnings-plugin.js';
import type { GatewayContext } from '../../context.js';

export type Parts = Pick<GatewayServices, 'gateway' | 'persisted' | 'demand' | 'rates' | 'logger' | 'observer' | 'diagnostics' | 'format'> & {
  limits: Limits;
  introspection: boolean;
};

/** Starts an Apollo Server over the gateway: it answers operations that are not compiled yet, and every invalid request. */
export async function startApollo({
  gateway,
  persisted,
  limits,
  demand,
  rates,
  logger,
  observer,
  diagnostics,
  introspection,
  format,
}: Parts): Promise<ApolloServer<GatewayContext>> {
  const requests = new ErrorRequests();
  // As graphql-js' own suggestions, which hideSchemaDetailsFromClientErrors leaves out.
  const advised = (formatted: GraphQLFormattedError, error: unknown) =>
    introspection && gateway.schema ? withAdvice(formatted, error, gateway.schema) : formatted;
  const server = new ApolloServer<GatewayContext>({
    gateway,
    // Writes the same bytes as the fast path, so that both have the same ETag.
    stringifyResult,
    persistedQueries: { cache: persisted },
    introspection: true, // disabled by introspectionOffRule, which has an error code
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => format(advised(formatted, error), error, requests.of(error)),
    parseOptions: parseOptions(limits),
    validationRules: [limitRule(limits), ...(introspection ? [] : [introspectionOffRule])],
    validationOptions: { maxErrors: limits.errors },
    logger: quiet(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requests.plugin,
      transactionPlugin(observer),
      operationPlugin,
      costPlugin(demand, rates),
      statusPlugin,
      ...(diagnostics ? [diagnosticsPlugin] : []),
      warningsPlugin,
      cachingPlugin,
    ],
  });
  await server.start();
  return server;
}

/** Gives the gateway's schema the subgraphs' own scalar checks, which a supergraph lacks, so that an invalid date is rejected before any fetch. */
export function checkScalars(schema: GraphQLSchema): void {
  for (const declared of SCALARS) {
    const scalar = schema.getType(declared.name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue: declared.parseValue, parseLiteral: declared.parseLiteral });
  }
}

/** A logger for Apollo that passes on warnings and errors only. */
export function quiet(logger: Logger) {
  return { debug: () => undefined, info: () => undefined, warn: logger.warn.bind(logger), error: logger.error.bind(logger) };
}
