/** Every code a client can meet in `errors[].extensions.code`, with the classification and HTTP-like kind it belongs to. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'ValidationError',
  GRAPHQL_PARSE_FAILED: 'InvalidSyntax',
  GRAPHQL_VALIDATION_FAILED: 'ValidationError',
  OPERATION_RESOLUTION_FAILURE: 'OperationNotSupported',
  BAD_REQUEST: 'InvalidRequest',
  PERSISTED_QUERY_NOT_FOUND: 'InvalidRequest',
  PERSISTED_QUERY_NOT_SUPPORTED: 'InvalidRequest',
  CHARACTER_LIMIT_EXCEEDED: 'ExecutionAborted',
  TOKEN_LIMIT_EXCEEDED: 'ExecutionAborted',
  OPERATION_LIMIT_EXCEEDED: 'ExecutionAborted',
  DEPTH_LIMIT_EXCEEDED: 'ExecutionAborted',
  ROOT_FIELD_LIMIT_EXCEEDED: 'ExecutionAborted',
  ALIAS_LIMIT_EXCEEDED: 'ExecutionAborted',
  DIRECTIVE_LIMIT_EXCEEDED: 'ExecutionAborted',
  SELECTION_LIMIT_EXCEEDED: 'ExecutionAborted',
  REPEAT_LIMIT_EXCEEDED: 'ExecutionAborted',
  ARGUMENT_LIMIT_EXCEEDED: 'ExecutionAborted',
  INTROSPECTION_LIMIT_EXCEEDED: 'ExecutionAborted',
  INTROSPECTION_DISABLED: 'OperationNotSupported',
  VALUE_LIMIT_EXCEEDED: 'ExecutionAborted',
  BODY_LIMIT_EXCEEDED: 'InvalidRequest',
  COST_LIMIT_EXCEEDED: 'ExecutionAborted',
  WORK_LIMIT_EXCEEDED: 'ExecutionAborted',
  ANSWER_LIMIT_EXCEEDED: 'ExecutionAborted',
  PLANNING_LIMIT_EXCEEDED: 'ExecutionAborted',
  OPERATION_NOT_PLANNABLE: 'OperationNotSupported',
  RATE_LIMIT_EXCEEDED: 'ExecutionAborted',
  OVERLOADED: 'ExecutionAborted',
  OPERATION_NOT_TRUSTED: 'OperationNotSupported',
  FORBIDDEN: 'Forbidden',
  NOT_FOUND: 'NotFound',
  CONFLICT: 'Conflict',
  SUBGRAPH_UNAVAILABLE: 'DataFetchingException',
  SUBGRAPH_TIMEOUT: 'DataFetchingException',
  SUBGRAPH_CIRCUIT_OPEN: 'DataFetchingException',
  DATABASE_UNAVAILABLE: 'DataFetchingException',
  DEADLINE_EXCEEDED: 'DataFetchingException',
  INTERNAL_SERVER_ERROR: 'DataFetchingException',
  ERRORS_LEFT_OUT: 'DataFetchingException',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
