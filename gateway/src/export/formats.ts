import { csvWriter, FOR_SERVICES, type CsvDialect } from '../files/csv.js';
import type { Column } from './row-plan.js';
import type { Row } from './row.js';

/** How rows are written as a file. */
export interface Format {
  extension: 'ndjson' | 'csv';
  mediaType: string;
  /** What stands before the rows. */
  head(columns: readonly Column[]): string;
  rows(columns: readonly Column[], rows: readonly Row[]): string;
}

/** A JSON object a line: https://github.com/ndjson/ndjson-spec. */
export const NDJSON: Format = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  rows: (_columns, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
};

/** Rows as CSV, with value objects as columns of their own, `deadline.from`, and lists as JSON. */
export function csv(dialect: CsvDialect): Format {
  const { head, line } = csvWriter(dialect);
  return {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: (columns) => head(namesOf(columns)),
    rows: (columns, rows) => rows.map((row) => line(valuesOf(columns, row))).join(''),
  };
}

export const CSV = csv(FOR_SERVICES);

export const FORMATS: readonly Format[] = [NDJSON, CSV];

function namesOf(columns: readonly Column[]): string[] {
  return columns.flatMap((column) =>
    column.kind === 'value' && !column.isList ? namesOf(column.columns).map((name) => `${column.name}.${name}`) : [column.name],
  );
}

function valuesOf(columns: readonly Column[], row: Row | null): unknown[] {
  return columns.flatMap((column) => {
    const value = row?.[column.name];
    return column.kind === 'value' && !column.isList ? valuesOf(column.columns, (value as Row | undefined) ?? null) : [value];
  });
}
