import type { ApolloServerPlugin } from '@apollo/server';
import { contentTypeFor } from '../media-type.js';
import type { GatewayContext } from '../../context.js';

/**
 * Codes that GraphQL over HTTP answers with 200 in `application/json`: parse and validation errors (limits are validation rules), an unresolvable
 * operation, invalid variables.
 */
const WELL_FORMED = /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_USER_INPUT|(?!RATE_)[A-Z_]+_LIMIT_EXCEEDED)$/;

/**
 * Sets status 200 for clients that name `application/json` in `accept`: they may expect no other status for a well-formed request (GraphQL over HTTP,
 * 6.4.1). All others get 400, those that accept any type included.
 */
export const statusPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ request: { http } }) {
    const accept = http?.headers.get('accept');
    return {
      async willSendResponse({ response: { body, http: head } }) {
        if (head.status !== 400 || body.kind !== 'single' || !accept?.includes('application/json')) return;
        const { errors = [] } = body.singleResult;
        if (contentTypeFor(accept)?.startsWith('application/json') && errors.every(({ extensions }) => WELL_FORMED.test(String(extensions?.code))))
          head.status = 200;
      },
    };
  },
};
