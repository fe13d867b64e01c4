import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation that was executed, with the values that it was sent. */
export interface Executed {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** A field of an answer, whatever the types of the objects that have it. */
export interface Part {
  /** As the answer has it: the alias where there is one. */
  key: string;
  /** The name of the field. */
  field: string;
  /** The name of its type, without list or "never null". */
  type: string;
  isList: boolean;
  /** It is a list that a connection has: its rows, edges or groups. */
  isPage: boolean;
  /** It is the name of a type that its object always has. */
  isFixed: boolean;
  /** It is a scalar or enum. */
  isLeaf: boolean;
  /** Of an object; several types' together. */
  parts: Parts;
}

export type Parts = ReadonlyMap<string, Part>;

/** The parts of the answer of a valid operation, in its order; what `@skip` and `@include` leave out is left out. Fragments on several types are put together. */
export function partsOf({ schema, document, operation, variables }: Executed): Parts {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const parts = new Map<string, Part>();
  add({ schema, fragments, coerced }, parts, operation.selectionSet, schema.getRootType(operation.operation)!, undefined);
  return parts;
}

interface Reading {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  coerced: Readonly<Record<string, unknown>>;
}

/** @param declared the type of the field that has these selections; undefined for the operation's own */
function add(
  reading: Reading,
  parts: Map<string, Part>,
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  declared: GraphQLCompositeType | undefined,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, reading.coerced)) continue;
    if (selection.kind === Kind.FIELD) {
      const field = fieldOf(reading.schema, type, selection.name.value);
      const named = getNamedType(field.type);
      const key = selection.alias?.value ?? selection.name.value;
      let part = parts.get(key);
      if (!part) {
        const isList = isListType(getNullableType(field.type));
        const isLeaf = !isCompositeType(named);
        const isFixed = field === TypeNameMetaFieldDef && isObjectType(declared);
        part = { key, field: field.name, type: named.name, isList, isPage: isList && !isLeaf && isConnection(type), isFixed, isLeaf, parts: new Map() };
        parts.set(key, part);
      }
      if (selection.selectionSet && isCompositeType(named)) add(reading, part.parts as Map<string, Part>, selection.selectionSet, named, named);
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? reading.fragments.get(selection.name.value)! : selection;
      const condition = fragment.typeCondition && reading.schema.getType(fragment.typeCondition.name.value);
      add(reading, parts, fragment.selectionSet, isCompositeType(condition) ? condition : type, declared);
    }
  }
}

function isIncluded(selection: SelectionNode, coerced: Readonly<Record<string, unknown>>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, coerced);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, coerced);
  return skip?.if !== true && include?.if !== false;
}

function fieldOf(schema: GraphQLSchema, type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const meta = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  if (meta || isUnionType(type)) return meta!;
  return type.getFields()[name]!;
}

function isConnection(type: GraphQLCompositeType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && type.getFields().pageInfo !== undefined;
}
