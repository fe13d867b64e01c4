import { federationMetadata, isCompositeType, type CompositeType, type FieldDefinition, type Schema, type SelectionSet } from '@apollo/federation-internals';
import type { FetchNode, FlattenNode } from '@apollo/query-planner';
import type { SelectionSetNode } from 'graphql';
import { meet, namesIn, withNames } from './named-requirements.js';

/** What one fetch is to get, as far as it is mended: `FetchGroup` of `@apollo/query-planner`. */
export interface FetchGroup {
  readonly subgraphName: string;
  readonly dependencyGraph: { readonly subgraphSchemas: ReadonlyMap<string, Schema> };
  readonly selection: SelectionSet;
  /** What it hands over: its objects' keys, and what its fields require. Absent: it begins with root fields. */
  readonly inputs?: Inputs;
  /** Those it waits for. */
  parents(): readonly { group: FetchGroup }[];
  /** Those that wait for it. */
  children(): readonly FetchGroup[];
  removeChild(child: FetchGroup): void;
  isDescendantOf(other: FetchGroup): boolean;
  removeInputsFromSelection(): void;
  addAtPath(...args: never[]): void;
  canMergeChildIn(child: FetchGroup): boolean;
  mergeChildIn(child: FetchGroup): void;
  canMergeGrandChildIn(grandChild: FetchGroup): boolean;
  canMergeSiblingIn(sibling: FetchGroup): boolean;
  mergeInWithAllDependencies(other: FetchGroup): void;
  toPlanNode(config: unknown, handledConditions: unknown, variableDefinitions: unknown, ...others: unknown[]): FlattenNode | FetchNode | undefined;
}

interface Inputs {
  equals(other: unknown): boolean;
  selectionSets(): SelectionSet[];
  toSelectionSetNode(variableDefinitions: unknown, handledConditions: unknown): SelectionSetNode;
}

export interface Mending {
  isOn(): boolean;
  /** Whether what is planned has @skip or @include. */
  isConditional(): boolean;
  /** Of a group that the planner would join into the one that it waits for. */
  keepSeparate(selections: SelectionSet): void;
}

/** Mends the class of fetch groups, given as its prototype. */
export function mendGroups(groups: FetchGroup, mending: Mending): void {
  mendRequirements(groups, mending);
  mendConditions(groups, mending);
  mendCircles(groups, mending);
  mendArguments(groups, mending);
}

/**
 * What a field requires is joined into the fetch before where that queries the same subgraph, or one that has fields of these names. Apollo looks at nothing
 * else: the fields may be named there only, or computed from others that the subgraph has not received yet.
 */
function mendRequirements(groups: FetchGroup, { isOn, isConditional, keepSeparate }: Mending): void {
  const { removeInputsFromSelection, addAtPath, canMergeChildIn, mergeChildIn, canMergeGrandChildIn } = groups;
  // Called only before the planner looks whether a group of required fields can be joined into the one it waits for.
  groups.removeInputsFromSelection = function (this: FetchGroup) {
    removeInputsFromSelection.call(this);
    const [before] = this.parents();
    if (isOn() && before && needsOthers(this.selection, schemaOf(before.group))) keepSeparate(this.selection);
  };
  groups.mergeChildIn = function (this: FetchGroup, child) {
    // Joined under a condition, an empty one would leave an empty fragment, which is invalid in a request.
    const isEmptyFragment = isOn() && isConditional() && child.selection.isEmpty();
    if (isEmptyFragment) this.addAtPath = () => undefined;
    mergeChildIn.call(this, child);
    if (isEmptyFragment) this.addAtPath = addAtPath;
  };
  groups.canMergeChildIn = function (this: FetchGroup, child) {
    return canMergeChildIn.call(this, child) && !(isOn() && needsOthers(child.selection, schemaOf(child)));
  };
  groups.canMergeGrandChildIn = function (this: FetchGroup, grandChild) {
    return canMergeGrandChildIn.call(this, grandChild) && !(isOn() && needsOthers(grandChild.selection, schemaOf(grandChild)));
  };
}

function schemaOf({ dependencyGraph, subgraphName }: FetchGroup): Schema {
  return dependencyGraph.subgraphSchemas.get(subgraphName)!;
}

/** Whether a subgraph needs others to answer a selection: some field is not its own, or it computes it from such. */
function needsOthers(selectionSet: SelectionSet, schema: Schema): boolean {
  const type = typeOf(schema, selectionSet.parentType);
  return selectionSet.selections().some((selection) => {
    if (selection.kind === 'FieldSelection') {
      const field = type && 'field' in type ? type.field(selection.element.name) : undefined;
      if (field && isComputedOrForeign(field)) return true;
    }
    return selection.selectionSet !== undefined && needsOthers(selection.selectionSet, schema);
  });
}

function isComputedOrForeign(field: FieldDefinition<CompositeType>): boolean {
  const metadata = federationMetadata(field.schema())!;
  return metadata.isFieldExternal(field) || field.hasAppliedDirective(metadata.requiresDirective());
}

function typeOf(schema: Schema, { name }: CompositeType): CompositeType | undefined {
  const type = schema.type(name);
  return type && isCompositeType(type) ? type : undefined;
}

/**
 * A fetch is sent only for objects of which all is known that it hands over. Of two that compute fields from different ones Apollo makes one all the same,
 * which is not sent where a condition does not hold and so what one field requires is not fetched: the other is null without an error.
 */
function mendConditions(groups: FetchGroup, { isOn, isConditional }: Mending): void {
  const { canMergeSiblingIn } = groups;
  groups.canMergeSiblingIn = function (this: FetchGroup, sibling) {
    if (!canMergeSiblingIn.call(this, sibling)) return false;
    if (!isOn() || !isConditional() || this.inputs?.equals(sibling.inputs)) return true;
    return ![this, sibling].some((group) => needsOthers(group.selection, schemaOf(group)));
  };
}

/**
 * Two fetches of the same selection are merged only where none would then wait for itself. Apollo joins a fetch with one that waits for it, directly or by
 * others, and goes round in the circle with ever more memory, or finds it ("would create a cycle").
 */
function mendCircles(groups: FetchGroup, { isOn }: Mending): void {
  const { mergeInWithAllDependencies } = groups;
  groups.mergeInWithAllDependencies = function (this: FetchGroup, other) {
    if (isOn()) {
      if (dependsThroughOthers(this, other) || dependsThroughOthers(other, this)) return;
      this.removeChild(other);
      other.removeChild(this);
    }
    mergeInWithAllDependencies.call(this, other);
  };
}

/** Whether the last waits for another that waits for the first. */
function dependsThroughOthers(first: FetchGroup, last: FetchGroup): boolean {
  return first.children().some((child) => child !== last && last.isDescendantOf(child));
}

/** Values of one field with different arguments are handed over by different fetches, each under the name that the plan has for it. */
function mendArguments(groups: FetchGroup, { isOn }: Mending): void {
  const { canMergeChildIn, canMergeSiblingIn, mergeInWithAllDependencies, toPlanNode } = groups;
  // Called also before the planner has a fetch that waits for this one hand over what the child gets.
  groups.canMergeChildIn = function (this: FetchGroup, child) {
    const got = namesIn([child.selection]);
    return canMergeChildIn.call(this, child) && !(isOn() && this.children().some((other) => meet(got, namesOf(other))));
  };
  groups.canMergeSiblingIn = function (this: FetchGroup, sibling) {
    return canMergeSiblingIn.call(this, sibling) && !(isOn() && meet(namesOf(this), namesOf(sibling)));
  };
  groups.mergeInWithAllDependencies = function (this: FetchGroup, other) {
    if (!isOn() || !meet(namesOf(this), namesOf(other))) mergeInWithAllDependencies.call(this, other);
  };
  groups.toPlanNode = function (this: FetchGroup, config, handledConditions, variableDefinitions, ...others) {
    const node = toPlanNode.call(this, config, handledConditions, variableDefinitions, ...others);
    if (!isOn() || !node || namesOf(this).size === 0) return node;
    const fetch = (node.kind === 'Flatten' ? node.node : node) as { requires: FetchNode['requires'] };
    fetch.requires = withNames(fetch.requires!, this.inputs!.toSelectionSetNode(variableDefinitions, handledConditions).selections);
    return node;
  };
}

function namesOf({ inputs }: FetchGroup): ReadonlyMap<string, string> {
  return namesIn(inputs?.selectionSets() ?? []);
}
