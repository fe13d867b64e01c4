import { shortName } from '@portfolio/observe';
import type { RequestMetadata } from '@portfolio/server';

/** What the log line of an error tells of its request. */
export interface LoggedRequest {
  transactionId: string;
  operation: string | null;
}

export function loggedRequest({ transactionId }: RequestMetadata, operationName: string | null | undefined): LoggedRequest {
  return { transactionId, operation: operationName ? shortName(operationName) : null };
}
