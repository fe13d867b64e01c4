export interface PurposeCount {
  /** How many purposes an access has; null where the source counts none. */
  purposes: number | null;
  /** How many accesses have so many. */
  count: number;
}

export interface PurposeTotal {
  known: number;
  accessesWithout: number;
}

/**
 * The purposes of accesses add up, and an access whose purposes are not counted is told beside the sum instead of counting as none.
 * Source: programleder-2025, skat-sapa (15, 11 and 4 purposes; "Indkomst" has accesses without a number of purposes).
 */
export function totalPurposes(counts: readonly PurposeCount[]): PurposeTotal {
  const known = counts.reduce((sum, { purposes, count }) => sum + (purposes ?? 0) * count, 0);
  const accessesWithout = counts.reduce((sum, { purposes, count }) => sum + (purposes === null ? count : 0), 0);
  return { known, accessesWithout };
}
