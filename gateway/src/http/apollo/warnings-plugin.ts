import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';
import { deprecationWarnings } from '../deprecation-warnings.js';

/** Reports in `extensions.warnings` what an executed operation uses that is deprecated. */
export const warningsPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, document, schema, response: { body } }) {
        if (!operation || body.kind !== 'single' || body.singleResult.data === undefined) return;
        const warnings = deprecationWarnings(schema, document!);
        if (warnings.length > 0) body.singleResult.extensions = { ...body.singleResult.extensions, warnings };
      },
    };
  },
};
