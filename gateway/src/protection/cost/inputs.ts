import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
  visit,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Amount, Variables } from './cost.js';
import type { CostModel } from './model.js';

/** The cost of a field's arguments: 1 for each input object given, or the weights of `@cost`; scalars are free. */
export function argumentCosts(model: CostModel, coordinate: string, definition: GraphQLField<unknown, unknown>, node: FieldNode): Amount[] {
  return (node.arguments ?? []).flatMap(({ name, value }) => {
    const argument = definition.args.find((one) => one.name === name.value);
    return argument ? argumentCost(model, `${coordinate}(${name.value})`, argument, value) : [];
  });
}

function argumentCost(model: CostModel, coordinate: string, { type }: GraphQLArgument, value: ValueNode): Amount[] {
  const weight = model.weight(coordinate);
  if (weight === undefined && !isInputObjectType(getNamedType(type))) return [];
  const cost = (variables: Variables) => valueCost(model, type, valueFromASTUntyped(value, variables), weight);
  return [hasVariable(value) ? cost : cost({})];
}

/** `weight` is that of the argument or input field which holds the value. */
function valueCost(model: CostModel, type: GraphQLInputType, value: unknown, weight: number | undefined): number {
  if (value === null || value === undefined) return 0;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    return items.reduce<number>((total, item) => total + valueCost(model, bare.ofType, item, weight), 0);
  }
  if (!isInputObjectType(bare) || typeof value !== 'object') return weight ?? 0;
  const fields = Object.values(bare.getFields());
  return fields.reduce(
    (total, field) => total + valueCost(model, field.type, (value as Variables)[field.name], model.weight(`${bare.name}.${field.name}`)),
    weight ?? 1,
  );
}

function hasVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, { Variable: () => ((found = true), undefined) });
  return found;
}
