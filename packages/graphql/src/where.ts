import type { Where } from '@portfolio/loaders';
import { currentId, type Column, type RecordDefinition } from '@portfolio/records';

export type Condition = Where;
/** The condition of a filter field that is not a column: a rule, or a column under another name. */
export type FilterRule = (value: never, context: never) => Condition;

const DAY_OPERATORS = { eq: '$eq', before: '$lt', after: '$gt', onOrBefore: '$lte', onOrAfter: '$gte' } as const;

/** The condition of a filter input: fields are columns, or rules of their own; all must hold, so that none of none is every row. */
export function whereOf(record: RecordDefinition, filter: object | null | undefined, rules: Record<string, FilterRule>, context: { today: string }): Condition {
  const conditions = given(filter).map(
    ([field, value]) => rules[field]?.(value as never, context as never) ?? onColumnNamed(record, field)(value as never, context as never),
  );
  return conditions.length > 0 ? { $and: conditions } : {};
}

/** A filter field that stands for a column of another name. */
export function onColumnNamed(record: RecordDefinition, name: string): FilterRule {
  const column = columnOf(record, name);
  const type = column.refersTo ?? (column.kind === 'key' ? record.name : undefined);
  return (value) => onColumn(name, column, type ? withCurrentIds(type, value) : value);
}

/** A former id asks for the record that had it. */
function withCurrentIds(type: string, { eq, in: among }: { eq?: string | null; in?: readonly string[] | null }): object {
  return { eq: eq == null ? eq : currentId(type, eq), in: among?.map((id) => currentId(type, id)) };
}

/** Texts are ordered by code point, but looked through with upper and lower case alike: "PORTEFØLJE" finds "Portefølje". */
export function onText(name: string, { eq, in: among, contains }: { eq?: string | null; in?: readonly string[] | null; contains?: string | null }): Condition {
  return {
    $and: [
      ...(eq == null ? [] : [{ [name]: eq }]),
      ...(among == null ? [] : [{ [name]: { $in: among } }]),
      ...(contains == null ? [] : [{ [name]: { $holds: contains } }]),
    ],
  };
}

/** A period that shares a day with the window; where the source gives no end, it reaches on. */
export function overlapping(start: string, end: string, { from, to }: { from: string; to: string }): Condition {
  return { $and: [{ [start]: { $lte: to } }, { $or: [{ [end]: { $gte: from } }, { [end]: null }] }] };
}

function onColumn(name: string, column: Column, value: object): Condition {
  if (column.kind === 'date') return onApproximateDate(name, value);
  if (column.kind === 'references' || column.kind === 'list') {
    const { eq, in: among } = value as { eq?: string | null; in?: string[] | null };
    return { $and: [...(eq == null ? [] : [{ [name]: { $contains: [eq] } }]), ...(among == null ? [] : [{ [name]: { $overlap: among } }])] };
  }
  if ('before' in value || 'after' in value || 'onOrBefore' in value || 'onOrAfter' in value) return { [name]: onDay(value) };
  return onText(name, value);
}

function onApproximateDate(
  name: string,
  { from, to, overlaps, status }: { from?: object; to?: object; overlaps?: { from: string; to: string }; status?: string[] },
): Condition {
  return {
    $and: [
      ...(from ? [{ [`${name}From`]: onDay(from) }] : []),
      ...(to ? [{ [`${name}To`]: onDay(to) }] : []),
      ...(overlaps ? [overlapping(`${name}From`, `${name}To`, overlaps)] : []),
      ...(status ? [{ [`${name}Status`]: { $in: status } }] : []),
    ],
  };
}

function onDay(filter: object): Condition {
  return Object.fromEntries(given(filter).map(([operator, day]) => [DAY_OPERATORS[operator as keyof typeof DAY_OPERATORS], day]));
}

function given(filter: object | null | undefined): [string, unknown][] {
  return Object.entries(filter ?? {}).filter(([, value]) => value != null);
}

function columnOf(record: RecordDefinition, name: string): Column {
  const column = record.columns[name];
  if (!column) throw new Error(`expected ${record.name} to have a column or a rule for the filter field "${name}"`);
  return column;
}
