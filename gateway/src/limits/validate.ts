import type { Limits } from '@portfolio/config';
import { specifiedRules, validate, type DocumentNode, type GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { exceededLimits } from './check.js';

/**
 * The errors of a document, in two steps: what exceeds a limit is told at once, and only a document within them is compared with the schema.
 * No more than `limits.errors` and a last one that says so.
 */
export function validateWithin(schema: GraphQLSchema, document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const exceeded = exceededLimits(document, limits);
  return exceeded.length > 0 ? exceeded : validate(schema, document, specifiedRules, { maxErrors: limits.errors });
}

/**
 * The same for a server that validates by itself, as one more rule beside its own: a document beyond a limit is taken out of the visit,
 * so that no rule goes into it. The server's code for validation takes the place of the limit's; `limitErrorOf` gives it back.
 */
export function limitRule(limits: Limits): ValidationRule {
  return (context) => ({
    Document: {
      enter(document) {
        const exceeded = exceededLimits(document, limits);
        for (const error of exceeded) context.reportError(error);
        return exceeded.length > 0 ? null : undefined;
      },
    },
  });
}
