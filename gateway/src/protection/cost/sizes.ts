import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import { largestAmount, valueOf, type Amount, type Objects, type Variables } from './cost.js';
import type { Measures } from './fan-out.js';
import type { ListSize } from './model.js';

/** The size of a list without `@listSize`. */
export const ASSUMED_SIZE = 10;

/** The objects that a field gives for those it is asked of. */
export type Given = (of: Objects, variables: Variables) => Objects;

/** What the fields named have, by the `@listSize` of the field around them. */
export interface Sized {
  fields: readonly string[];
  items: Given;
}

/** A field of an operation, with what is declared and known of it. */
export interface SizedField {
  definition: GraphQLField<unknown, unknown>;
  node: FieldNode;
  coordinate: string;
  size: ListSize | undefined;
  measures: Measures;
  operation: OperationDefinitionNode;
}

/** What a field gives by its type, its `@listSize` and its measure; `sized` comes from the enclosing field. */
export function givenBy(field: SizedField, sized: Sized | undefined): Given {
  const { definition, size, coordinate, measures } = field;
  if (sized?.fields.includes(definition.name)) return sized.items;
  if (!isListType(getNullableType(definition.type))) return one(field);
  const keys = definition.args.filter(isListOfKeys).map(({ name }) => name);
  if (keys.length > 0 && !size) return named(sliceOf(field, { slicingArguments: keys }));
  if (measures.field(coordinate)) return items(field, undefined);
  return items(field, size ? sliceOf(field, size) : undefined);
}

/** For the list fields inside a field that returns a page. */
export function sizedBy(field: SizedField): Sized | undefined {
  const { size } = field;
  return size?.sizedFields && { fields: size.sizedFields, items: items(field, sliceOf(field, size)) };
}

/** One for each: a page, an edge's node or a value its parent's own; a row the same for as many as refer to it, for all of them where that is not known. */
function one({ definition, coordinate, size, measures }: SizedField): Given {
  if (size?.sizedFields || EDGE_NODE.test(coordinate)) return (of) => of;
  const measure = measures.field(coordinate);
  if (measure) return ({ count, repeats }) => ({ count, repeats: Math.min(count, repeats * measure[2]) });
  const type = getNamedType(definition.type);
  const isRow = isAbstractType(type) || measures.rows(type.name) !== undefined;
  return isRow ? ({ count }) => ({ count, repeats: count }) : (of) => of;
}

const EDGE_NODE = /Edge\.node$/;

/** An object for each key that is named; a key may be named again and again. */
function named(size: Amount): Given {
  return ({ count }, variables) => {
    const all = count * valueOf(size, variables);
    return { count: all, repeats: all };
  };
}

/**
 * The items of a list. Of a measured one no parent has more than the longest has, and all together no more than there are, as often as the same parent is there.
 * Of any other the assumed size counts, or as many rows as there are of its type; one parent has an item once.
 */
function items({ definition, coordinate, measures }: SizedField, slice: Amount | undefined): Given {
  const measure = measures.field(coordinate);
  const most = (variables: Variables) => (slice === undefined ? Infinity : valueOf(slice, variables));
  if (measure) {
    const [total, longest, shared] = measure;
    return ({ count, repeats }, variables) => {
      const all = Math.min(count * Math.min(longest, most(variables)), repeats * total);
      return { count: all, repeats: Math.min(all, repeats * shared) };
    };
  }
  const there = measures.rows(itemTypeOf(definition)) ?? Infinity;
  return ({ count }, variables) => {
    const all = count * Math.min(there, slice === undefined ? ASSUMED_SIZE : most(variables));
    return { count: all, repeats: Math.min(all, count) };
  };
}

/** The type of a list's items, of a page those of its nodes. */
function itemTypeOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const nodes = isObjectType(named) && !isListType(getNullableType(type)) ? named.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type).name : named.name;
}

/** The largest of the slicing arguments given or defaulted; else the assumed size. */
function sliceOf({ definition, node, operation }: Omit<SizedField, 'size'>, size: ListSize): Amount {
  const assumed = size.assumedSize ?? ASSUMED_SIZE;
  const slices = (size.slicingArguments ?? []).flatMap((name) => sliceArgument(definition, node, name, assumed, operation) ?? []);
  return slices.length > 0 ? largestAmount(slices) : assumed;
}

function sliceArgument(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  assumed: number,
  operation: OperationDefinitionNode,
): Amount | undefined {
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
