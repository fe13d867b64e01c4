import type { ObjectType, Subgraph } from '@apollo/federation-internals';
import { requiredBy, requirementsOf, unresolvedFirstKey, type Requirement } from './declared.js';
import { Entry, hasField } from './entry.js';
import type { CompositionRefusal } from './rule.js';

/**
 * The first key of a type with @requires, where a query may have to come back by it, is one that its subgraph resolves, or holds all fields of one.
 * To bring a required value back to the subgraph it started from, the gateway takes the first key it can read there and never looks at
 * `resolvable: false`; the subgraph finds nothing and the entity is null without an error. `@apollo/gateway` 2.14.4, reproduced in
 * `gateway/test/composition.test.ts`; the federation gateway audit's "keys-mashup".
 */
export function requiredFieldsComeBackByAResolvableKey(subgraphs: readonly Subgraph[]): CompositionRefusal[] {
  return subgraphs.flatMap((subgraph) => {
    const requirements = requirementsOf(subgraph);
    const types = new Set(requirements.map(({ field }) => field.parent));
    const own = (type: ObjectType) => requirements.filter(({ field }) => field.parent === type);
    return [...types].flatMap((type) => (comesBack(subgraphs, subgraph, type, own(type)) ? refuse(subgraph, type) : []));
  });
}

/** Whether a query ever comes back: not where it only comes from a subgraph that has all that is required, for then it has it when it comes. */
function comesBack(subgraphs: readonly Subgraph[], subgraph: Subgraph, type: ObjectType, requirements: readonly Requirement[]): boolean {
  const entry = new Entry(subgraphs, type.name);
  if (entry.isIn(subgraph)) return true;
  const required = requirements.map(requiredBy);
  return entry.before(subgraph).some((other) => required.some((fields) => !fields.every(({ parent, name }) => hasField(other, parent.name, name))));
}

function refuse(subgraph: Subgraph, type: ObjectType): CompositionRefusal[] {
  const first = unresolvedFirstKey(subgraph, type);
  if (!first) return [];
  const reason =
    `expected the first @key of a type with @requires to be resolvable, but got "${first.written}" with resolvable: false: ` +
    'the gateway comes back with the required values by the first key, which this subgraph does not resolve, and the entity is null';
  return [{ subgraph: subgraph.name, place: type.coordinate, reason }];
}
