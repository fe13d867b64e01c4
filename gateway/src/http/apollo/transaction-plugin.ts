import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestMetadata } from '@portfolio/server';
import type { Observer } from '../../observability/index.js';
import type { GatewayContext } from '../../context.js';

/** What is returned of the transaction. */
export function transactionHeaders({ transactionId, transactionTime }: RequestMetadata): Record<string, string> {
  return { 'x-transaktionsid': transactionId, 'x-transaktionstid': transactionTime };
}

/** Returns the transaction's headers, and tells of the request. */
export function transactionPlugin(observer: Observer): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: context, request: { variables = {} }, schema }) {
      const start = performance.now();
      return {
        async willSendResponse({ response: { http, body }, operationName, errors = [], document, operation }) {
          for (const [name, value] of Object.entries(transactionHeaders(context.viewer))) http.headers.set(name, value);
          const data = body.kind === 'single' && Boolean(body.singleResult.data);
          const asked = document && operation ? { schema, document, operation } : undefined;
          observer.answered({
            context,
            operationName,
            operation: asked,
            start,
            errors: errors.length,
            data,
            kept: false,
            variables: Object.keys(variables),
          });
        },
      };
    },
  };
}
