import type { Subgraph } from '@portfolio/subgraph';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A read model: what it asks the graph, and the types of the rows that it keeps. */
export interface Keeping {
  subgraph: string;
  operations: readonly string[];
  types: readonly string[];
}

/** The read models of these subgraphs. */
export function readModelsOf(subgraphs: readonly Subgraph[]): Keeping[] {
  return subgraphs.flatMap(({ name, follows, records }) =>
    follows ? [{ subgraph: name, operations: follows.operations, types: records.flatMap(({ types }) => types) }] : [],
  );
}

/** Faults of a contract's part of a graph that answers would show: places that may not be null and whose object or value the contract does not have. */
export function unanswerable(part: GraphQLSchema, whole: GraphQLSchema): string[] {
  return Object.values(part.getTypeMap()).flatMap((type) => {
    if ((!isObjectType(type) && !isInterfaceType(type)) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const left = leftOut(part, whole, field.type);
      return left.length > 0 && isBoundToBeThere(field.type)
        ? [`expected ${type.name}.${field.name} to have all that it may be, or to be left out as well, but it does not have ${left.join(', ')}`]
        : [];
    });
  });
}

/** Faults of read models whose rows are shown, though they say what the contract leaves out. */
export function keptFaults(part: GraphQLSchema, readModels: readonly Keeping[]): string[] {
  return readModels.flatMap(({ subgraph, operations, types }) => {
    const [error] = operations.flatMap((operation) => validate(part, parse(operation)));
    const shown = types.filter((name) => part.getType(name));
    if (!error || shown.length === 0) return [];
    return [`expected ${shown.join(', ')} of "${subgraph}" to be left out as well, since they tell what it does not have: ${error.message}`];
  });
}

/** The object types and the values of an enum that may stand at a place and are left out. */
function leftOut(part: GraphQLSchema, whole: GraphQLSchema, type: GraphQLOutputType): string[] {
  const named = getNamedType(type);
  const all = whole.getType(named.name);
  if (isAbstractType(named) && isAbstractType(all))
    return whole
      .getPossibleTypes(all)
      .map(({ name }) => name)
      .filter((name) => !part.getType(name));
  if (!isEnumType(named) || !isEnumType(all)) return [];
  return all
    .getValues()
    .map(({ name }) => name)
    .filter((name) => !named.getValue(name))
    .map((name) => `${named.name}.${name}`);
}

/** Whether null at the innermost place is an error. An enum's value that is left out is one anywhere. */
function isBoundToBeThere(type: GraphQLOutputType): boolean {
  const inner = getNullableType(type);
  if (isEnumType(inner)) return true;
  return isListType(inner) ? isBoundToBeThere(inner.ofType) : isNonNullType(type);
}
