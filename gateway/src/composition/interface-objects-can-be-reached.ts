import type { ObjectType, Subgraph } from '@apollo/federation-internals';
import { interfaceObjectsOf, declaredKeysOf } from './declared.js';
import type { CompositionRefusal } from './rule.js';

/**
 * An @interfaceObject that adds fields of its own has a resolvable key.
 * Without one the gateway cannot fetch them for an object that another subgraph gave: it leaves the fetch out, and the object is null
 * without an error. `@apollo/gateway` 2.14.4, reproduced in `gateway/test/composition.test.ts`; the federation gateway audit's
 * "non-resolvable-interface-object". One that is only its key, to refer to the interface, is fine.
 */
export function interfaceObjectsCanBeReached(subgraphs: readonly Subgraph[]): CompositionRefusal[] {
  return subgraphs.flatMap((subgraph) => interfaceObjectsOf(subgraph).flatMap((type) => refuse(subgraph, type)));
}

function refuse(subgraph: Subgraph, type: ObjectType): CompositionRefusal[] {
  if (declaredKeysOf(subgraph, type).some(({ resolvable }) => resolvable)) return [];
  const metadata = subgraph.metadata();
  const added = [...type.fields()].filter((field) => !metadata.isFieldExternal(field) && !metadata.isFieldShareable(field));
  return added.map((field) => ({
    subgraph: subgraph.name,
    place: field.coordinate,
    reason: `expected an @interfaceObject that adds fields to have a resolvable @key, but got only resolvable: false: an object of ${type.name} that another subgraph gives would be answered as null`,
  }));
}
