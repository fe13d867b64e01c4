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
} from 'graphql';

type Values = Record<string, unknown>;
export type Coerced = { coerced: Values; errors?: undefined } | { errors: readonly GraphQLError[] };

/** Makes the coercion of an operation's variables; representations, which may be thousands, are passed unchecked. */
export function variablesCoercer(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): (raw: Values) => Coerced {
  const coerceAll = (raw: Values): Coerced => getVariableValues(schema, variableDefinitions, raw, { maxErrors: 50 });
  const free = variableDefinitions.filter(({ type }) => isRepresentations(typeFromAST(schema, type as never))).map(({ variable }) => variable.name.value);
  if (free.length === 0) return variableDefinitions.length > 0 ? coerceAll : () => ({ coerced: {} });
  const others = variableDefinitions.filter(({ variable }) => !free.includes(variable.name.value));
  return (raw) => {
    if (!free.every((name) => isFull(raw[name]))) return coerceAll(raw);
    const rest = others.length > 0 ? (getVariableValues(schema, others, raw, { maxErrors: 50 }) as Coerced) : { coerced: {} };
    if (rest.errors) return rest;
    return { coerced: { ...rest.coerced, ...Object.fromEntries(free.map((name) => [name, raw[name]])) } };
  };
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
