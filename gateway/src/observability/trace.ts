import type { Tracing } from '@portfolio/observe';
import type { Listener } from './observer-events.js';

/** Tells on the request's span what was asked, by whom, and what it cost. */
export function traceListener(tracing: Tracing): Listener {
  return {
    answered({ context: { viewer, client, observed }, operationName, operation, errors, kept }) {
      const type = operation?.operation.operation;
      const attributes = {
        'graphql.operation.name': operationName ?? undefined,
        'graphql.operation.type': type,
        'portfolio.transaction_id': viewer.transactionId,
        'portfolio.client': client.name,
        'portfolio.cost': observed.cost,
        'portfolio.errors': errors,
        'portfolio.kept': kept,
      };
      tracing.tell(attributes, type && [type, operationName].filter(Boolean).join(' '));
    },
  };
}
