import { isTypeDefinitionNode, isTypeExtensionNode, parse, valueFromASTUntyped, type ConstDirectiveNode, type InputValueDefinitionNode } from 'graphql';

/** The `@listSize` of a field: how many objects it returns. */
export interface ListSize {
  assumedSize?: number;
  slicingArguments?: readonly string[];
  /** The list fields inside that have this size, where the field itself returns a page. */
  sizedFields?: readonly string[];
}

/** The `@cost` and `@listSize` directives of a supergraph. */
export interface CostModel {
  /** The weight of a type; undefined: 1 for objects, 0.1 for leaves. */
  typeWeight(type: string): number | undefined;
  /** The weight of a field, an input field ("Type.field") or an argument ("Type.field(argument)"). */
  weight(coordinate: string): number | undefined;
  listSize(coordinate: string): ListSize | undefined;
}

/** Reads the directives of https://specs.apollo.dev/cost/v0.1 from a supergraph; the API schema that clients see does not have them. */
export function costModel(supergraphSdl: string): CostModel {
  const types = new Map<string, number>();
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (coordinate: string, { directives = [] }: { directives?: readonly ConstDirectiveNode[] }, into = weights) => {
    const weight = argumentsOf(directives, 'cost')?.weight;
    if (weight !== undefined) into.set(coordinate, Number(weight));
    const size = argumentsOf(directives, 'listSize');
    if (size) sizes.set(coordinate, size);
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue;
    const type = definition.name.value;
    read(type, definition, types);
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      read(`${type}.${field.name.value}`, field);
      const args: readonly InputValueDefinitionNode[] = 'arguments' in field ? (field.arguments ?? []) : [];
      for (const argument of args) read(`${type}.${field.name.value}(${argument.name.value})`, argument);
    }
  }
  return { typeWeight: (type) => types.get(type), weight: (coordinate) => weights.get(coordinate), listSize: (coordinate) => sizes.get(coordinate) };
}

function argumentsOf(directives: readonly ConstDirectiveNode[], name: string): Record<string, never> | undefined {
  const found = directives.find((directive) => directive.name.value === name);
  return found && Object.fromEntries((found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value) as never]));
}
