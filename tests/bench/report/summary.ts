import { QUERIES } from '../queries/queries.ts';
import type { Cell } from '../run.ts';
import { FROM_MEMORY, VARIANTS } from '../variants.ts';
import { medianOf, number } from './figures.ts';
import { markdown } from './markdown.ts';

const BLOCK = /(<!-- written by npm run bench -->\n)[^]*(\n<!-- to here -->)/;

/** Puts the table of the summary into a README, between its two marks. */
export function withSummary(readme: string, cells: readonly Cell[]): string {
  if (!BLOCK.test(readme)) throw new Error('expected the README to have the marks of the benchmark: <!-- written by npm run bench --> ... <!-- to here -->');
  return readme.replace(BLOCK, (_block, start: string, end: string) => `${start}\n${summaryOf(cells)}\n${end}`);
}

/** CPU ms a request: a row a variant, a column a query, at the smallest scale. */
function summaryOf(cells: readonly Cell[]): string {
  const scale = Math.min(...cells.map((cell) => cell.scale));
  const rows = VARIANTS.filter(({ name }) => !FROM_MEMORY.includes(name)).map(({ name: variant, title }) => [
    title,
    ...QUERIES.map(({ name }) => {
      const cell = cells.find((candidate) => candidate.scale === scale && candidate.variant === variant && candidate.query === name);
      return cell && cell.rounds.length > 0 ? number(medianOf(cell, 'cpu')) : '-';
    }),
  ]);
  return markdown(['CPU ms a request', ...QUERIES.map(({ title }) => title)], rows);
}
