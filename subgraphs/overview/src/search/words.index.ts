import { isDay } from '@portfolio/records';
import { foldedBy } from './fold.index.js';

/** A word of a text, a number or a date: as it is compared, and where it stands, in UTF-16 code units of the text. */
export interface Word {
  text: string;
  from: number;
  to: number;
  /** `2027-03-01`, or `--03-01` of a day without its year, as ISO 8601 had it. */
  isDate: boolean;
}

const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu;
/** `2027-03-01`, `1.3.2027`, `1/3 2027`, `1. marts 2027`, `1. mar.`, `1/3`. */
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<iso>\\d{4}-\\d\\d-\\d\\d)|(?<day>\\d{1,2})(?:(?:[./-] ?|/)(?<number>\\d{1,2})[./ -] ?(?<year>\\d{4})|/(?<of>\\d{1,2})|\\.? ?(?<name>${MONTHS.map((name) => `${name.slice(0, 3)}[a-z]*`).join('|')})\\.?(?: (?<of4>\\d{4}))?))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The words of a text in their order; a date stands beside the words that it is written in, before them. @param text in Unicode's composed form (NFC) */
export function wordsOf(text: string): Word[] {
  const { text: folded, begins, ends } = foldedBy(text);
  const word = (match: RegExpExecArray, own: string, isDate: boolean): Word => {
    const last = match.index + match[0].length - 1;
    return { text: own, from: begins[match.index]!, to: ends[last]!, isDate };
  };
  const words: Word[] = [];
  if (/\d/.test(folded)) for (const match of folded.matchAll(DATE)) for (const date of datesOf(match)) words.push(word(match, date, true));
  for (const match of folded.matchAll(WORD)) words.push(word(match, match[0], false));
  return words.sort((a, b) => a.from - b.from || Number(b.isDate) - Number(a.isDate));
}

/** `1. marts 2027` of `2027-03-01`. */
export function danishDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)}. ${MONTHS[Number(month) - 1]!} ${year!}`;
}

/** The day, and the day without its year; nothing where the calendar has no such day. */
function datesOf({ groups = {} }: RegExpExecArray): string[] {
  const { iso, day = '', number, year, of, name, of4 } = groups;
  if (iso !== undefined) return isDay(iso) ? [iso, `-${iso.slice(4)}`] : [];
  const month = name === undefined ? (number ?? of ?? '') : String(monthOf(name));
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const inYear = year ?? of4;
  if (!isDay(`${inYear ?? '2000'}-${rest}`)) return [];
  return [...(inYear === undefined ? [] : [`${inYear}-${rest}`]), `--${rest}`];
}

/** 0 of what only begins like a month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}
