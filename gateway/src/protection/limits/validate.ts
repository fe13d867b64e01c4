import type { Limits } from '@portfolio/config';
import { NoFragmentCyclesRule, specifiedRules, validate, type DocumentNode, type GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { exceededLimits } from './check-limits.js';
import { measure } from './measure.js';

/**
 * Validates a document in two steps: first the limits, and only within them graphql-js' rules, some of which take quadratic time.
 * Returns no more than `limits.errors` errors, and a last one that says so. Errors of graphql-js' rules have no code; it is GRAPHQL_VALIDATION_FAILED.
 */
export function validateWithin(schema: GraphQLSchema, document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const first = beforeValidation(schema, document, limits);
  return first.length > 0 ? first : validate(schema, document, specifiedRules, { maxErrors: limits.errors });
}

/**
 * The limits as a rule of a server that validates by itself: a document over a limit is removed from the traversal, so that no other rule visits it. The
 * server replaces the limit's code by its own; `limitErrorOf` restores it.
 */
export function limitRule(limits: Limits): ValidationRule {
  return (context) => ({
    Document: {
      enter(document) {
        const errors = beforeValidation(context.getSchema(), document, limits);
        for (const error of errors) context.reportError(error);
        return errors.length > 0 ? null : undefined;
      },
    },
  });
}

/** Limits, then fragment cycles, of which graphql-js' other rules compare every two fragments before they are reported. */
function beforeValidation(schema: GraphQLSchema, document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const exceeded = exceededLimits(document, limits);
  if (exceeded.length > 0 || !measure(document).circular) return exceeded;
  return validate(schema, document, [NoFragmentCyclesRule], { maxErrors: limits.errors });
}
