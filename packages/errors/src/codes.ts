/** Every code a client can meet in `errors[].extensions.code`, with the classification and HTTP-like kind it belongs to. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'ValidationError',
  GRAPHQL_PARSE_FAILED: 'InvalidSyntax',
  GRAPHQL_VALIDATION_FAILED: 'ValidationError',
  OPERATION_RESOLUTION_FAILURE: 'OperationNotSupported',
  BAD_REQUEST: 'InvalidRequest',
  PERSISTED_QUERY_NOT_FOUND: 'InvalidRequest',
  PERSISTED_QUERY_NOT_SUPPORTED: 'InvalidRequest',
  FORBIDDEN: 'Forbidden',
  NOT_FOUND: 'NotFound',
  CONFLICT: 'Conflict',
  SUBGRAPH_UNAVAILABLE: 'DataFetchingException',
  SUBGRAPH_TIMEOUT: 'DataFetchingException',
  SUBGRAPH_CIRCUIT_OPEN: 'DataFetchingException',
  DEADLINE_EXCEEDED: 'DataFetchingException',
  INTERNAL_SERVER_ERROR: 'DataFetchingException',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
