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

/** What differs between readers of CSV. */
export interface CsvDialect {
  separator: string;
  /** Whether the file begins with a byte order mark. */
  mark: boolean;
}

/** RFC 4180 in UTF-8, for programs. */
const FOR_SERVICES: CsvDialect = { separator: ',', mark: false };

/** What a spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection), and the sign that marks it as a text. */
const FORMULA = /^[=+\-@\t\r'\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as CSV, with value objects as columns of their own, `deadline.from`, and lists as JSON. Null is an empty cell, an empty text `""`. A text that a
 * spreadsheet could take for a formula, or that begins with an apostrophe, gets an apostrophe before it: whoever takes one off has the text again.
 */
export function csv({ separator, mark }: CsvDialect): Format {
  const line = (cells: readonly string[]) => `${cells.join(separator)}\r\n`;
  const special = new RegExp(`["\\r\\n${separator}]`);
  const quoted = (text: string) => (text === '' || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cellOf = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return quoted(FORMULA.test(value) ? `'${value}` : value);
    return typeof value === 'object' ? quoted(JSON.stringify(value)) : String(value);
  };
  return {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: (columns) => (mark ? '\ufeff' : '') + line(namesOf(columns).map(quoted)),
    rows: (columns, rows) => rows.map((row) => line(valuesOf(columns, row).map(cellOf))).join(''),
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
