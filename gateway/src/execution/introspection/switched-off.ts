import { BadRequest } from '@portfolio/errors';
import type { ValidationRule } from 'graphql';
import { isIntrospection } from './isolation.js';

/** Refuses documents that ask for the schema itself, each once; `__typename` is part of the data. */
export const introspectionOffRule: ValidationRule = (context) => {
  let told = false;
  return {
    Field(field) {
      if (told || !isIntrospection(field)) return;
      told = true;
      context.reportError(
        new BadRequest(
          `expected no "${field.name.value}" in a document, since introspection is off here; ask the owners of this graph for its schema`,
          'INTROSPECTION_DISABLED',
        ),
      );
    },
  };
};
