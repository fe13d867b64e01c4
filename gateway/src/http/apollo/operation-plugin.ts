import type { ApolloServerPlugin } from '@apollo/server';
import { BadRequest } from '@portfolio/errors';
import { conditionNames, nullConditions } from '../../execution/executor/variable-errors.js';
import type { GatewayContext } from '../../context.js';
import { AS_OF_HEADER } from '../request-day.js';

/** Rejects an ambiguous `operationName`, a kind of operation that this graph lacks, and a mutation for another day, as the client's mistake; ApolloGateway would answer 500. */
export const operationPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request: { operationName, variables = {} }, document, schema, contextValue: { asOf, observed } }) {
        if (operation && operation.operation !== 'subscription' && schema.getRootType(operation.operation)) {
          const [error] = nullConditions(operation, conditionNames(document), variables);
          if (error) throw error;
          if (asOf !== undefined && operation.operation === 'mutation')
            throw new BadRequest(`expected a mutation without ${AS_OF_HEADER} and "extensions.asOf", since it is carried out today, but got ${asOf}`);
          if (observed.isFile && operation.operation === 'mutation') throw new BadRequest('expected a query for a file, but got a mutation');
          observed.executed = { schema, document, operation, variables };
          return;
        }
        if (operation) throw new BadRequest(`expected a query, but got a ${operation.operation}: this graph has none`, 'OPERATION_RESOLUTION_FAILURE');
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
