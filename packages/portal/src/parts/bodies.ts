import { m } from '#messages';

interface MeetingRule {
  perYearMin?: number | null;
  perYearMax?: number | null;
  durationMinutes?: number | null;
}

/** How often a body meets, and for how long: »4 om året à 4 timer«; undefined where that is not stated. */
export function meetingsText(rule: MeetingRule | null | undefined): string | undefined {
  if (!rule) return undefined;
  const count = rangeText(rule.perYearMin, rule.perYearMax);
  const often = count && m.meetings_a_year({ count });
  const long = rule.durationMinutes ? durationText(rule.durationMinutes) : undefined;
  return often && long ? m.meetings_each({ often, long }) : (often ?? long);
}

export function durationText(minutes: number): string {
  if (minutes % 60 !== 0) return m.minutes({ count: minutes });
  return minutes === 60 ? m.one_hour() : m.hours({ count: minutes / 60 });
}

/** How many seats a body has: »11 pladser«; undefined where that is not known. */
export function seatsText(size: { min?: number | null; max?: number | null } | null | undefined): string | undefined {
  const count = rangeText(size?.min, size?.max);
  if (!count) return undefined;
  return count === '1' ? m.one_seat() : m.so_many_seats({ count });
}

/** »4«, »4–6«, »mindst 4«, »højst 6«; undefined where neither is known. */
function rangeText(min: number | null | undefined, max: number | null | undefined): string | undefined {
  if (min == null) return max == null ? undefined : m.at_most({ count: max });
  if (max == null) return m.at_least({ count: min });
  return min === max ? String(min) : `${min}–${max}`;
}
