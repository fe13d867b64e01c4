import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';

export type Filter = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Whether a row, as it is answered, meets a filter: computed over its fields alone, as the descriptions of the operators say. */
export function meetsFilter(type: GraphQLInputObjectType, row: Row, filter: Filter): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'and') return (value as Filter[]).every((part) => meetsFilter(type, row, part));
    if (name === 'or') return (value as Filter[]).some((part) => meetsFilter(type, row, part));
    if (name === 'not') return !meetsFilter(type, row, value as Filter);
    return meetsCondition(inputOf(type, name), row[name], value as Filter);
  });
}

function meetsCondition(type: GraphQLInputObjectType, value: unknown, condition: Filter): boolean {
  return Object.entries(condition).every(([operator, operand]) => {
    const values = valuesOf(value);
    if (DATE_PARTS.has(operator)) return meetsCondition(inputOf(type, operator), (value as Row)[operator], operand as Filter);
    if (operator === 'overlaps') return overlaps(value as Period, operand as Period);
    if (operator === 'exists') return values.length > 0 === operand;
    const related = (row: unknown) => meetsFilter(inputOf(type, operator), row as Row, operand as Filter);
    if (operator === 'is' || operator === 'some') return values.some(related);
    if (operator === 'none') return !values.some(related);
    if (operator === 'every') return values.every(related);
    return values.map(keyOf).some((one) => COMPARED[operator]!(one as never, operand as never));
  });
}

const DATE_PARTS: ReadonlySet<string> = new Set(['from', 'to', 'status', 'precision']);

const COMPARED: Readonly<Record<string, (value: never, operand: never) => boolean>> = {
  eq: (value: unknown, operand: unknown) => value === operand,
  in: (value: unknown, operand: unknown[]) => operand.includes(value),
  contains: (value: string, operand: string) => value.toLowerCase().includes(operand.toLowerCase()),
  lt: (value: number, operand: number) => value < operand,
  lte: (value: number, operand: number) => value <= operand,
  gt: (value: number, operand: number) => value > operand,
  gte: (value: number, operand: number) => value >= operand,
  before: (value: string, operand: string) => value < operand,
  after: (value: string, operand: string) => value > operand,
  onOrBefore: (value: string, operand: string) => value <= operand,
  onOrAfter: (value: string, operand: string) => value >= operand,
};

interface Period {
  from: string | null;
  to: string | null;
}

function overlaps(date: Period, range: Period): boolean {
  return date.from !== null && date.from <= range.to! && (date.to === null || date.to >= range.from!);
}

/** The values of a field: of a page its rows, of nothing none. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === 'object' && 'nodes' in value ? (value.nodes as unknown[]) : [value];
}

function keyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { id, code } = value as { id?: string; code?: string };
  return id ?? code;
}

export function inputOf(type: GraphQLInputObjectType, field: string): GraphQLInputObjectType {
  return getNamedType(type.getFields()[field]!.type) as GraphQLInputObjectType;
}

/** A value as an operation writes it. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value as object).map(([name, inner]) => `${name}: ${literal(inner, fields[name]!.type)}`);
  return `{ ${parts.join(', ')} }`;
}
