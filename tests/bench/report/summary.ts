import { QUERIES } from '../queries/queries.ts';
import type { Cell } from '../run.ts';
import { FROM_MEMORY, TWINS, VARIANTS } from '../variants.ts';
import { busiest, medianOf, number } from './figures.ts';
import { markdown } from './markdown.ts';

const BLOCK = /(<!-- written by npm run bench -->\n)[^]*(\n<!-- to here -->)/;

/** Puts the table of the summary into a README, between its two marks. */
export function withSummary(readme: string, cells: readonly Cell[]): string {
  if (!BLOCK.test(readme)) throw new Error('expected the README to have the marks of the benchmark: <!-- written by npm run bench --> ... <!-- to here -->');
  return readme.replace(BLOCK, (_block, start: string, end: string) => `${start}\n${summaryOf(cells)}\n${end}`);
}

/** CPU ms a request: a row a variant, a column a query, at the smallest scale with the most requests under way. */
function summaryOf(cells: readonly Cell[]): string {
  const scale = Math.min(...cells.map((cell) => cell.scale));
  const own = busiest(cells);
  const rows = VARIANTS.filter(({ name }) => ![...FROM_MEMORY, TWINS[1]].includes(name)).map(({ name: variant, title }) => [
    title,
    ...QUERIES.map(({ name }) => {
      const cell = own.find((candidate) => candidate.scale === scale && candidate.variant === variant && candidate.query === name);
      return cell && cell.rounds.length > 0 ? number(medianOf(cell, 'cpu')) : '-';
    }),
  ]);
  return markdown(['CPU ms a request', ...QUERIES.map(({ title }) => title)], rows);
}
