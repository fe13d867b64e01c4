import { snake } from '@portfolio/records';
import { getNamedType, getNullableType, isListType, isLeafType, type GraphQLField } from 'graphql';
import type { RowType } from '../filters/generated.js';
import type { Row } from '../filters/plain.js';

/** An order as a client asks for it, and what it goes by where a field of the rows shows that. */
export interface Order {
  value: string;
  selection: string;
  /** Negative where the first of two rows comes first, 0 where they are equal in it; absent where no field shows what it goes by. */
  compare?: (a: Row, b: Row) => number;
}

type Compare<T> = (a: T, b: T) => number;

const danish = new Intl.Collator('da');
const byCodePoint: Compare<string | number> = (a, b) => (a < b ? -1 : Number(a > b));

export function ordersOf(type: RowType, values: readonly string[]): Order[] {
  const fields = Object.values(type.getFields());
  const named = (name: string) => fields.find((field) => snake(field.name).toUpperCase() === name && !field.deprecationReason);
  return values.map((value) => {
    const [, name = '', direction = ''] = /^(.*)_(ASC|DESC)$/.exec(value) ?? [];
    const counted = named(name.replace(/_COUNT$/, ''));
    if (name.endsWith('_COUNT') && counted) return { value, ...byCount(counted, direction) };
    const field = named(name);
    // Numbers that are texts are ordered by their place in the source: 4.2 before 4.13.
    const isPlace = name === 'NUMBER' && getNamedType(field?.type)?.name === 'String';
    if (field && !isPlace && isLeafType(getNullableType(field.type))) return { value, ...byLeaf(field, direction) };
    const [, date = '', end = ''] = /^(.*)_(FROM|TO)$/.exec(name) ?? [];
    const dated = named(date);
    if (getNamedType(dated?.type)?.name === 'ApproximateDate') return { value, ...byEnd(dated!, end.toLowerCase(), direction) };
    return { value, selection: '' };
  });
}

function byCount({ name, type }: GraphQLField<unknown, unknown>, direction: string): Omit<Order, 'value'> {
  const isConnection = getNamedType(type).name.endsWith('Connection');
  const countOf = (row: Row) => (isConnection ? (row[name] as { totalCount: number }).totalCount : (row[name] as unknown[]).length);
  const inner = isConnection
    ? `${name}(first: 0) { totalCount }`
    : isListType(getNullableType(type)) && isLeafType(getNamedType(type))
      ? name
      : `${name} { __typename }`;
  return { selection: inner, compare: directed((a, b) => countOf(a) - countOf(b), direction) };
}

/** Names and titles as Danes order them, all else by code point; rows without a value last. */
function byLeaf({ name }: GraphQLField<unknown, unknown>, direction: string): Omit<Order, 'value'> {
  const isName = name === 'name' || name === 'title';
  const values = directed((isName ? danish.compare : byCodePoint) as Compare<unknown>, direction);
  return { selection: name, compare: ({ [name]: a }, { [name]: b }) => nullLast(a, b, values) };
}

/** Dates by their earliest or their latest day; those without last. */
function byEnd({ name }: GraphQLField<unknown, unknown>, end: string, direction: string): Omit<Order, 'value'> {
  const dayOf = (row: Row) => (row[name] as Record<string, string | null>)[end];
  const days = directed(byCodePoint as Compare<unknown>, direction);
  return { selection: `${name} { ${end} }`, compare: (a, b) => nullLast(dayOf(a), dayOf(b), days) };
}

function nullLast(a: unknown, b: unknown, values: Compare<unknown>): number {
  return Number(a === null) - Number(b === null) || (a === null ? 0 : values(a, b));
}

function directed<T>(compare: Compare<T>, direction: string): Compare<T> {
  return direction === 'ASC' ? compare : (a, b) => compare(b, a);
}
