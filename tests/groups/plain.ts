import { snake } from '@portfolio/records';
import { getNamedType, isLeafType, type GraphQLField } from 'graphql';
import { nodeType, type RowType } from '../filters/generated.js';
import { valuesOf, type Row } from '../filters/plain.js';

export interface Key {
  value: string | null;
  label: string;
  node?: { __typename: string; id: string } | null;
}

export interface Group {
  count: number;
  keys: Key[];
}

/** How the values of a dimension are read from a row as it is answered. */
export interface Dimension {
  name: string;
  selection: string;
  valuesIn: (row: Row) => (string | null)[];
}

/** The dimensions of a grouping that are fields of the rows, too. */
export function dimensionsOf(type: RowType, groupings: readonly string[]): Dimension[] {
  const fields = Object.values(type.getFields());
  return groupings.flatMap((name) => {
    const [, date = '', part = ''] = /^(.*)_(STATUS|MONTH)$/.exec(name) ?? [];
    const dated = fields.find((field) => upper(field) === date && getNamedType(field.type).name === 'ApproximateDate');
    if (dated) return [ofDate(name, dated.name, part)];
    const field = fields.find((each) => upper(each) === name);
    return field ? [ofField(name, field)] : [];
  });
}

function upper({ name }: { name: string }): string {
  return snake(name).toUpperCase();
}

function ofDate(name: string, field: string, part: string): Dimension {
  const valueIn = ({ status, to }: Record<string, string>) => (part === 'STATUS' ? status! : (to?.slice(0, 'YYYY-MM'.length) ?? null));
  return { name, selection: `${field} { status to }`, valuesIn: (row) => [valueIn(row[field] as Record<string, string>)] };
}

function ofField(name: string, field: GraphQLField<unknown, unknown>): Dimension {
  const target = nodeType(field.type);
  const key = isLeafType(target) ? undefined : 'code' in (target as RowType).getFields() && (target as RowType).name === 'Municipality' ? 'code' : 'id';
  const keyOf = (value: unknown) => String(key ? (value as Row)[key] : value);
  return {
    name,
    selection: key ? `${field.name} { ${key} }` : field.name,
    valuesIn: (row) => {
      const values = [...new Set(valuesOf(row[field.name]).map(keyOf))];
      return values.length > 0 ? values : [null];
    },
  };
}

/** The groups of rows, without labels: each row once for each combination of its values. */
export function groupsIn(rows: readonly Row[], dimensions: readonly Dimension[]): { values: (string | null)[]; count: number }[] {
  const combinations = rows.flatMap((row) =>
    dimensions
      .map(({ valuesIn }) => valuesIn(row))
      .reduce<(string | null)[][]>((found, values) => found.flatMap((before) => values.map((value) => [...before, value])), [[]]),
  );
  return [...Map.groupBy(combinations, (values) => JSON.stringify(values)).values()].map((same) => ({ values: same[0]!, count: same.length }));
}

const last = (value: string | null) => Number(value === null);

/** By code point, null last. */
function byValue(a: string | null, b: string | null): number {
  return last(a) - last(b) || (a! < b! ? -1 : Number(a! > b!));
}

export function byValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  return a.map((value, index) => byValue(value, b[index]!)).find((order) => order !== 0) ?? 0;
}

const danish = new Intl.Collator('da');

/** By the labels of the keys, those without a value last. */
export function byLabels(a: Group, b: Group): number {
  return (
    a.keys.map((key, index) => last(key.value) - last(b.keys[index]!.value) || danish.compare(key.label, b.keys[index]!.label)).find((order) => order !== 0) ??
    0
  );
}
