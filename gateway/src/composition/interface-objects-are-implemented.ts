import type { Subgraph } from '@apollo/federation-internals';
import { interfaceObjectsOf } from './declared.js';
import type { CompositionRefusal } from './rule.js';

/**
 * The interface of an @interfaceObject is implemented by a type of the graph.
 * Composition then checks nothing of it, for there is no type to check; the gateway leaves out the fetch of an object of it (null
 * without an error) and fails the whole operation that asks its `__typename`. `@apollo/gateway` 2.14.4, reproduced in
 * `gateway/test/composition.test.ts`.
 */
export function interfaceObjectsAreImplemented(subgraphs: readonly Subgraph[]): CompositionRefusal[] {
  const implemented = new Set(subgraphs.flatMap(({ schema }) => schema.objectTypes().flatMap((type) => type.interfaces().map(({ name }) => name))));
  return subgraphs.flatMap((subgraph) =>
    interfaceObjectsOf(subgraph)
      .filter(({ name }) => !implemented.has(name))
      .map(({ name, coordinate }) => ({
        subgraph: subgraph.name,
        place: coordinate,
        reason: `expected a type of the graph to implement the interface ${name}, but got none: an object of it would be answered as null`,
      })),
  );
}
