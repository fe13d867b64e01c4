import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';
import { loggedRequest, type LoggedRequest } from '../../observability/index.js';

/** Maps errors to their requests: Apollo Server passes only the error to `formatError`. */
export class ErrorRequests {
  private readonly requests = new WeakMap<object, LoggedRequest>();

  readonly plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName, request }) => {
        const logged = loggedRequest(contextValue.metadata, operationName ?? request.operationName);
        for (const error of errors) this.requests.set(error, logged);
      },
    }),
  };

  /** Undefined where the request has no context yet. */
  of(error: unknown): LoggedRequest | undefined {
    return typeof error === 'object' && error !== null ? this.requests.get(error) : undefined;
  }
}
