import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';

/** Notes whether an answer holds nothing but a query's data, and what follows from its document alone (warnings), which makes it cacheable and gives it an ETag. Runs after all other plugins. */
export const cachingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { observed } }) {
    return {
      async willSendResponse({ operation, response: { body } }) {
        if (operation?.operation !== 'query' || body.kind !== 'single') return;
        const { data, errors, extensions } = body.singleResult;
        observed.dataOnly = Boolean(data) && !errors && Object.keys(extensions ?? {}).every((name) => name === 'warnings');
      },
    };
  },
};
