import { inDanish, shifted } from '@portfolio/records';

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
  /** In Danish, for people. */
  reason: string;
}

export const REAPPOINTMENT_SOURCES = [{ document: 'governance-fki', section: 'governance-fki#bemanding' }] as const;

/**
 * Who has served may be appointed again after whole years of absence: the first of their days is the one after the last day served.
 * Source: governance-fki, bemanding ("Efter 1 års fravær"); it does not say whether one who left early must wait too.
 */
export function mayBeReappointed(rule: TermRule | null, servedUntil: string, proposed: string): Reappointment {
  const { maxYears, coolOffYears } = rule ?? { maxYears: null, coolOffYears: null };
  if (coolOffYears === null)
    return { eligible: null, earliest: null, maxYears, coolOffYears, reason: 'Der er ikke oplyst en regel om genudpegning for dette organ.' };
  const earliest = afterWholeYears(shifted(servedUntil, { days: 1 }), coolOffYears);
  const eligible = proposed >= earliest;
  const absence = `den første dag efter ${coolOffYears === 1 ? 'et helt' : `${coolOffYears} hele`} års fravær`;
  const reason = `Den ${inDanish(proposed)} ligger ${eligible ? 'ikke ' : ''}før den ${inDanish(earliest)}, ${absence}.`;
  return { eligible, earliest, maxYears, coolOffYears, reason };
}

/** The day after a period of whole years; one that begins on 29 February ends with the 28th of a year that has no such day. */
function afterWholeYears(first: string, years: number): string {
  const day = shifted(first, { years });
  return day.slice(8) < first.slice(8) ? shifted(day, { days: 1 }) : day;
}
