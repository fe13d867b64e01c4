import type { Measurement } from '../measure/measure.ts';
import type { Cell } from '../run.ts';

export interface Spread {
  minimum: number;
  median: number;
  maximum: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return { minimum: sorted[0] ?? NaN, median: ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2, maximum: sorted.at(-1) ?? NaN };
}

export function medianOf(cell: Cell, figure: keyof Measurement): number {
  return spreadOf(cell.rounds.map((round) => round[figure])).median;
}

/** A figure of one variant by another's, round by round, so that what disturbs a whole round disturbs both. */
export function ratioOf(cell: Cell, base: Cell | undefined, figure: keyof Measurement): Spread | undefined {
  if (!base || base.rounds.length === 0 || cell.rounds.length === 0) return undefined;
  return spreadOf(cell.rounds.map((round, index) => round[figure] / base.rounds[index]![figure]));
}

/** The cells with the most requests under way: the only ones of many a query. */
export function busiest(cells: readonly Cell[]): Cell[] {
  const most = Math.max(...cells.map(({ concurrency }) => concurrency));
  return cells.filter(({ concurrency }) => concurrency === most);
}

/** Three significant digits at the most. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(value < 10 ? 2 : 3)));
}

export function spread(ratio: Spread | undefined): string {
  return ratio ? `${number(ratio.median)} (${number(ratio.minimum)}-${number(ratio.maximum)})` : '-';
}
