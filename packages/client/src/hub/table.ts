import { parse } from 'csv-parse/sync';

/** The most letters of a cell, in a terminal. */
const WIDEST = 48;

/** A CSV of the graph as columns under each other, without ids of what has a label: the first line and the rest. */
export function tableOf(csv: string): { head: string; rows: string[] } {
  const [all = [], ...lines] = parse(csv, { bom: true, delimiter: ';', relax_column_count: true });
  const kept = all.flatMap((name, column) => (/(^|\.)id$/.test(name) && all.includes(name.replace(/id$/, 'label')) ? [] : [column]));
  const [names, ...cells] = [all, ...lines].map((line) => kept.map((column) => line[column] ?? '')) as [string[], ...string[][]];
  const shown = [shortened(names), ...cells.map((row) => row.map((cell) => printable(cell)))];
  const widths = names.map((_name, column) => Math.max(...shown.map((row) => [...(row[column] ?? '')].length)));
  const [head = '', ...rows] = shown.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
  return { head, rows };
}

/** Without the path that all columns share. */
function shortened(names: readonly string[]): string[] {
  const parts = names.map((name) => name.split('.'));
  let shared = 0;
  while (parts.every((path) => path.length > shared + 1 && path[shared] === parts[0]![shared])) shared += 1;
  return parts.map((path) => path.slice(shared).join('.'));
}

/** One line, and no character that a terminal obeys. The CSV's apostrophe before what Excel takes for a formula goes. */
function printable(cell: string): string {
  const text = cell.replace(/^'(?=[=+\-@\t\r'])/, '').replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  const letters = [...text];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join('')}…` : text;
}
