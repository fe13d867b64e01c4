import type { ObjectType, Subgraph } from '@apollo/federation-internals';
import { declaredKeysOf, requirementsOf } from './declared.js';
import type { CompositionRefusal } from './rule.js';

/**
 * A key names no field with @requires of its own type. The subgraph cannot resolve such a key before another has provided what the field requires, and that one
 * is found by the key: composition follows this without end ("Maximum call stack size exceeded") as soon as another subgraph uses the key.
 * `@apollo/composition` 2.14.4, reproduced in `gateway/test/composition.test.ts`.
 */
export function keysRequireNothing(subgraphs: readonly Subgraph[]): CompositionRefusal[] {
  return subgraphs.flatMap((subgraph) => {
    const requiring = new Map<ObjectType, Set<string>>();
    for (const { field } of requirementsOf(subgraph)) requiring.set(field.parent, (requiring.get(field.parent) ?? new Set()).add(field.name));
    return [...requiring].flatMap(([type, names]) => refuse(subgraph, type, names));
  });
}

function refuse(subgraph: Subgraph, type: ObjectType, requiring: ReadonlySet<string>): CompositionRefusal[] {
  return declaredKeysOf(subgraph, type).flatMap(({ written, fields }) => {
    const wrong = fields
      .selections()
      .flatMap((selection) => (selection.kind === 'FieldSelection' ? [selection.element.name] : []))
      .filter((name) => requiring.has(name));
    if (wrong.length === 0) return [];
    const reason =
      `expected @key to name only fields without @requires, but got "${written}" with ${wrong.map((name) => `${type.name}.${name}`).join(', ')}: ` +
      'the subgraph cannot tell such a key before it has been found by it';
    return [{ subgraph: subgraph.name, place: type.coordinate, reason }];
  });
}
