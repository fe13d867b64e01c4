import type { Subgraph } from '@apollo/federation-internals';
import { requiredBy, requirementsOf, type Requirement } from './declared.js';
import type { CompositionRefusal } from './rule.js';

/**
 * A field set of @requires names no field that takes arguments, with or without giving them.
 * The gateway fetches a required field under its own name: where a client or another @requires asks the same field with other
 * arguments, one of the two gets the other's value. `@apollo/gateway` 2.14.4, reproduced in `gateway/test/composition.test.ts`.
 */
export function requiredFieldsTakeNoArguments(subgraphs: readonly Subgraph[]): CompositionRefusal[] {
  return subgraphs.flatMap((subgraph) => requirementsOf(subgraph).flatMap((requirement) => refuse(subgraph, requirement)));
}

function refuse({ name }: Subgraph, requirement: Requirement): CompositionRefusal[] {
  const { field } = requirement;
  const wrong = requiredBy(requirement).filter((each) => each.hasArguments());
  if (wrong.length === 0) return [];
  const reason =
    `expected @requires to name only fields without arguments, but got ${wrong.map(({ coordinate }) => coordinate).join(', ')}: ` +
    'where one operation asks such a field twice with different arguments, the gateway gives both the same value';
  return [{ subgraph: name, place: field.coordinate, reason }];
}
