import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestMetadata } from '@portfolio/server';
import type { Observer } from '../../observability/index.js';
import type { GatewayContext } from '../../context.js';

/** The response headers of a transaction: its id and time. */
export function transactionHeaders({ transactionId, transactionTime }: RequestMetadata): Record<string, string> {
  return { 'x-transaktionsid': transactionId, 'x-transaktionstid': transactionTime };
}

/** Sets the transaction's response headers, and reports the answered request to the observer. */
export function transactionPlugin(observer: Observer): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: context, request: { variables = {} }, schema }) {
      const start = performance.now();
      return {
        async willSendResponse({ response: { http, body }, operationName, errors = [], document, operation }) {
          for (const [name, value] of Object.entries(transactionHeaders(context.metadata))) http.headers.set(name, value);
          const data = body.kind === 'single' && Boolean(body.singleResult.data);
          const executed = document && operation ? { schema, document, operation } : undefined;
          observer.answered({
            context,
            operationName,
            operation: executed,
            start,
            errors: errors.length,
            data,
            cached: false,
            variables: Object.keys(variables),
            given: variables,
          });
        },
      };
    },
  };
}
