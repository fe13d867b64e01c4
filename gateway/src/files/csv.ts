/** What differs between readers of CSV. */
export interface CsvDialect {
  separator: ',' | ';';
  /** Whether the file begins with a byte order mark. */
  mark: boolean;
  decimal: '.' | ',';
}

/** RFC 4180 in UTF-8, for programs. */
export const FOR_SERVICES: CsvDialect = { separator: ',', mark: false, decimal: '.' };

/** As a Danish Excel reads and writes it. */
export const FOR_DANISH_SPREADSHEETS: CsvDialect = { separator: ';', mark: true, decimal: ',' };

/** A number that a text holds exactly. */
export class Decimal {
  constructor(readonly text: string) {}
}

/** What a spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection), and the sign that marks it as a text. */
const FORMULA = /^[=+\-@\t\r'\uff1d\uff0b\uff0d\uff20]/;

/** Writes lines of CSV. */
export interface CsvWriter {
  /** What the file begins with: the names of its columns. */
  head(names: readonly string[]): string;
  /**
   * Null is an empty cell, an empty text `""`. A text that a spreadsheet could take for a formula, or that begins with an apostrophe, gets an apostrophe before it: whoever takes one off has the
   * text again. Numbers stay numbers, negative ones too; objects and lists are JSON.
   */
  line(values: readonly unknown[]): string;
}

export function csvWriter({ separator, mark, decimal }: CsvDialect): CsvWriter {
  const special = new RegExp(`["\\r\\n${separator}]`);
  const quoted = (text: string) => (text === '' || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cellOf = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return quoted(FORMULA.test(value) ? `'${value}` : value);
    if (typeof value === 'number' || value instanceof Decimal) return quoted((value instanceof Decimal ? value.text : String(value)).replace('.', decimal));
    return typeof value === 'object' ? quoted(JSON.stringify(value)) : String(value);
  };
  const lineOf = (cells: readonly string[]) => `${cells.join(separator)}\r\n`;
  return {
    head: (names) => (mark ? '\ufeff' : '') + lineOf(names.map(quoted)),
    line: (values) => lineOf(values.map(cellOf)),
  };
}
