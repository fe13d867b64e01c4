import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';

/** Finds out whether an answer tells nothing but a query's data, after all other plugins: such a one may be kept, and has a tag. */
export const cachingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { observed } }) {
    return {
      async willSendResponse({ operation, response: { body } }) {
        if (operation?.operation !== 'query' || body.kind !== 'single') return;
        const { data, errors, extensions } = body.singleResult;
        observed.dataAlone = Boolean(data) && !errors && !extensions;
      },
    };
  },
};
