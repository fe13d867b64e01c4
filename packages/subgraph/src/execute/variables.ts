import {
  getVariableValues,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  typeFromAST,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { keptForScalars } from './kept.js';

type Values = Record<string, unknown>;
export type Coerced = { coerced: Values; errors?: undefined } | { errors: readonly GraphQLError[] };

/** Makes the coercion of an operation's variables; representations, which may be thousands, are passed unchecked. */
export function variablesCoercer(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): (raw: Values) => Coerced {
  const coerceAll = coercer(schema, variableDefinitions);
  const free = variableDefinitions.filter(({ type }) => isRepresentations(typeFromAST(schema, type as never))).map(nameOf);
  if (free.length === 0) return coerceAll;
  const coerceOthers = coercer(
    schema,
    variableDefinitions.filter((definition) => !free.includes(nameOf(definition))),
  );
  return (raw) => {
    if (!free.every((name) => isFull(raw[name]))) return coerceAll(raw);
    const rest = coerceOthers(raw);
    if (rest.errors) return rest;
    const coerced = { ...rest.coerced };
    for (const name of free) coerced[name] = raw[name];
    return { coerced };
  };
}

function coercer(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]): (raw: Values) => Coerced {
  if (definitions.length === 0) return () => ({ coerced: {} });
  const coerce = (raw: Values): Coerced => getVariableValues(schema, definitions, raw, { maxErrors: 50 });
  return keptForScalars(definitions.map(nameOf), coerce, ({ errors }) => errors === undefined);
}

function nameOf({ variable }: VariableDefinitionNode): string {
  return variable.name.value;
}

/** `[_Any!]!` of federation. */
function isRepresentations(type: unknown): boolean {
  const list = isNonNullType(type) ? type.ofType : undefined;
  const item = isListType(list) && isNonNullType(list.ofType) ? list.ofType.ofType : undefined;
  return isScalarType(item) && item.name === '_Any' && item.astNode?.kind === Kind.SCALAR_TYPE_DEFINITION;
}

function isFull(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => item !== null && item !== undefined);
}
