import {
  getNullableType,
  GraphQLID,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import { largest, type Cost, type Variables } from './cost.js';
import type { ListSize } from './model.js';

/** The size of a list without `@listSize`. */
export const ASSUMED_SIZE = 10;

/** The size that a field's `sizedFields` have, by its own `@listSize`. */
export interface Sized {
  fields: readonly string[];
  size: Cost;
}

/** How many objects a field returns by its type and its `@listSize`; `sized` comes from the enclosing field. */
export function sizeOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  size: ListSize | undefined,
  sized: Sized | undefined,
  operation: OperationDefinitionNode,
): Cost {
  if (!isListType(getNullableType(definition.type))) return 1;
  if (sized?.fields.includes(definition.name)) return sized.size;
  const keys = definition.args.filter(isListOfKeys).map(({ name }) => name);
  if (!size && keys.length === 0) return ASSUMED_SIZE;
  return sliceOf(definition, node, size ?? { slicingArguments: keys }, operation);
}

/** The size for the list fields inside a field that returns a page. */
export function sizedBy(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  size: ListSize | undefined,
  operation: OperationDefinitionNode,
): Sized | undefined {
  return size?.sizedFields && { fields: size.sizedFields, size: sliceOf(definition, node, size, operation) };
}

/** The largest of the slicing arguments given or defaulted; else the assumed size. */
function sliceOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, size: ListSize, operation: OperationDefinitionNode): Cost {
  const assumed = size.assumedSize ?? ASSUMED_SIZE;
  const slices = (size.slicingArguments ?? []).flatMap((name) => sliceArgument(definition, node, name, assumed, operation) ?? []);
  return slices.length > 0 ? largest(slices) : assumed;
}

function sliceArgument(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  assumed: number,
  operation: OperationDefinitionNode,
): Cost | undefined {
  const fallback = definition.args.find((argument) => argument.name === name)?.defaultValue;
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (!value || value.kind === 'NullValue') return fallback === undefined ? undefined : asSize(fallback, assumed);
  if (value.kind !== 'Variable') return asSize(valueFromASTUntyped(value), assumed);
  const variable = value.name.value;
  const declared = operation.variableDefinitions?.find((one) => one.variable.name.value === variable)?.defaultValue;
  const otherwise = asSize(declared ? valueFromASTUntyped(declared) : fallback, assumed);
  return (variables: Variables) => (variables[variable] === undefined ? otherwise : asSize(variables[variable] ?? fallback, assumed));
}

/** `ids: [ID!]!`: the list has an object for each. `@listSize` knows arguments of numbers alone. */
function isListOfKeys({ type }: GraphQLArgument): boolean {
  const list = isNonNullType(type) ? type.ofType : undefined;
  return isListType(list) && getNullableType(list.ofType) === GraphQLID;
}

/** A list of keys counts as long as it is; a value that is no Int counts as the assumed size, and the coercion of variables rejects it later. */
function asSize(value: unknown, assumed: number): number {
  if (Array.isArray(value)) return value.length;
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? Math.max(0, value as number) : assumed;
}
