import type { Limits } from '@portfolio/config';
import { NoFragmentCyclesRule, specifiedRules, validate, type DocumentNode, type GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { exceededLimits } from './check-limits.js';
import { measure } from './measure.js';

/**
 * The errors of a document, in two steps: what makes it too dear to look at is told at once, and only the rest is compared with the schema.
 * No more than `limits.errors` and a last one that says so. Those of the schema have no code: it is GRAPHQL_VALIDATION_FAILED.
 */
export function validateWithin(schema: GraphQLSchema, document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const first = beforeValidation(schema, document, limits);
  return first.length > 0 ? first : validate(schema, document, specifiedRules, { maxErrors: limits.errors });
}

/**
 * The same for a server that validates by itself, as one more rule beside its own: a document that fails the first step is taken out of the visit,
 * so that no rule goes into it. The server's code for validation takes the place of the limit's; `limitErrorOf` gives it back.
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

/** Limits, then circles of fragments: graphql-js compares every two fragments of a circle before it tells of it. */
function beforeValidation(schema: GraphQLSchema, document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const exceeded = exceededLimits(document, limits);
  if (exceeded.length > 0 || !measure(document).circular) return exceeded;
  return validate(schema, document, [NoFragmentCyclesRule], { maxErrors: limits.errors });
}
