import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { each, largest, NOTHING, remembered, ROOT, sum, type Cost, type Variables } from './cost.js';
import { NO_MEASURES, type Measures } from './fan-out.js';
import { isIntrospection } from '../../execution/introspection/isolation.js';
import { argumentCosts } from './inputs.js';
import { IntrospectionCost } from './introspection-cost.js';
import type { CostModel } from './model.js';
import { givenBy, sizedBy, type Sized } from './sizes.js';

/** The base cost of a mutation: a transaction. */
const MUTATION = 10;

/** The weight of a leaf, each time it is selected, under whatever alias. */
export const LEAF = 0.1;

/** Returns the estimated cost of an operation for raw (uncoerced) variables. */
export type Estimate = (variables?: Variables) => number;

/**
 * Compiles the static estimate of https://ibm.github.io/graphql-specs/cost-spec.html for an operation of a valid document: objects weigh 1,
 * leaves 0.1, each as often as it can stand in the answer: a list has as many items as it is measured, sliced or assumed to have; of a field's possible types the
 * most expensive counts. Introspection costs by the size of its answer. The result is rounded up.
 */
export function compileCost(
  schema: GraphQLSchema,
  model: CostModel,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  measures: Measures = NO_MEASURES,
): Estimate {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const base = operation.operation === 'mutation' ? MUTATION : 0;
  const cost = new Compiler({ schema, model, measures, operation }, document).selections(operation.selectionSet, root);
  return (variables = {}) => roundedUp(base + cost(ROOT, variables));
}

/** Rounds up to a whole number, ignoring the rounding errors of added tenths. */
export function roundedUp(cost: number): number {
  return Math.max(0, Math.ceil(cost - 1e-6));
}

interface Known {
  schema: GraphQLSchema;
  model: CostModel;
  measures: Measures;
  operation: OperationDefinitionNode;
}

class Compiler {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly byFragment = new Map<FragmentDefinitionNode, Cost>();
  private readonly introspection: IntrospectionCost;

  constructor(
    private readonly known: Known,
    document: DocumentNode,
  ) {
    const { schema, operation } = known;
    for (const definition of document.definitions) if (definition.kind === 'FragmentDefinition') this.fragments.set(definition.name.value, definition);
    this.introspection = new IntrospectionCost(schema, this.fragments, operation);
  }

  selections({ selections }: SelectionSetNode, parent: GraphQLCompositeType, sized?: Sized): Cost {
    const always: Cost[] = [];
    const some: [types: ReadonlySet<string>, cost: Cost][] = [];
    for (const selection of selections) {
      if (selection.kind === 'Field') always.push(when(selection.directives, this.field(selection, parent, sized)));
      else {
        const fragment = selection.kind === 'FragmentSpread' ? this.fragments.get(selection.name.value) : selection;
        const type = fragment && (fragment.typeCondition ? this.known.schema.getType(fragment.typeCondition.name.value) : parent);
        if (!fragment || !isCompositeType(type)) continue;
        some.push([this.objects(type), when(selection.directives, this.inside(fragment, type, sized))]);
      }
    }
    return sum([...always, this.dearest(parent, some)]);
  }

  private inside(
    fragment: FragmentDefinitionNode | { kind: 'InlineFragment'; selectionSet: SelectionSetNode },
    type: GraphQLCompositeType,
    sized?: Sized,
  ): Cost {
    if (sized || fragment.kind === 'InlineFragment') return this.selections(fragment.selectionSet, type, sized);
    let cost = this.byFragment.get(fragment);
    if (cost === undefined) this.byFragment.set(fragment, (cost = remembered(this.selections(fragment.selectionSet, type))));
    return cost;
  }

  /** The largest cost of the fragments that apply to one of the possible types. */
  private dearest(parent: GraphQLCompositeType, some: readonly (readonly [ReadonlySet<string>, Cost])[]): Cost {
    if (some.length === 0) return NOTHING;
    return largest([...this.objects(parent)].map((type) => sum(some.filter(([types]) => types.has(type)).map(([, cost]) => cost))));
  }

  private objects(type: GraphQLCompositeType): ReadonlySet<string> {
    return new Set(isAbstractType(type) ? this.known.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, sized: Sized | undefined): Cost {
    if (node.name.value === '__typename') return each(LEAF);
    const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!definition) return isIntrospection(node) ? each(this.introspection.of(node)) : NOTHING;
    const { model, measures, operation } = this.known;
    const coordinate = `${parent.name}.${definition.name}`;
    const field = { definition, node, coordinate, size: model.listSize(coordinate), measures, operation };
    const type = getNamedType(definition.type);
    const inside = node.selectionSet && isCompositeType(type) ? this.selections(node.selectionSet, type, sizedBy(field)) : NOTHING;
    const weight = model.weight(coordinate) ?? model.typeWeight(type.name) ?? (isCompositeType(type) ? 1 : LEAF);
    const given = givenBy(field, sized);
    const item = sum([each(weight), inside]);
    return sum([(of, variables) => item(given(of, variables), variables), ...argumentCosts(model, coordinate, definition, node).map(each)]);
  }
}

/** The cost of a selection, 0 where `@skip` or `@include` excludes it. */
function when(directives: readonly DirectiveNode[] | undefined, cost: Cost): Cost {
  return (directives ?? []).reduce<Cost>((inner, { name, arguments: args }) => {
    const included = name.value === 'include';
    const value = args?.[0]?.value;
    if ((!included && name.value !== 'skip') || !value) return inner;
    if (value.kind === 'BooleanValue') return value.value === included ? inner : NOTHING;
    if (value.kind !== 'Variable') return inner;
    return (of, variables) => ((variables[value.name.value] ?? included) === included ? inner(of, variables) : 0);
  }, cost);
}
