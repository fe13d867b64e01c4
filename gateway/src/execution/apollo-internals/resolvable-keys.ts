import {
  federationMetadata,
  isInterfaceType,
  isObjectType,
  parseFieldSetArgument,
  type Directive,
  type InterfaceType,
  type ObjectType,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals';
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Edge } from './query-graph.js';

type KeyedType = ObjectType | InterfaceType;
type Key = Directive<KeyedType, { fields: string; resolvable?: boolean }>;
/** The paths of the fields of a key: "parts/one". */
type KeyPaths = readonly string[];
/** A context that no type sets: the planner goes no way that requires it. */
const NEVER_SET = { namedParameter: '', typesWithContextSet: new Set<string>() };

/** Of types with a key that is not resolvable: the keys that are, by subgraph and type. */
export type ResolvableKeys = ReadonlyMap<string, readonly KeyPaths[]>;

/**
 * Puts each type's resolvable keys before the others. To come back to the subgraph where it has begun, Apollo's planner takes the first key that it can read
 * there and never looks at `resolvable: false`; the subgraph finds nothing by it, and the entity is null without an error.
 */
export function resolvableKeysFirst(subgraphs: ReadonlyMap<string, Schema>): ResolvableKeys {
  const found = new Map<string, readonly KeyPaths[]>();
  for (const [name, schema] of subgraphs) {
    if (!federationMetadata(schema)?.isFed2Schema()) continue;
    for (const type of schema.types()) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const keys = keysOf(schema, type);
      const resolvable = keys.filter(isResolvable);
      if (resolvable.length === keys.length) continue;
      putFirst(type, resolvable);
      found.set(
        keyOf(name, type.name),
        resolvable.map((directive) => pathsIn(parseFieldSetArgument({ parentType: type, directive }))),
      );
    }
  }
  return found;
}

/**
 * Closes the ways to fields that require others' where a query would have to come back for them to a subgraph that resolves no key of the type. What a
 * field with @provides leads to may know already what is required.
 */
export function closeWaysWithoutReturn(edges: Iterable<Edge>, keys: ResolvableKeys): void {
  for (const { head, transition, _conditions, requiredContexts } of edges) {
    const comesBack = _conditions !== undefined && transition.kind === 'FieldCollection' && head.provideId === undefined;
    if (comesBack && keys.get(keyOf(head.source, head.type.name))?.length === 0) requiredContexts.push(NEVER_SET);
  }
}

/** Throws where an object is to be found by what is no key of its subgraph, or only a key that it does not resolve. */
export function expectResolvableKeys({ node }: QueryPlan, keys: ResolvableKeys, supergraph: Schema): void {
  if (keys.size > 0 && node) for (const fetch of fetchesIn(node as PlanNode)) expectKeys(fetch, keys, supergraph);
}

function expectKeys({ serviceName, requires = [], inputRewrites = [] }: FetchNode, keys: ResolvableKeys, supergraph: Schema): void {
  for (const each of requires) {
    if (each.kind !== 'InlineFragment') continue;
    const conditions = [each.typeCondition!, ...wider(supergraph, each.typeCondition!)].map((name) => `... on ${name}`);
    // To a subgraph with an interface object, each object is one of the interface.
    const renamed = inputRewrites.find((one) => one.kind === 'ValueSetter' && conditions.includes(one.path[0]!));
    const type = renamed?.kind === 'ValueSetter' ? String(renamed.setValueTo) : each.typeCondition!;
    const given = new Set(pathsOf(each.selections));
    const resolvable = keys.get(keyOf(serviceName, type));
    if (resolvable && !resolvable.some((paths) => paths.every((path) => given.has(path)))) {
      throw new Error(`${serviceName} is asked for a ${type} by ${[...given].join(', ')}, but resolves no such key`);
    }
  }
}

function wider(supergraph: Schema, name: string): string[] {
  const type = supergraph.type(name);
  return type && (isObjectType(type) || isInterfaceType(type)) ? type.interfaces().map((each) => each.name) : [];
}

function* fetchesIn(node: PlanNode): Iterable<FetchNode> {
  if (node.kind === 'Fetch') yield node;
  else if (node.kind === 'Flatten') yield* fetchesIn(node.node);
  else if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const each of node.nodes) yield* fetchesIn(each);
  else if (node.kind === 'Condition') for (const each of [node.ifClause, node.elseClause]) if (each) yield* fetchesIn(each);
}

function keysOf(schema: Schema, type: KeyedType): Key[] {
  return [...type.appliedDirectivesOf(federationMetadata(schema)!.keyDirective())] as Key[];
}

function isResolvable(key: Key): boolean {
  return key.arguments().resolvable !== false;
}

function putFirst(type: KeyedType, first: readonly Key[]): void {
  const all = (type as unknown as { _appliedDirectives: Key[] })._appliedDirectives;
  all.sort((one, other) => Number(first.includes(other)) - Number(first.includes(one)));
}

function keyOf(subgraph: string, type: string): string {
  return `${subgraph} ${type}`;
}

function pathsIn(selections: SelectionSet, path = ''): string[] {
  return selections.selections().flatMap((selection) => {
    const at = selection.element.kind === 'Field' ? `${path}${selection.element.name}` : path;
    if (selection.selectionSet) return pathsIn(selection.selectionSet, selection.element.kind === 'Field' ? `${at}/` : at);
    return at;
  });
}

function pathsOf(selections: readonly QueryPlanSelectionNode[], path = ''): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') return pathsOf(selection.selections, path);
    return selection.selections ? pathsOf(selection.selections, `${path}${selection.name}/`) : `${path}${selection.name}`;
  });
}
