import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Amount } from './cost.js';

/** The cost of graphql-js' full introspection query, whatever the schema's size: expensive, but always within the default limit. */
const WHOLE_COST = 50_000;
/** Counting stops beyond this many full introspections in one operation. */
const MAX_WHOLES = 10;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Field = GraphQLField<unknown, unknown>;

const sizes = new WeakMap<GraphQLSchema, number>();

/** The cost of introspection: the values its answer holds, relative to those of full introspection. Conditions inside count as met. */
export class IntrospectionCost {
  private walk: Walk | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly operation: OperationDefinitionNode,
  ) {}

  /** The cost of a `__schema` or `__type` field. */
  of(node: FieldNode): Amount {
    const value = node.arguments?.find((argument) => argument.name.value === 'name')?.value;
    this.walk ??= new Walk(this.schema, this.fragments, MAX_WHOLES * wholeSize(this.schema));
    if (value?.kind !== Kind.VARIABLE) return this.costOf(node, value && valueFromASTUntyped(value), this.walk);
    const variable = value.name.value;
    const declared = this.operation.variableDefinitions?.find((definition) => definition.variable.name.value === variable)?.defaultValue;
    const fallback = declared && valueFromASTUntyped(declared);
    return (variables) => this.costOf(node, variables[variable] ?? fallback, new Walk(this.schema, this.fragments, wholeSize(this.schema)));
  }

  private costOf(node: FieldNode, name: unknown, walk: Walk): number {
    const size = walk.field(node, node.name.value === '__type' ? TypeMetaFieldDef : SchemaMetaFieldDef, undefined, { name });
    return walk.left < 0 ? Infinity : Math.ceil((size / wholeSize(this.schema)) * WHOLE_COST);
  }
}

function wholeSize(schema: GraphQLSchema): number {
  let size = sizes.get(schema);
  if (size === undefined) {
    const all = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
    const { definitions } = parse(getIntrospectionQuery(all), { noLocation: true });
    const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
    const [{ selectionSet }] = definitions as [OperationDefinitionNode];
    sizes.set(schema, (size = new Walk(schema, fragments, Infinity).field(selectionSet.selections[0] as FieldNode, SchemaMetaFieldDef, undefined)));
  }
  return size;
}

/** Counts the values of an introspection answer without building it; each selection set is counted once per part of the schema. */
class Walk {
  private readonly sizeBySet = new Map<SelectionSetNode, Map<unknown, number>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    /** How many more fields are visited; below 0 the count is incomplete. */
    public left: number,
  ) {}

  field({ selectionSet }: FieldNode, { type, resolve }: Field, source: unknown, args: object = {}): number {
    this.left -= 1;
    const inner = getNamedType(type);
    const list = isListType(getNullableType(type));
    if (this.left < 0 || (!list && !selectionSet)) return 1;
    const value: unknown = resolve?.(source, { includeDeprecated: true, ...args }, undefined, { schema: this.schema } as never);
    if (value === null || value === undefined) return 1;
    const sizeOf = (one: unknown) => 1 + (selectionSet && isObjectType(inner) ? this.selections(selectionSet, inner, one) : 0);
    if (!list) return sizeOf(value);
    let size = 0;
    for (const item of value as Iterable<unknown>) size += sizeOf(item);
    return size;
  }

  private selections(set: SelectionSetNode, type: GraphQLObjectType, source: unknown): number {
    let bySource = this.sizeBySet.get(set);
    if (!bySource) this.sizeBySet.set(set, (bySource = new Map()));
    let size = bySource.get(source);
    if (size === undefined) bySource.set(source, (size = this.sum(set, type, source)));
    return size;
  }

  /** All introspection types are objects, so that every fragment applies. */
  private sum({ selections }: SelectionSetNode, type: GraphQLObjectType, source: unknown): number {
    let size = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const definition = type.getFields()[selection.name.value];
        size += definition ? this.field(selection, definition, source) : 1;
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (inner) size += this.selections(inner.selectionSet, type, source);
    }
    return size;
  }
}
