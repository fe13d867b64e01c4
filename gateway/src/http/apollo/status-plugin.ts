import type { ApolloServerPlugin } from '@apollo/server';
import { contentTypeFor } from '../media-type.js';
import type { GatewayContext } from '../../context.js';

/**
 * What the protocol gives HTTP 200 in `application/json`: a document that cannot be read or fails validation, of which its limits are rules, an operation
 * that cannot be told, variables that do not fit.
 */
const WELL_FORMED = /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_USER_INPUT|(?!RATE_)[A-Z_]+_LIMIT_EXCEEDED)$/;

/**
 * Clients that ask for `application/json` by name may know no status but 200 for a request that was understood (GraphQL over HTTP, 6.4.1); all others,
 * those that take anything among them, are told 400.
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
