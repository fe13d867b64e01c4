import type { SignatureStatus } from '../signature/signature.enums.js';

export interface Coverage {
  total: number;
  signed: number;
  missing: number;
  notReported: number;
  signedPercentage: number | null;
  missingPercentage: number | null;
}

export interface SignatureCount {
  status: string | null;
  /** The day the status was reported for; null where nothing is reported. */
  asOf: string | null;
  count: number;
}

/**
 * Every municipality is addressed by every row of the overview; a status counts from the day it was reported for, before it nothing is known.
 * Source: programleder-2025, k-aftale and k-aftale-mangler (status of 20.11.25); no other row reports signatures.
 */
export function coverageOf(counts: readonly SignatureCount[], asOf: string): Coverage {
  const of = (status: SignatureStatus) => sum(counts.filter((count) => count.status === status && (count.asOf ?? '') <= asOf));
  const [total, signed, missing] = [sum(counts), of('SIGNED'), of('MISSING')];
  return {
    total,
    signed,
    missing,
    notReported: total - signed - missing,
    signedPercentage: percentage(signed, total),
    missingPercentage: percentage(missing, total),
  };
}

/** A share in percent with one decimal; null of nothing. */
export function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1_000) / whole) / 10;
}

function sum(counts: readonly SignatureCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
