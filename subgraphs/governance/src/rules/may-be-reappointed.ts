import { LocalDate } from '@js-joda/core';

interface TermRule {
  maxYears: number | null;
  coolOffYears: number | null;
}

export interface Reappointment {
  /** Null where no rule is stated. */
  eligible: boolean | null;
  /** The first day of a new appointment, `YYYY-MM-DD`; null where no rule is stated. */
  earliest: string | null;
  maxYears: number | null;
  coolOffYears: number | null;
  reason: string;
}

export const REAPPOINTMENT_SOURCES = [{ document: 'governance-fki', section: 'bemanding' }] as const;

/**
 * Who has served may be appointed again from the day that lies the cool-off years after the last day served, that day included.
 * Source: governance-fki, bemanding ("op til 5 år ad gangen", again after one year); it does not say whether one who left early must wait too.
 */
export function mayBeReappointed(rule: TermRule | null, servedUntil: string, proposed: string): Reappointment {
  const { maxYears, coolOffYears } = rule ?? { maxYears: null, coolOffYears: null };
  if (coolOffYears === null) return { eligible: null, earliest: null, maxYears, coolOffYears, reason: 'No rule on a new appointment is stated for this body.' };
  const earliest = LocalDate.parse(servedUntil).plusYears(coolOffYears).toString();
  const eligible = proposed >= earliest;
  const waited = `${coolOffYears} ${coolOffYears === 1 ? 'year' : 'years'} after the last day served`;
  return { eligible, earliest, maxYears, coolOffYears, reason: `${proposed} is ${eligible ? 'not ' : ''}before ${earliest}, ${waited}.` };
}
