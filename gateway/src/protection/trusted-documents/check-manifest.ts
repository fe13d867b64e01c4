import { defaultLimits } from '@portfolio/config';
import type { GraphQLSchema } from 'graphql';
import { parseWithin, validateWithin } from '../limits/index.js';
import type { Manifest } from './manifest.js';

/** Why operations of a manifest would not be answered, each by its name: they do not parse, do not fit the schema, or exceed a limit's default. */
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
