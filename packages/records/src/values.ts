import { z } from 'zod';
import { DatePrecision, DateStatus } from './common-enums.js';
import { isDay, shifted } from './days.js';
import { isKeyOf, isSectionOf, sectionId, type KeyedType } from './keys.js';
import { textIn } from './wording.js';

/** Our own words, in Danish; a quotation within them stands in »«. */
export const textValue = textIn('DANISH');
/** Words of a source, as they stand there. */
export const quotationValue = textIn('QUOTATION');
/** A name, a code, a number or an address, in whatever language. */
export const nameValue = textIn('NAME');

/** A day of the calendar, `2025-12-15`; see `isDay`. */
export const dayValue = z.string().refine(isDay, { error: ({ input }) => `expected a day of the calendar as YYYY-MM-DD, but got "${String(input)}"` });

/** `2014`, `2019-06` or `2025-11-21`: as exact as its source. */
export const partialDayValue = z.string().refine((value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isDay(value + '2000-01-01'.slice(value.length)), {
  error: ({ input }) => `expected YYYY, YYYY-MM or YYYY-MM-DD, but got "${String(input)}"`,
});

/** The stable id of a record somewhere in the portfolio; one that no data file defines is refused. */
export function keyValue(type: KeyedType) {
  return z.string().refine((value) => isKeyOf(type, value), {
    error: ({ input }) => `unknown ${type} "${String(input)}"; if its record is new, run "npm run keys"`,
  });
}

/** Where a fact comes from: a document and one of its sections, by its id within the document; kept by its own. */
export const citationValue = z
  .strictObject({ document: keyValue('Document'), section: nameValue })
  .refine(({ document, section }) => isSectionOf(document, section), {
    error: ({ input }) => `unknown section "${(input as { section: string }).section}" of ${(input as { document: string }).document}`,
  })
  .transform(({ document, section }) => ({ document, section: sectionId(document, section) }));

export const citationsValue = z.array(citationValue).min(1, 'expected at least one citation, but got none');

/** A date as its source states it, with the earliest and the latest day it can mean. */
export const approximateDateValue = z
  .strictObject({
    raw: quotationValue.nullable().default(null),
    date: dayValue.nullable().default(null),
    from: dayValue.nullable().default(null),
    to: dayValue.nullable().default(null),
    precision: z.enum(DatePrecision).nullable().default(null),
    status: z.enum(DateStatus),
    yearInferred: z.boolean().default(false),
    note: textValue.nullable().default(null),
  })
  .refine(({ from, to }) => !from || !to || from <= to, 'expected "from" on or before "to"')
  .refine(({ date, from, to }) => !date || (from === date && to === date), 'expected "from" and "to" to equal an exact "date"')
  .refine(({ status, from }) => (status === 'KNOWN') === (from !== null), 'expected "from" exactly where the status is KNOWN')
  .refine(({ precision, from }) => precision !== null || from === null, 'expected a "precision" where there is a date');

/** A date in a data file: as above, or `2014`, `2019-06` or `2025-11-21` alone, which is as exact as it looks. */
export const approximateDateInFile = z.preprocess(
  (value) => (partialDayValue.safeParse(value).success ? dateOf(value as string) : value),
  approximateDateValue,
);

const PRECISIONS = new Map([
  [4, 'YEAR'],
  [7, 'MONTH'],
  [10, 'DAY'],
] as const);

function dateOf(text: string): object {
  const from = text + '2000-01-01'.slice(text.length);
  const precision = PRECISIONS.get(text.length as 4 | 7 | 10)!;
  const to = precision === 'DAY' ? from : shifted(shifted(from, precision === 'YEAR' ? { years: 1 } : { months: 1 }), { days: -1 });
  return { date: precision === 'DAY' ? from : null, from, to, precision, status: 'KNOWN' };
}

/** A time of a day, `20:30` or `20:30:15`. */
export const localTimeValue = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, { error: ({ input }) => `expected a time as HH:MM or HH:MM:SS, but got "${String(input)}"` });

export type ApproximateDateValue = z.infer<typeof approximateDateValue>;
export type CitationValue = z.infer<typeof citationValue>;
