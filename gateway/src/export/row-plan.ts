import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A column of a row: a scalar or enum, a reference to other records by id, citations as ids of sections, or a value object with columns of its own. */
export type Column = { name: string; isList: boolean } & ({ kind: 'leaf' | 'reference' | 'citations' } | { kind: 'value'; columns: readonly Column[] });

/** What a row of a type is, and the operation that asks for rows by `$ids`. */
export interface RowPlan {
  type: string;
  columns: readonly Column[];
  /** How each column is asked for. */
  selections: readonly string[];
  document: string;
}

interface Selected {
  column: Column;
  selection: string;
}

/**
 * The rows of every type with an id of its own. A row has the fields of the type that are not deprecated and need no argument; lists that are paged are left
 * out, since the rows at their other end have the reference. A value object has those of its fields that take no argument, and no list of value objects.
 */
export function rowPlans(schema: GraphQLSchema): ReadonlyMap<string, RowPlan> {
  const node = schema.getType('Node');
  if (!isInterfaceType(node) || !schema.getQueryType()?.getFields().nodes) return new Map();
  const types = schema.getPossibleTypes(node).toSorted(({ name }, other) => (name < other.name ? -1 : 1));
  return new Map(types.map((type) => [type.name, planOf(schema, type)]));
}

function planOf(schema: GraphQLSchema, type: GraphQLObjectType): RowPlan {
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const selected = [...fields.filter(({ name }) => name === 'id'), ...fields.filter(({ name }) => name !== 'id')].flatMap(
    (field) => selectionOf(schema, field, []) ?? [],
  );
  const selections = selected.map(({ selection }) => selection);
  return {
    type: type.name,
    columns: selected.map(({ column }) => column),
    selections,
    document: `query Export${type.name}($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${selections.join(' ')} } } }`,
  };
}

/** @param within the value objects that the field is in, from the outermost */
function selectionOf(
  schema: GraphQLSchema,
  { name, type, deprecationReason }: GraphQLField<unknown, unknown>,
  within: readonly string[],
): Selected | undefined {
  if (deprecationReason != null) return undefined;
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (isLeafType(named)) return { column: { name, isList, kind: 'leaf' }, selection: name };
  if (named.name === 'Citation' && isObjectType(named))
    return { column: { name, isList, kind: 'citations' }, selection: `${name} { ${citedIn(schema, named)} }` };
  const reference = referenceTo(schema, named);
  if (reference) return { column: { name, isList, kind: 'reference' }, selection: `${name} ${reference}` };
  if (!isObjectType(named) || isPaged(named) || within.includes(named.name) || (isList && within.length > 0)) return undefined;
  const inside = Object.values(named.getFields()).flatMap((field) =>
    field.args.length === 0 ? (selectionOf(schema, field, [...within, named.name]) ?? []) : [],
  );
  if (inside.length === 0) return undefined;
  return {
    column: { name, isList, kind: 'value', columns: inside.map(({ column }) => column) },
    selection: `${name} { ${inside.map(({ selection }) => selection).join(' ')} }`,
  };
}

/** The ids of what a citation names, as far as the schema has it. */
function citedIn(schema: GraphQLSchema, citation: GraphQLObjectType): string {
  const fields = Object.values(citation.getFields()).filter(({ name }) => name === 'document' || name === 'section');
  return fields.map(({ name, type }) => `${name} ${referenceTo(schema, getNamedType(type))}`).join(' ');
}

/** How the id of a record is asked for; undefined for what has none. */
function referenceTo(schema: GraphQLSchema, type: GraphQLNamedType): string | undefined {
  if (!isAbstractType(type)) return isObjectType(type) && isNode(type) ? '{ id }' : undefined;
  const possible = schema.getPossibleTypes(type);
  if (!possible.every(isNode)) return undefined;
  if (isInterfaceType(type) && type.getFields().id) return '{ id }';
  return `{ ${possible.map(({ name }) => `... on ${name} { id }`).join(' ')} }`;
}

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function isPaged(type: GraphQLObjectType): boolean {
  return Boolean(type.getFields().pageInfo);
}
