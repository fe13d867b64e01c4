import type { Tally } from './load.ts';

export interface Row extends Omit<Tally, 'lastBad' | 'goodSince' | 'missing' | 'wrongOnes'> {
  name: string;
  /** Milliseconds from the end of the fault to the last answer that was not whole. */
  recovery: number;
}

const COLUMNS = ['sent', 'answered', 'partial', 'failed', 'wrong'] as const;

/** What each fault cost, a line each. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(5, ...rows.map(({ name }) => name.length));
  const head = `${'fault'.padEnd(width)}  ${COLUMNS.map((column) => column.padStart(8)).join('  ')}  recovered after`;
  const lines = rows.map(({ name, recovery, ...row }) => {
    const sent = row.answered + row.partial + row.failed + row.wrong;
    const figures = COLUMNS.map((column) => String(column === 'sent' ? sent : row[column]).padStart(8));
    return `${name.padEnd(width)}  ${figures.join('  ')}  ${String(Math.round(recovery)).padStart(12)} ms`;
  });
  return [head, ...lines].join('\n');
}
