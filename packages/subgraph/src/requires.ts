import type { Batch } from '@portfolio/graphql';
import { BadInput } from '@portfolio/errors';
import {
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionNode,
} from 'graphql';

type Selections = readonly SelectionNode[];

/**
 * The batch of a field that `@requires` others, called for the parents that have them. A parent without one gets an error in its place, so that nothing is
 * computed from a missing value: its representation did not bring the field, or null where the field is never null.
 */
export function withRequired(batch: Batch, type: GraphQLObjectType, field: Pick<GraphQLField<object, unknown>, 'name' | 'astNode'>): Batch {
  const required = requiredBy(field);
  if (!required) return batch;
  return async (parents: readonly object[], args, context, info) => {
    const missing = parents.map((parent) => missingIn(parent, required, type));
    if (missing.every((path) => path === undefined)) return batch(parents as never, args, context, info);
    const complete = parents.filter((_, index) => missing[index] === undefined);
    const values = complete.length > 0 ? ((await batch(complete as never, args, context, info)) as unknown[]) : [];
    let next = 0;
    return missing.map((path) => (path === undefined ? values[next++] : notGiven(type, field, path)));
  };
}

function requiredBy({ astNode }: Pick<GraphQLField<object, unknown>, 'name' | 'astNode'>): Selections | undefined {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'requires');
  const fields = directive?.arguments?.find(({ name }) => name.value === 'fields');
  const [operation] = fields ? parse(`{ ${String(valueFromASTUntyped(fields.value))} }`).definitions : [];
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : undefined;
}

/** The first required field that is not there, its steps joined by points. */
function missingIn(value: object, selections: Selections, type: GraphQLNamedType): string | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const { name, selectionSet } = selection;
    const found = (value as Record<string, unknown>)[name.value];
    const declared = type.getFields()[name.value]!.type;
    if (found === undefined || (found === null && isNonNullType(declared))) return name.value;
    if (!selectionSet) continue;
    for (const item of [found].flat()) {
      const below = item ? missingIn(item, selectionSet.selections, getNamedType(declared)) : undefined;
      if (below) return `${name.value}.${below}`;
    }
  }
  return undefined;
}

function notGiven(type: GraphQLObjectType, { name }: Pick<GraphQLField<object, unknown>, 'name' | 'astNode'>, path: string): Error {
  return new BadInput(`expected a representation of ${type.name} to have "${path}", which ${type.name}.${name} requires, but got none`);
}
