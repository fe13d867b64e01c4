import { BadRequest } from '@portfolio/errors';
import { cellOf } from './cells.js';
import { csvWriter, FOR_DANISH_SPREADSHEETS } from './csv.js';
import type { Parts } from './parts.js';
import { tablesOf, type Table } from './tables.js';

/** Rows that are written at a time. */
const ROWS = 250;

/** An answer as CSV for spreadsheets. Throws BadRequest for one of several tables. */
export function csvOf(parts: Parts, data: object): Iterable<string> {
  const [table, ...others] = tablesOf(parts);
  if (others.length === 0) return linesOf(table!, data);
  const names = [table!, ...others].map(({ name }) => `"${name}"`);
  throw new BadRequest(
    `expected an operation with one list of rows for CSV, but got ${names.join(', ')}; ask for one of them, or for XLSX, which has a sheet for each`,
  );
}

function* linesOf({ columns, rows }: Table, data: object): Generator<string, void> {
  const { head, line } = csvWriter(FOR_DANISH_SPREADSHEETS);
  let text = head(columns.map(({ name }) => name));
  let count = 0;
  for (const row of rows(data)) {
    text += line(row.map((value, index) => cellOf(value, columns[index]!.type)));
    count += 1;
    if (count % ROWS > 0) continue;
    yield text;
    text = '';
  }
  yield text;
}
