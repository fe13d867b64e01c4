import type { SelectionSet } from '@apollo/federation-internals';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionNode } from 'graphql';
import { requiredName } from '../executor/alias-mangling.js';
import type { Edge } from './query-graph.js';

const NONE: ReadonlyMap<string, string> = new Map();
/** Whether a graph has been given such names since the start; where none has, planning skips the search for them. */
let areGiven = false;

/**
 * Gives each field that is required with arguments, or may take some, a name of its own. Apollo's planner requests it under its own name: where a client or
 * another requirement requests the same field with other arguments, one of the two gets the other's value.
 */
export function nameRequirements(edges: Iterable<Edge>): void {
  const names = new Map<string, string>();
  for (const edge of edges) if (edge._conditions) edge._conditions = named(edge._conditions, names);
  areGiven ||= names.size > 0;
}

function named(selections: SelectionSet, names: Map<string, string>): SelectionSet {
  return selections.lazyMap((selection) => {
    const inner = selection.mapToSelectionSet((set) => named(set, names));
    if (inner.kind !== 'FieldSelection' || !inner.element.definition.hasArguments()) return inner;
    const { element } = inner;
    const fieldText = String(element);
    if (!names.has(fieldText)) names.set(fieldText, requiredName(element.name, names.size + 1));
    return inner.withUpdatedElement(element.withUpdatedAlias(names.get(fieldText)));
  });
}

/** What a fetch hands over, with the names under which the plan has it; the planner leaves these out. */
export function withNames(requires: readonly QueryPlanSelectionNode[], selections: readonly SelectionNode[]): QueryPlanSelectionNode[] {
  return requires.map((each, index) => {
    const node = selections[index]!;
    const inner = 'selectionSet' in node && node.selectionSet ? { selections: withNames(each.selections!, node.selectionSet.selections) } : {};
    const alias = node.kind === Kind.FIELD && node.alias ? { alias: node.alias.value } : {};
    return { ...each, ...alias, ...inner };
  });
}

/** The names given to required fields, by the path of the field. */
export function namesIn(sets: readonly SelectionSet[]): ReadonlyMap<string, string> {
  return areGiven ? collected(sets, '', new Map()) : NONE;
}

function collected(sets: readonly SelectionSet[], path: string, found: Map<string, string>): ReadonlyMap<string, string> {
  for (const selection of sets.flatMap((set) => set.selections())) {
    const { element } = selection;
    const at = element.kind === 'Field' ? `${path}/${element.name}` : path;
    if (element.kind === 'Field' && element.alias) found.set(at, element.alias);
    if (selection.selectionSet) collected([selection.selectionSet], at, found);
  }
  return found;
}

/** Whether both have the same field with different arguments: an object can be handed over with one of the values only. */
export function meet(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return [...some].some(([path, name]) => others.has(path) && others.get(path) !== name);
}
