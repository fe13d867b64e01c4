import { all, isList, type Where } from '@portfolio/loaders';
import { currentId, type RecordDefinition } from '@portfolio/records';

export type Condition = Where;

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '$eq',
  in: '$in',
  contains: '$holds',
  lt: '$lt',
  lte: '$lte',
  gt: '$gt',
  gte: '$gte',
  before: '$lt',
  after: '$gt',
  onOrBefore: '$lte',
  onOrAfter: '$gte',
};

/** The fields of an input that say something: one whose variable was not sent says nothing. */
export function given(input: object | null | undefined): [string, unknown][] {
  return Object.entries(input ?? {}).filter(([, value]) => value != null);
}

/** The condition of a filter on a column: a text, a number, a day, a key, a list of keys or enum values, a date of a source. */
export function onColumn(record: RecordDefinition, name: string, filter: object): Condition {
  const { kind, refersTo } = record.columns[name] ?? {};
  if (kind === 'date') return onApproximateDate(name, filter);
  const type = refersTo ?? (kind === 'key' ? record.name : undefined);
  const asked = type ? withCurrentIds(type, filter) : filter;
  return isList(record, name) ? onList(name, asked) : onScalar(name, asked);
}

/** A former id asks for the record that had it. */
function withCurrentIds(type: string, filter: { eq?: string; in?: readonly string[] }): object {
  const { eq, in: among } = filter;
  return { ...filter, ...(eq != null && { eq: currentId(type, eq) }), ...(among && { in: among.map((id) => currentId(type, id)) }) };
}

/** Texts are ordered by code point, but looked through with upper and lower case alike: "PORTEFØLJE" finds "Portefølje". */
export function onScalar(name: string, filter: object): Condition {
  return all(
    given(filter).map(([operator, operand]): Condition => {
      if (operator === 'exists') return { [name]: operand ? { $ne: null } : null };
      return { [name]: { [OPERATORS[operator]!]: operand } };
    }),
  );
}

function onList(name: string, filter: object): Condition {
  return all(
    given(filter).map(([operator, operand]): Condition => {
      if (operator === 'exists') return { [name]: { [operand ? '$ne' : '$eq']: [] } };
      return { [name]: operator === 'eq' ? { $contains: [operand] } : { $overlap: operand } };
    }),
  );
}

interface DateConditions {
  from?: object;
  to?: object;
  overlaps?: { from: string; to: string };
  status?: object;
  precision?: object;
}

function onApproximateDate(name: string, { from, to, overlaps, status, precision }: DateConditions): Condition {
  return all([
    onScalar(`${name}From`, from ?? {}),
    onScalar(`${name}To`, to ?? {}),
    overlaps ? overlapping(`${name}From`, `${name}To`, overlaps) : {},
    onScalar(`${name}Status`, status ?? {}),
    onScalar(`${name}Precision`, precision ?? {}),
  ]);
}

/** A period that shares a day with the range; where the source gives no end, it reaches on. */
export function overlapping(start: string, end: string, { from, to }: { from: string; to: string }): Condition {
  return { $and: [{ [start]: { $lte: to } }, { $or: [{ [end]: { $gte: from } }, { [end]: null }] }] };
}
