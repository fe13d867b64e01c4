import { EVERY_QUERY } from '../queries/queries.ts';
import type { Cell } from '../run.ts';
import { FROM_MEMORY, LIMITS, TWINS, VARIANTS } from '../variants.ts';
import { busiest, medianOf, number, ratioOf, spread } from './figures.ts';
import { markdown } from './markdown.ts';

/** The results as Markdown: a table a query, one of what answers from memory, one of the noise, and one of growth where there are several scales. */
export function tablesOf(cells: readonly Cell[]): string {
  const scales = [...new Set(cells.map(({ scale }) => scale))];
  const parts = scales.flatMap((scale) => {
    const own = cells.filter((cell) => cell.scale === scale);
    const tables = [mainTable, memoryTable].flatMap((table) => concurrenciesOf(own).flatMap((concurrency) => ofEach(own.filter(isAt(concurrency)), table)));
    return [`## ${scale} x the portfolio, ${own[0]?.rows ?? 0} rows`, ...noiseTable(own), ...tables];
  });
  return [...parts, ...(scales.length > 1 ? [growthOf(cells)] : [])].join('\n\n');
}

/** The largest first. */
function concurrenciesOf(cells: readonly Cell[]): number[] {
  return [...new Set(cells.map(({ concurrency }) => concurrency))].toSorted((a, b) => b - a);
}

const isAt = (wanted: number) => (cell: Cell) => cell.concurrency === wanted;

/** How much two equal variants differ: what is smaller than that between others is not known. */
function noiseTable(cells: readonly Cell[]): string[] {
  const rows = ofEach(cells, (own) => {
    const columns = concurrenciesOf(own).flatMap((concurrency) => {
      const [hub, twin] = TWINS.map((name) => own.find((cell) => cell.variant === name && cell.concurrency === concurrency));
      if (!hub || !twin || twin.rounds.length === 0) return [];
      return [[titleOf(twin), own[0]!.query, String(concurrency), spread(ratioOf(twin, hub, 'cpu')), spread(ratioOf(twin, hub, 'main'))]];
    });
    return columns.length > 0 ? columns : undefined;
  }).flat();
  return rows.length > 0
    ? [`### The noise: one variant measured twice\n\n${markdown(['variant', 'query', 'under way', 'CPU by the first', 'main thread by the first'], rows)}`]
    : [];
}

/** A table a query: CPU and memory of each variant by scale. */
export function growthOf(cells: readonly Cell[]): string {
  return ofEach(busiest(cells), growthTable).join('\n\n');
}

/** One table: of each query and size of the data the hub's CPU, the limit's and their ratio. */
export function ratiosOf(cells: readonly Cell[]): string {
  const scales = [...new Set(cells.map(({ scale }) => scale))];
  const rows = EVERY_QUERY.filter(({ name }) => cells.some(({ query }) => query === name)).map(({ name, title }) => [
    title,
    ...scales.map((scale) => {
      const [hub, limit] = ['hub', 'limit'].map((variant) =>
        busiest(cells).find((cell) => cell.query === name && cell.scale === scale && cell.variant === variant)!,
      );
      if (hub!.difference) return 'answers differently';
      return `${number(medianOf(hub!, 'cpu'))} / ${number(medianOf(limit!, 'cpu'))} ms: ${spread(ratioOf(hub!, limit, 'cpu'))}`;
    }),
  ]);
  const head = scales.map((scale) => `${scale} x: ${cells.find((cell) => cell.scale === scale)!.rows} rows`);
  return markdown(['hub / limit: ratio', ...head], rows);
}

function ofEach<T>(cells: readonly Cell[], table: (cells: readonly Cell[], title: string) => T | undefined): T[] {
  return EVERY_QUERY.flatMap(({ name, title }) => {
    const own = cells.filter(({ query }) => query === name);
    const result = own.length > 0 ? table(own, title) : undefined;
    return result === undefined ? [] : [result];
  });
}

function mainTable(cells: readonly Cell[], title: string): string | undefined {
  const shown = cells.filter(({ variant }) => !FROM_MEMORY.includes(variant));
  const stock = cells.find(({ variant }) => variant === 'stock');
  const limit = cheapest(cells.filter(({ variant }) => LIMITS.includes(variant)));
  const head = [
    'variant',
    'CPU ms',
    'main',
    'other threads',
    'PostgreSQL',
    'stock CPU by it',
    'its CPU by the limit',
    'p50 ms',
    'p99 ms',
    'peak MB',
    'SQL',
    'KB',
  ];
  const rows = shown.map((cell) =>
    cell.difference
      ? [titleOf(cell), `answers differently: ${cell.difference.replaceAll('|', '/').slice(0, 80)}`, ...Array.from({ length: head.length - 2 }, () => '')]
      : [
          titleOf(cell),
          ...(['cpu', 'main', 'helpers', 'database'] as const).map((figure) => number(medianOf(cell, figure))),
          spread(stock && ratioOf(stock, cell, 'cpu')),
          spread(ratioOf(cell, limit, 'cpu')),
          number(medianOf(cell, 'p50')),
          number(medianOf(cell, 'p99')),
          number(medianOf(cell, 'memory')),
          number(cell.statements),
          number(cell.bytes / 1_000),
        ],
  );
  return rows.length > 0 ? `### ${title}, ${cells[0]!.concurrency} under way\n\n${markdown(head, rows)}` : undefined;
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
  return `### From memory: ${title}, ${cells[0]!.concurrency} under way\n\n${markdown(['variant', 'CPU ms', 'its CPU by the stored body', 'p50 ms', 'SQL'], rows)}`;
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

function cheapest(cells: readonly Cell[]): Cell | undefined {
  return cells.filter(({ rounds }) => rounds.length > 0).toSorted((a, b) => medianOf(a, 'cpu') - medianOf(b, 'cpu'))[0];
}

function titleOf({ variant }: Pick<Cell, 'variant'>): string {
  return VARIANTS.find(({ name }) => name === variant)!.title;
}
