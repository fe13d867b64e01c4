import type { ApolloServerPlugin } from '@apollo/server';
import { BadRequest } from '@portfolio/errors';
import type { GatewayContext } from '../topology.js';

/** A document whose operation cannot be told is the client's mistake; the gateway itself would answer 500. */
export const operationPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request: { operationName }, document }) {
        if (operation) return;
        const names = document.definitions.flatMap((definition) =>
          definition.kind === 'OperationDefinition' ? (definition.name?.value ?? '(anonymous)') : [],
        );
        const got = operationName ? `"${operationName}"` : 'none';
        throw new BadRequest(
          `expected "operationName" to be one of the document's operations (${names.join(', ')}), but got ${got}`,
          'OPERATION_RESOLUTION_FAILURE',
        );
      },
    };
  },
};
