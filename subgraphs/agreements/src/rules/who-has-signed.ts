import type { SignatureStatus } from '../signature/signature.enums.js';

/**
 * A status counts from the day it was reported for; before that day nothing is reported. Source: programleder-2025, k-aftale and k-aftale-mangler (status of
 * 20.11.25).
 */
export function reportedAfter(day: string) {
  return { asOf: { $gt: day } };
}

export interface Coverage {
  asOf: string;
  total: number;
  signed: number;
  partlySigned: number;
  missing: number;
  notReported: number;
  signedPercentage: number | null;
  missingPercentage: number | null;
}

export interface SignatureCount {
  /** On the day that is asked about. */
  status: SignatureStatus;
  count: number;
}

/**
 * Every municipality is addressed by every agreement that requires a signature; where nothing is reported there is no share of it. Source: programleder-2025, k-aftale
 * and k-aftale-mangler; no other row reports signatures.
 */
export function coverageOf(counts: readonly SignatureCount[], asOf: string): Coverage {
  const of = (status: SignatureStatus) => sum(counts.filter((count) => count.status === status));
  const [total, signed, partlySigned, missing] = [sum(counts), of('SIGNED'), of('PARTLY_SIGNED'), of('MISSING')];
  const notReported = total - signed - partlySigned - missing;
  const share = (part: number) => (notReported === total ? null : percentage(part, total));
  return { asOf, total, signed, partlySigned, missing, notReported, signedPercentage: share(signed), missingPercentage: share(missing) };
}

/** A share in percent with one decimal; null of nothing. */
export function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1_000) / whole) / 10;
}

function sum(counts: readonly SignatureCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
