import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Fetcher } from './plan-run.js';

/** Answers the fetch of `nodes(ids: $ids)` without its subgraph: each id is that of an entity of the type, whose key it is. */
export function entitiesById({ operation }: FetchNode, type: string): Fetcher {
  const [definition] = parse(operation).definitions;
  const [nodes, ...others] = definition?.kind === Kind.OPERATION_DEFINITION ? (definition.selectionSet.selections as FieldNode[]) : [];
  if (!nodes?.selectionSet || others.length > 0) throw new Error(`expected entities to be asked for by one field, but got: ${operation}`);
  const keys = keysIn(nodes.selectionSet, type);
  const name = nodes.alias?.value ?? nodes.name.value;
  const entity = (id: unknown) => ({ __typename: type, ...Object.fromEntries(keys.map((key) => [key, id])) });
  return ({ ids }) => ({ data: { [name]: (ids as unknown[]).map(entity) } });
}

/** The response names of the fields that are asked of the type; each is its key. */
function keysIn({ selections }: SelectionSetNode, type: string): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('expected a fetch without named fragments');
    if (selection.kind === Kind.INLINE_FRAGMENT) return keysIn(selection.selectionSet, type);
    if (selection.selectionSet) throw new Error(`expected the key of ${type} to be its id, but it has "${selection.name.value}"`);
    return selection.name.value === '__typename' ? [] : [selection.alias?.value ?? selection.name.value];
  });
}
