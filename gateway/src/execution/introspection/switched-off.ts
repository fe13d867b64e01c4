import { BadRequest } from '@portfolio/errors';
import type { ValidationRule } from 'graphql';
import { isIntrospection } from './isolation.js';

/** A validation rule that rejects introspection, with one error per document; `__typename` is allowed. */
export const introspectionOffRule: ValidationRule = (context) => {
  let isReported = false;
  return {
    Field(field) {
      if (isReported || !isIntrospection(field)) return;
      isReported = true;
      context.reportError(
        new BadRequest(
          `expected no "${field.name.value}" in a document, since introspection is off here; ask the owners of this graph for its schema`,
          'INTROSPECTION_DISABLED',
        ),
      );
    },
  };
};
