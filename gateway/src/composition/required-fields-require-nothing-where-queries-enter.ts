import type { Subgraph } from '@apollo/federation-internals';
import { requiredBy, requirementsOf, type Requirement } from './declared.js';
import { Entry } from './entry.js';
import type { Refusal } from './rule.js';

/**
 * A field set of @requires names no field that has @requires itself in a subgraph by which a query may come in.
 * There the gateway asks for the required field at once, beside the fields that it requires in turn and has not been told yet: the subgraph computes from
 * nothing, often without an error. `@apollo/gateway` 2.14.4, reproduced in `gateway/test/composition.test.ts`.
 */
export function requiredFieldsRequireNothingWhereQueriesEnter(subgraphs: readonly Subgraph[]): Refusal[] {
  const all = subgraphs.map((subgraph) => ({ subgraph, requirements: requirementsOf(subgraph) }));
  return all.flatMap(({ subgraph, requirements }) =>
    requirements.flatMap((requirement) => {
      const required = new Set(requiredBy(requirement).map(({ coordinate }) => coordinate));
      return all.flatMap((other) => {
        if (other.subgraph === subgraph) return [];
        const wrong = other.requirements.filter((own) => required.has(own.field.coordinate) && isAskedAtOnce(subgraphs, other.subgraph, own));
        return wrong.map((own) => refusal(subgraph, requirement, other.subgraph, own));
      });
    }),
  );
}

/** Whether a query comes in by the field's subgraph, and goes on from there to one that has what it requires. */
function isAskedAtOnce(subgraphs: readonly Subgraph[], subgraph: Subgraph, requirement: Requirement): boolean {
  const { parent } = requirement.field;
  const entry = new Entry(subgraphs, parent.name);
  if (!entry.isIn(subgraph)) return false;
  const wanted = requiredBy(requirement).filter((field) => field.parent.name === parent.name);
  return wanted.some(({ name }) => subgraphs.some((other) => other !== subgraph && entry.has(other, name) && entry.reaches(subgraph, other)));
}

function refusal({ name }: Subgraph, { field }: Requirement, other: Subgraph, own: Requirement): Refusal {
  const reason =
    `expected @requires to name only fields without @requires, but got ${own.field.coordinate}, which requires "${own.directive.arguments().fields}" in ${other.name}: ` +
    `where a query comes in by ${other.name}, the gateway asks for it before it has been told that`;
  return { subgraph: name, place: field.coordinate, reason };
}
