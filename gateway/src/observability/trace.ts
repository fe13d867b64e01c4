import type { Tracing } from '@portfolio/observe';
import type { Listener } from './observer-events.js';

/** A listener that sets attributes of the request's span: operation, client, cost. */
export function traceListener(tracing: Tracing): Listener {
  return {
    answered({ context: { metadata, client, observed }, operationName, operation, errors, cached }) {
      const type = operation?.operation.operation;
      const attributes = {
        'graphql.operation.name': operationName ?? undefined,
        'graphql.operation.type': type,
        'portfolio.transaction_id': metadata.transactionId,
        'portfolio.client': client.name,
        'portfolio.cost': observed.cost,
        'portfolio.errors': errors,
        'portfolio.kept': cached,
      };
      tracing.setAttributes(attributes, type && [type, operationName].filter(Boolean).join(' '));
    },
  };
}
