import { Kind, parse, type SelectionSetNode } from 'graphql';
import { factOf, type Thing } from './facts.js';
import { INTERFACE, type FieldModel, type Graph } from './model.js';

/** Whether a representation has the fields of a field set, with the right values for an object. */
export function satisfies(graph: Graph, fieldSet: string, given: unknown, thing: Thing): boolean {
  const { selectionSet } = parse(`{ ${fieldSet} }`).definitions[0] as { selectionSet: SelectionSetNode };
  return matches(graph, selectionSet, given, thing);
}

function matches(graph: Graph, { selections }: SelectionSetNode, given: unknown, thing: Thing): boolean {
  if (typeof given !== 'object' || given === null) return false;
  return selections.every((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return !meets(graph, selection.typeCondition?.name.value, thing) || matches(graph, selection.selectionSet, given, thing);
    if (selection.kind !== Kind.FIELD) return false;
    const name = selection.name.value;
    const value = (given as Record<string, unknown>)[name];
    const at = selection.arguments?.[0]?.value;
    return same(graph, selection.selectionSet, value, factOf(graph, fieldNamed(graph, name), thing.number, at?.kind === Kind.INT ? Number(at.value) : 0));
  });
}

function same(graph: Graph, selectionSet: SelectionSetNode | undefined, value: unknown, fact: unknown): boolean {
  if (Array.isArray(fact))
    return Array.isArray(value) && value.length === fact.length && fact.every((item, index) => same(graph, selectionSet, value[index], item));
  return selectionSet && fact !== null ? matches(graph, selectionSet, value, fact as Thing) : value === fact;
}

function meets({ implementers }: Graph, condition: string | undefined, { type }: Thing): boolean {
  return condition === undefined || condition === type || (condition === INTERFACE && implementers.includes(type));
}

/** A field has the same form wherever it stands. */
export function fieldNamed({ subgraphs }: Graph, name: string): FieldModel {
  for (const { types } of subgraphs) for (const { fields } of types) for (const field of fields) if (field.name === name) return field;
  throw new Error(`expected a field of the graph, but got ${name}`);
}
