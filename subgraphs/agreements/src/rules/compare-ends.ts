import { daysBetween, type ApproximateDateValue } from '@portfolio/records';

export const ORDERS = ['BEFORE', 'SAME', 'AFTER', 'NOT_KNOWN'] as const;

export interface Comparison {
  order: (typeof ORDERS)[number];
  /** Days from the second end to the first; negative where the first is earlier; null where either is not known. */
  days: number | null;
}

/** Ends count by their latest day; programleder-2025, dubu, sets the end of the agreement's text against the contract's. */
export function compareEnds(first: ApproximateDateValue, second: ApproximateDateValue): Comparison {
  if (!first.to || !second.to) return { order: 'NOT_KNOWN', days: null };
  const days = daysBetween(second.to, first.to);
  return { order: days < 0 ? 'BEFORE' : days > 0 ? 'AFTER' : 'SAME', days };
}
