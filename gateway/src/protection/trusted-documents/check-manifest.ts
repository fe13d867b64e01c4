import { defaultLimits } from '@portfolio/config';
import type { GraphQLSchema } from 'graphql';
import { parseWithin, validateWithin } from '../limits/index.js';
import type { Manifest } from './manifest.js';

/** The faults of a manifest's operations, each after the operation's name: syntax errors, validation errors, default limits exceeded. */
export function faultsOf({ operations }: Manifest, schema: GraphQLSchema): string[] {
  const limits = defaultLimits();
  return operations.flatMap(({ name, body }) => {
    try {
      return validateWithin(schema, parseWithin(body, limits), limits).map(({ message }) => `${name}: ${message}`);
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });
}
