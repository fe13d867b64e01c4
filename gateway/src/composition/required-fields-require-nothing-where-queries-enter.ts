import type { FieldDefinition, ObjectType, Subgraph } from '@apollo/federation-internals';
import { requiredBy, requirementsOf, type Requirement } from './declared.js';
import { Entry, hasField } from './entry.js';
import type { Refusal } from './rule.js';

interface Computed extends Requirement {
  subgraph: Subgraph;
}

/**
 * A field set of @requires names no field that has @requires itself in a subgraph by which a query may come in.
 * There the gateway asks for the required field at once, beside the fields that it requires in turn and has not been told yet: the subgraph computes from
 * nothing, often without an error. `@apollo/gateway` 2.14.4, reproduced in `gateway/test/composition.test.ts`. It does so where it goes straight from that
 * subgraph to those of both fields, and none has one of them otherwise.
 */
export function requiredFieldsRequireNothingWhereQueriesEnter(subgraphs: readonly Subgraph[]): Refusal[] {
  const all = subgraphs.flatMap((subgraph) => requirementsOf(subgraph).map((requirement): Computed => ({ ...requirement, subgraph })));
  const isComputedOnly = ({ parent, name }: FieldDefinition<ObjectType>) => {
    const having = subgraphs.filter((subgraph) => hasField(subgraph, parent.name, name));
    return having.every((subgraph) => all.some(({ field, subgraph: own }) => own === subgraph && field.name === name && field.parent.name === parent.name));
  };
  const computed = all.filter(({ field }) => isComputedOnly(field));
  return computed.flatMap((requirement) => {
    const required = new Set(requiredBy(requirement).map(({ coordinate }) => coordinate));
    const others = computed.filter(({ field, subgraph }) => subgraph !== requirement.subgraph && required.has(field.coordinate));
    return others.filter((other) => isAskedAtOnce(subgraphs, requirement, other)).map((other) => refusal(requirement, other));
  });
}

/** Whether a query comes in by the required field's subgraph, and goes straight from there to one that has what it requires, and to the one that requires it. */
function isAskedAtOnce(subgraphs: readonly Subgraph[], requirement: Computed, required: Computed): boolean {
  const { subgraph } = required;
  const { parent } = required.field;
  const entry = new Entry(subgraphs, parent.name);
  if (!entry.isIn(subgraph)) return false;
  if (parent.name === requirement.field.parent.name && !entry.reaches(subgraph, requirement.subgraph)) return false;
  const wanted = requiredBy(required).filter((field) => field.parent.name === parent.name);
  return wanted.some(({ name }) => subgraphs.some((other) => other !== subgraph && entry.has(other, name) && entry.reaches(subgraph, other)));
}

function refusal({ subgraph: { name }, field }: Computed, { subgraph, field: required, directive }: Computed): Refusal {
  const reason =
    `expected @requires to name only fields without @requires, but got ${required.coordinate}, which requires "${directive.arguments().fields}" in ${subgraph.name}: ` +
    `where a query comes in by ${subgraph.name}, the gateway asks for it before it has been told that`;
  return { subgraph: name, place: field.coordinate, reason };
}
