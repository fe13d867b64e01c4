import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Row } from './mirror.js';

/** Rows by their type. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

const TYPE = Symbol('type');
const LIST = Symbol('list');

type Typed = Row & { [TYPE]?: string };
interface List {
  [LIST]: readonly Typed[];
  first?: number;
  after?: string;
}

/** Told from rows: fields of the root are found by their arguments. */
export const rootValue = {};

export const typeOf = (value: unknown) => (value as Typed)[TYPE];

/** A field of a row, of a list's page, or of the root. */
export function resolveField(source: Row | List | undefined, args: Record<string, unknown>, rows: Rows, info: GraphQLResolveInfo): unknown {
  const { returnType, fieldName, parentType, schema } = info;
  if (source && LIST in source) return ofPage(source, fieldName, returnType);
  const type = getNamedType(returnType);
  if (isObjectType(type) && 'pageInfo' in type.getFields()) return listOf(nodesOf(type, rows, info, source === rootValue ? undefined : source), args);
  if (source === rootValue) return ofRoot(args, rows, info);
  const value = (source as Row)[fieldName];
  if (value !== undefined && value !== null && (isObjectType(type) || isAbstractType(type))) {
    const find = (each: unknown) => (typeof each === 'string' ? rowOf(each, names(type, info), rows) : each);
    const found = Array.isArray(value) ? value.map(find).filter(Boolean) : find(value);
    return found ?? usual(returnType, schema);
  }
  return value === undefined || value === null ? usual(returnType, schema, `${parentType.name}.${fieldName}`) : value;
}

function ofRoot(args: Record<string, unknown>, rows: Rows, info: GraphQLResolveInfo): unknown {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type) && !isAbstractType(type)) return usual(info.returnType, info.schema);
  if (Array.isArray(args.ids)) return args.ids.map((id: string) => rowOf(id, names(type, info), rows) ?? null);
  const id = args.id ?? args.code;
  if (typeof id === 'string') return rowOf(id, names(type, info), rows) ?? null;
  return isListType(getNullableType(info.returnType)) ? ofTypes(names(type, info), rows) : usual(info.returnType, info.schema);
}

/** The nodes of a connection: of the root all of their type; of a row those that refer to it, or all where none refers to any row of its type, since rows do not say what is concluded. */
function nodesOf(connection: GraphQLObjectType, rows: Rows, info: GraphQLResolveInfo, parent: Typed | undefined): readonly Typed[] {
  const node = getNamedType(connection.getFields().nodes?.type ?? connection.getFields().edges!.type);
  const all = ofTypes(names(node, info), rows);
  if (!parent) return all;
  const siblings = new Set((rows.get(parent[TYPE]!) ?? []).map(({ id }) => id));
  return all.some((row) => refers(row, (id) => siblings.has(id))) ? all.filter((row) => refers(row, (id) => id === parent.id)) : all;
}

function refers({ id: _own, ...row }: Row, is: (id: string) => boolean): boolean {
  return Object.values(row).some((value) => (Array.isArray(value) ? value : [value]).some((each) => typeof each === 'string' && is(each)));
}

function listOf(all: readonly Typed[], { filter, first, after }: Record<string, unknown>): List {
  return {
    [LIST]: all.filter((row) => meets(row, filter as Condition | undefined)),
    first: (first as number | null) ?? 50,
    after: (after as string | null) ?? undefined,
  };
}

type Condition = Readonly<Record<string, { eq?: unknown; in?: readonly unknown[] }>>;

/** By `eq` and `in` of the row's own fields; other operators are met by every row. */
function meets(row: Row, filter: Condition | undefined): boolean {
  return Object.entries(filter ?? {}).every(([field, { eq, in: among } = {}]) => {
    const value = row[field];
    const is = (wanted: unknown) => (Array.isArray(value) ? value.includes(wanted) : value === wanted);
    return value === undefined || ((eq === undefined || is(eq)) && (among === undefined || among.some(is)));
  });
}

function ofPage({ [LIST]: all, first, after }: List, field: string, type: GraphQLOutputType): unknown {
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const nodes = all.slice(start, start + first!);
  const pages: Record<string, unknown> = {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
  };
  return pages[field] ?? (isListType(getNullableType(type)) ? [] : null);
}

function names(type: GraphQLNamedType, { schema }: GraphQLResolveInfo): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

const typed = new WeakMap<Row, Typed>();

function withType(row: Row, name: string): Typed {
  if (!typed.has(row)) typed.set(row, { ...row, [TYPE]: name });
  return typed.get(row)!;
}

function ofTypes(types: readonly string[], rows: Rows): readonly Typed[] {
  return types.flatMap((name) => (rows.get(name) ?? []).map((row) => withType(row, name)));
}

function rowOf(id: string, types: readonly string[], rows: Rows): Typed | undefined {
  return ofTypes(types, rows).find((row) => row.id === id);
}

/** Of a field that the rows do not say: null, or what stands for nothing where null may not. */
function usual(type: GraphQLOutputType, schema: GraphQLResolveInfo['schema'], name = ''): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isScalarType(inner)) return { Int: 0, Float: 0, Boolean: false, Date: '2025-12-01', DateTime: '2025-12-01T00:00:00Z' }[inner.name] ?? name;
  return isAbstractType(inner) ? { [TYPE]: schema.getPossibleTypes(inner)[0]!.name } : {};
}
