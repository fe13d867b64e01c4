import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.js';

/** An error a client may read: its message names the contract and the value, its code is one of the closed set. */
export class PortfolioError extends GraphQLError {
  constructor(code: ErrorCode, message: string) {
    super(message, { extensions: { code } });
    this.name = 'PortfolioError';
  }
}

/** The request asks for something the schema allows but the domain does not: a malformed id, an impossible page size. */
export class BadInput extends PortfolioError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** What a command acts on is not there. */
export class NotFound extends PortfolioError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}

/** A command cannot be carried out beside what is there, or what another does: nothing was written. */
export class Conflict extends PortfolioError {
  constructor(message: string) {
    super('CONFLICT', message);
  }
}

/** The request itself is not usable, whatever it asks for: HTTP 400. */
export class BadRequest extends GraphQLError {
  constructor(message: string, code: ErrorCode = 'BAD_REQUEST') {
    super(message, { extensions: { code, http: { status: 400 } } });
    this.name = 'BadRequest';
  }
}

/** The request may be right, but not now: HTTP 429 for a client that asks too much, 503 for a gateway that has too much to do. */
export class TryLater extends GraphQLError {
  /** The answer's, lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** `seconds`: after how many the client may try again; `headers`: more of the answer. */
  constructor(
    code: 'RATE_LIMIT_EXCEEDED' | 'OVERLOADED',
    message: string,
    readonly seconds: number,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const told = { 'retry-after': String(seconds), ...headers };
    super(message, { extensions: { code, http: { status: code === 'OVERLOADED' ? 503 : 429, headers: new Map(Object.entries(told)) } } });
    this.name = 'TryLater';
    this.headers = told;
  }

  get status(): number {
    return (this.extensions.http as { status: number }).status;
  }
}

/** The hub cannot start or load, and its operator can do something about it: one sentence, no stack trace. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartError';
  }
}
