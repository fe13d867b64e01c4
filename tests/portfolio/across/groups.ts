import type { Answer } from '../shape.js';

export type ValuesOf<Row> = (row: Row) => string | null | readonly string[];
export type Group = readonly [values: string, count: number];

/** Groups of an answer, by their values; a group without a label fails. */
export function groups({ groups: found }: Answer): { count: number; rows: Group[] } {
  const rows = found.map(({ keys, count }: Answer): Group => {
    if (keys.some(({ label }: Answer) => !label)) throw new Error('expected every key to have a label');
    return [keys.map(({ value }: Answer) => value).join(' '), count];
  });
  return { count: rows.length, rows: rows.sort() };
}

/** The same of rows: a row counts once for each of its values, and as one without where it has none. */
export function counted<Row>(rows: readonly Row[], ...dimensions: ValuesOf<Row>[]): { count: number; rows: Group[] } {
  const found = countsOf(rows, ...dimensions);
  return { count: found.length, rows: found.sort() };
}

export function countsOf<Row>(rows: readonly Row[], ...dimensions: ValuesOf<Row>[]): Group[] {
  const each = (value: ReturnType<ValuesOf<Row>>) => (value === null || value.length === 0 ? [''] : typeof value === 'string' ? [value] : value);
  const names = rows.flatMap((row) =>
    dimensions.reduce<string[][]>((before, valuesOf) => before.flatMap((values) => each(valuesOf(row)).map((value) => [...values, value])), [[]]),
  );
  return [...Map.groupBy(names, (values) => values.join(' '))].map(([name, same]) => [name, same.length]);
}
