import { QUERIES } from '../queries/queries.ts';
import type { Cell } from '../run.ts';
import { FROM_MEMORY, TWINS, VARIANTS } from '../variants.ts';
import { busiest, number, ratioOf, type Spread } from './figures.ts';

const LABELS = 400;
const COLUMN = 150;
const BAR = 90;
const ROW = 26;
const HEAD = 64;

/** Small multiples, a column a query and a row a variant: how many requests take the CPU of one request to stock Apollo; each column to its own scale. */
export function chartOf(cells: readonly Cell[]): string {
  const scale = Math.min(...cells.map((cell) => cell.scale));
  const own = busiest(cells).filter((cell) => cell.scale === scale && cell.rounds.length > 0);
  const variants = VARIANTS.filter(({ name }) => ![...FROM_MEMORY, TWINS[1]].includes(name) && own.some(({ variant }) => variant === name));
  const queries = QUERIES.filter(({ name }) => own.some(({ query }) => query === name));
  const [width, height] = [LABELS + queries.length * COLUMN, HEAD + variants.length * ROW + 34];
  const rows = variants.map(({ name, title }, row) => label(title, row, isHub(name)));
  const columns = queries.map(({ name }, column) => {
    const stock = own.find((cell) => cell.query === name && cell.variant === 'stock');
    const ratios = variants.map((variant) => {
      const cell = own.find((candidate) => candidate.query === name && candidate.variant === variant.name);
      return cell && stock ? ratioOf(stock, cell, 'cpu') : undefined;
    });
    return columnOf(name, column, ratios, variants.map(isHubVariant));
  });
  const note = text(
    12,
    height - 12,
    'note',
    'CPU of all server processes and PostgreSQL; bar: median of the rounds, line: minimum to maximum. Each column has a scale of its own.',
  );
  const heading = text(12, 24, 'head', 'Requests answered with the CPU of one request to stock Apollo');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The hub and its peers">
${STYLE}
${[heading, ...rows, ...columns, note].join('\n')}
</svg>
`;
}

/** The colours follow the reader's light or dark page; nothing is drawn behind. */
const STYLE = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .head { font-weight: 600; font-size: 15px } .column { font-weight: 600; font-size: 12px } .note { font-size: 11px; fill: #59636e } .own { font-weight: 600 }
  rect { fill: #8c959f } rect.own { fill: #0969da } line { stroke: #59636e }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .note { fill: #9198a1 } rect { fill: #656c76 } rect.own { fill: #4493f8 } line { stroke: #9198a1 }
  }
</style>`;

function columnOf(title: string, column: number, ratios: readonly (Spread | undefined)[], hubs: readonly boolean[]): string {
  const left = LABELS + column * COLUMN;
  const largest = Math.max(1, ...ratios.map((ratio) => ratio?.maximum ?? 0));
  const bars = ratios.map((ratio, row) => (ratio ? bar(left, row, ratio, BAR / largest, hubs[row]!) : text(left, HEAD + row * ROW + 17, 'note', 'not timed')));
  return [text(left, HEAD - 12, 'column', title), ...bars].join('\n');
}

function bar(left: number, row: number, { minimum, median, maximum }: Spread, unit: number, own: boolean): string {
  const top = HEAD + row * ROW + 5;
  const [width, from, to] = [median, minimum, maximum].map((value) => (value * unit).toFixed(1));
  const style = own ? ' class="own"' : '';
  return `<rect${style} x="${left}" y="${top}" width="${width}" height="15" rx="2"/><line x1="${left + Number(from)}" x2="${left + Number(to)}" y1="${top + 7.5}" y2="${top + 7.5}"/>${text(left + Number(to) + 5, top + 12, own ? 'own' : '', number(median))}`;
}

function label(title: string, row: number, own: boolean): string {
  return text(12, HEAD + row * ROW + 17, own ? 'own' : '', title);
}

function text(x: number, y: number, style: string, content: string): string {
  return `<text x="${x}" y="${y}"${style ? ` class="${style}"` : ''}>${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}

function isHub(name: string): boolean {
  return name.startsWith('hub');
}

function isHubVariant({ name }: { name: string }): boolean {
  return isHub(name);
}
