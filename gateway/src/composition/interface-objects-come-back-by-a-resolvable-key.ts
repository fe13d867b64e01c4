import type { ObjectType, Subgraph } from '@apollo/federation-internals';
import { interfaceObjectsOf, declaredKeysOf, unresolvedFirstKey } from './declared.js';
import { Entry } from './entry.js';
import type { CompositionRefusal } from './rule.js';

/**
 * The first key of an @interfaceObject whose objects its subgraph itself gives is one that it resolves, or holds all fields of one.
 * To ask more of such an object once another subgraph has told its type, the gateway comes back by the first key and never looks at `resolvable: false`:
 * the fields are null without an error. `@apollo/gateway` 2.14.4, reproduced in `gateway/test/composition.test.ts`.
 */
export function interfaceObjectsComeBackByAResolvableKey(subgraphs: readonly Subgraph[]): CompositionRefusal[] {
  return subgraphs.flatMap((subgraph) =>
    interfaceObjectsOf(subgraph).flatMap((type) => {
      const first = unresolvedFirstKey(subgraph, type);
      if (!first || !mayComeBack(subgraph, type) || !new Entry(subgraphs, type.name).isIn(subgraph)) return [];
      const reason =
        `expected the first @key of an @interfaceObject to be resolvable, but got "${first.written}" with resolvable: false: ` +
        'the gateway comes back by the first key once the type of an object is known, and its fields are null';
      return [{ subgraph: subgraph.name, place: type.coordinate, reason }];
    }),
  );
}

/** With no resolvable key at all, only what it shares with others may be asked of it again; what it adds cannot be reached, which is another rule's. */
function mayComeBack(subgraph: Subgraph, type: ObjectType): boolean {
  const keys = declaredKeysOf(subgraph, type);
  if (keys.some(({ resolvable }) => resolvable)) return true;
  const metadata = subgraph.metadata();
  const inKeys = new Set(keys.flatMap(({ fields }) => fields.selections().map((selection) => String(selection.element))));
  const others = type.fields().filter((field) => !metadata.isFieldExternal(field) && !inKeys.has(field.name));
  return others.length > 0 && others.every((field) => metadata.isFieldShareable(field));
}
