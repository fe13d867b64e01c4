import type { Subgraph } from '@apollo/federation-internals';
import { interfaceObjectsOf, requiredBy, requirementsOf } from './declared.js';
import { Entry, hasField } from './entry.js';
import type { Refusal } from './rule.js';

/**
 * A field of an @interfaceObject with @requires has no other @interfaceObject of its interface by which a query may come in.
 * To go from one interface object to the other the gateway asks the type first; with a requirement beside it the fetches wait for each other: their plan is
 * a circle, which the planner finds ("would create a cycle") or goes round in, for seconds and with gigabytes. `@apollo/query-planner` 2.14.4, reproduced
 * in `gateway/test/composition.test.ts`.
 */
export function interfaceObjectsRequireAlone(subgraphs: readonly Subgraph[]): Refusal[] {
  return subgraphs.flatMap((subgraph) => {
    const types = new Set(interfaceObjectsOf(subgraph));
    return requirementsOf(subgraph).flatMap((requirement) => {
      const { field } = requirement;
      if (!types.has(field.parent)) return [];
      const { name } = field.parent;
      const byTypes = requiredBy(requirement).some((each) => each.parent === field.parent && !subgraphs.some((other) => hasField(other, name, each.name)));
      if (!byTypes) return [];
      const entry = new Entry(subgraphs, name);
      const other = subgraphs.find((each) => each !== subgraph && interfaceObjectsOf(each).some((type) => type.name === name) && entry.isIn(each));
      if (!other) return [];
      const reason =
        `expected no @requires on an @interfaceObject beside another one by which queries come in, but got one of ${name} in ${other.name}: ` +
        'the gateway cannot plan the way from the one to the other';
      return [{ subgraph: subgraph.name, place: field.coordinate, reason }];
    });
  });
}
