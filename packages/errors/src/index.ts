export { ERROR_CODES, isErrorCode, type ErrorCode } from './codes.js';
export { BadInput, Conflict, Forbidden, NotFound, PortfolioError, StartError } from './errors.js';
