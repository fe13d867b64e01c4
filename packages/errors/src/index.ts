export { boundedErrors, BoundedErrors, MOST_ERRORS } from './bounded.js';
export { ERROR_CODES, isErrorCode, type ErrorCode } from './codes.js';
export { BadInput, BadRequest, Conflict, NotFound, PortfolioError, StartError, TryLater } from './errors.js';
