import { EVERY_QUERY } from '../queries/queries.ts';
import type { Cell } from '../run.ts';
import { FROM_MEMORY, VARIANTS } from '../variants.ts';
import { medianOf, number, ratioOf, spread } from './figures.ts';
import { markdown } from './markdown.ts';

/** The results as Markdown: a table a query, one of what answers from memory, and one of growth where there are several scales. */
export function tablesOf(cells: readonly Cell[]): string {
  const scales = [...new Set(cells.map(({ scale }) => scale))];
  const parts = scales.flatMap((scale) => {
    const own = cells.filter((cell) => cell.scale === scale);
    return [`## ${scale} x the portfolio, ${own[0]?.rows ?? 0} rows`, ...ofEach(own, mainTable), ...ofEach(own, memoryTable)];
  });
  return [...parts, ...(scales.length > 1 ? [growthOf(cells)] : [])].join('\n\n');
}

/** A table a query: CPU and memory of each variant by scale. */
export function growthOf(cells: readonly Cell[]): string {
  return ofEach(cells, growthTable).join('\n\n');
}

/** One table: of each query and size of the data the hub's CPU, the limit's and their ratio. */
export function ratiosOf(cells: readonly Cell[]): string {
  const scales = [...new Set(cells.map(({ scale }) => scale))];
  const rows = EVERY_QUERY.filter(({ name }) => cells.some(({ query }) => query === name)).map(({ name, title }) => [
    title,
    ...scales.map((scale) => {
      const [hub, limit] = ['hub', 'limit'].map((variant) => cells.find((cell) => cell.query === name && cell.scale === scale && cell.variant === variant)!);
      if (hub!.difference) return 'answers differently';
      return `${number(medianOf(hub!, 'cpu'))} / ${number(medianOf(limit!, 'cpu'))} ms: ${spread(ratioOf(hub!, limit, 'cpu'))}`;
    }),
  ]);
  const head = scales.map((scale) => `${scale} x: ${cells.find((cell) => cell.scale === scale)!.rows} rows`);
  return markdown(['hub / limit: ratio', ...head], rows);
}

function ofEach(cells: readonly Cell[], table: (cells: readonly Cell[], title: string) => string | undefined): string[] {
  return EVERY_QUERY.flatMap(({ name, title }) => {
    const own = cells.filter(({ query }) => query === name);
    return (own.length > 0 && table(own, title)) || [];
  });
}

function mainTable(cells: readonly Cell[], title: string): string | undefined {
  const shown = cells.filter(({ variant }) => !FROM_MEMORY.includes(variant));
  const [stock, limit] = ['stock', 'limit'].map((name) => cells.find(({ variant }) => variant === name));
  const head = [
    'variant',
    'CPU ms',
    'of it PostgreSQL',
    'stock CPU by it',
    'its CPU by the limit',
    'rate by stock',
    'p50 ms',
    'p99 ms',
    'peak MB',
    'SQL',
    'KB',
  ];
  const rows = shown.map((cell) =>
    cell.difference
      ? [titleOf(cell), `answers differently: ${cell.difference.replaceAll('|', '/').slice(0, 80)}`, ...Array.from({ length: 9 }, () => '')]
      : [
          titleOf(cell),
          number(medianOf(cell, 'cpu')),
          number(medianOf(cell, 'database')),
          spread(stock && ratioOf(stock, cell, 'cpu')),
          spread(ratioOf(cell, limit, 'cpu')),
          spread(ratioOf(cell, stock, 'rate')),
          number(medianOf(cell, 'p50')),
          number(medianOf(cell, 'p99')),
          number(medianOf(cell, 'memory')),
          number(cell.statements),
          number(cell.bytes / 1_000),
        ],
  );
  return rows.length > 0 ? `### ${title}\n\n${markdown(head, rows)}` : undefined;
}

function memoryTable(cells: readonly Cell[], title: string): string | undefined {
  const stored = cells.find(({ variant }) => variant === 'stored');
  const cached = cells.find(({ variant }) => variant === 'hub-cached');
  if (!stored || !cached || cached.difference) return undefined;
  const rows = [cached, stored].map((cell) => [
    titleOf(cell),
    number(medianOf(cell, 'cpu')),
    spread(ratioOf(cell, stored, 'cpu')),
    number(medianOf(cell, 'p50')),
    number(cell.statements),
  ]);
  return `### From memory: ${title}\n\n${markdown(['variant', 'CPU ms', 'its CPU by the stored body', 'p50 ms', 'SQL'], rows)}`;
}

function growthTable(cells: readonly Cell[], title: string): string | undefined {
  const scales = [...new Set(cells.map(({ scale }) => scale))];
  const names = [...new Set(cells.map(({ variant }) => variant))];
  const rows = names.map((name) => {
    const own = scales.map((scale) => cells.find((cell) => cell.variant === name && cell.scale === scale));
    return [
      titleOf({ variant: name }),
      ...own.map((cell) => (cell && !cell.difference ? `${number(medianOf(cell, 'cpu'))} / ${number(medianOf(cell, 'memory'))}` : '-')),
    ];
  });
  const head = scales.map((scale) => {
    const { rows: all = 0, bytes = 0 } = cells.find((cell) => cell.scale === scale && !cell.difference) ?? {};
    return `${scale} x: ${all} rows, ${number(bytes / 1_000)} KB`;
  });
  return `### Growth: ${title} (CPU ms / peak MB)\n\n${markdown(['variant', ...head], rows)}`;
}

function titleOf({ variant }: Pick<Cell, 'variant'>): string {
  return VARIANTS.find(({ name }) => name === variant)!.title;
}
