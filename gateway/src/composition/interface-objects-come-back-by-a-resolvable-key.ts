import type { Subgraph } from '@apollo/federation-internals';
import { interfaceObjectsOf, keysOf, unresolvedFirstKey } from './declared.js';
import { Entry } from './entry.js';
import type { Refusal } from './rule.js';

/**
 * The first key of an @interfaceObject whose objects its subgraph itself gives is one that it resolves, or holds all fields of one.
 * To ask more of such an object once another subgraph has told its type, the gateway comes back by the first key and never looks at `resolvable: false`:
 * the fields are null without an error. `@apollo/gateway` 2.14.4, reproduced in `gateway/test/composition.test.ts`.
 */
export function interfaceObjectsComeBackByAResolvableKey(subgraphs: readonly Subgraph[]): Refusal[] {
  return subgraphs.flatMap((subgraph) =>
    interfaceObjectsOf(subgraph).flatMap((type) => {
      const first = unresolvedFirstKey(subgraph, type);
      const adds = keysOf(subgraph, type).some(({ resolvable }) => resolvable);
      if (!first || !adds || !new Entry(subgraphs, type.name).isIn(subgraph)) return [];
      const reason =
        `expected the first @key of an @interfaceObject to be resolvable, but got "${first.written}" with resolvable: false: ` +
        'the gateway comes back by the first key once the type of an object is known, and its fields are null';
      return [{ subgraph: subgraph.name, place: type.coordinate, reason }];
    }),
  );
}
