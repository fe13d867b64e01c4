import type { Limits } from '@portfolio/config';
import { BadRequest } from '@portfolio/errors';
import { GraphQLError } from 'graphql';
import { tooManyTokens } from './parse.js';

/** The limit behind an error that Apollo Server has given its own code; undefined where it is about something else. */
export function limitErrorOf(error: unknown, limits: Pick<Limits, 'tokens'>): BadRequest | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.originalError instanceof BadRequest) return error.originalError;
  return tooManyTokens(error, limits);
}
