import type { ObjectType, Subgraph } from '@apollo/federation-internals';
import { keysOf, requirementsOf, type Key } from './declared.js';
import type { Refusal } from './rule.js';

/**
 * The first key of a type with @requires is one that its subgraph resolves, or holds all fields of one.
 * To bring a required value back to the subgraph it started from, the gateway takes the first key it can read there and never looks at
 * `resolvable: false`; the subgraph finds nothing and the entity is null without an error. `@apollo/gateway` 2.14.4, reproduced in
 * `gateway/test/composition.test.ts`; the federation gateway audit's "keys-mashup".
 */
export function requiredFieldsComeBackByAResolvableKey(subgraphs: readonly Subgraph[]): Refusal[] {
  return subgraphs.flatMap((subgraph) => {
    const types = new Set(requirementsOf(subgraph).map(({ field }) => field.parent));
    return [...types].flatMap((type) => refuse(subgraph, type));
  });
}

function refuse(subgraph: Subgraph, type: ObjectType): Refusal[] {
  const keys = keysOf(subgraph, type);
  const first = keys.find(({ fields }) => !subgraph.metadata().selectionSelectsAnyExternalField(fields));
  if (!first || keys.some((key) => key.resolvable && holds(first, key))) return [];
  const reason =
    `expected the first @key of a type with @requires to be resolvable, but got "${first.written}" with resolvable: false: ` +
    'the gateway comes back with the required values by the first key, which this subgraph does not resolve, and the entity is null';
  return [{ subgraph: subgraph.name, place: type.coordinate, reason }];
}

function holds(key: Key, other: Key): boolean {
  return other.fields.minus(key.fields).isEmpty();
}
