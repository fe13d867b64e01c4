import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';

/** Reports in `extensions.statements` how many SQL statements each subgraph sent; for tests and tuning, off in production. */
export const diagnosticsPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { statements } }) {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, statements };
      },
    };
  },
};
