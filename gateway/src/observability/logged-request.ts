import { shortName } from '@portfolio/observe';
import type { RequestMetadata } from '@portfolio/server';

/** The fields of an error's log line that identify its request. */
export interface LoggedRequest {
  transactionId: string;
  operation: string | null;
}

export function loggedRequest({ transactionId }: RequestMetadata, operationName: string | null | undefined): LoggedRequest {
  return { transactionId, operation: operationName ? shortName(operationName) : null };
}
