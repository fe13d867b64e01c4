/** A document, and its section where it is known. */
export interface Cited {
  document: { label: string } | null;
  section: { label: string } | null;
}

/** What stands on the time line, or stood there until it was withdrawn. Days are `YYYY-MM-DD`, moments ISO 8601 in UTC. */
export interface Item {
  id: string;
  label: string;
  when: { raw: string | null; from: string | null; to: string | null; precision: string | null; note: string | null };
  version: number;
  changedAt: string;
  withdrawn: boolean;
  sources: Cited[];
}

/** Where something is stated, in Danish, a line each. */
export function sourcesIn(sources: readonly Cited[]): string[] {
  const cited = sources.map(({ document, section }) => [document?.label, section?.label].filter(Boolean).join(', '));
  return cited.filter((source) => source !== '').map((source) => `Kilde: ${source}`);
}

/** When something is, in Danish, in one line. */
export function datesIn({ raw, from, to, precision }: Item['when']): string {
  const words = precision !== 'DAY' && raw !== null ? ` (${raw})` : '';
  if (from === to) return `${from ?? 'Uden dato'}${words}`;
  return `${from === null ? '' : `Fra ${from} `}${to === null ? 'uden oplyst slutdag' : `til ${to}`}${words}`;
}
