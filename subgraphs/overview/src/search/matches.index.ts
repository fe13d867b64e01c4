import { baseOf, INSIDE, PREFIX, type Entry, type Term, type TextIndex } from './text-index.index.js';
import { foldedBy } from './fold.index.js';
import type { Word } from './words.index.js';

/** A part of a text, in UTF-16 code units: from the first to before the last. */
export interface Range {
  from: number;
  to: number;
}

export interface Match {
  field: string;
  snippet: string;
  /** Of the snippet, in its order, none within another. */
  ranges: Range[];
}

/** How many texts of an entry are shown, and how long a part of a text is. */
const MOST = 5;
const LENGTH = 160;
/** How much of a longer text stands before the first word that is met. */
const BEFORE = 40;

/** Where an entry meets the terms: the texts that meet most of them first, names before others. @param words for each term the words that it meets, and how */
export function matchesOf(index: TextIndex, entry: Entry, terms: readonly Term[], words: readonly ReadonlyMap<string, number>[]): Match[] {
  const found = entry.texts.flatMap((each, order) => {
    const { field, text, weight } = each;
    const own = index.wordsOf(each);
    const met = terms.map((term, at) => own.flatMap((word) => rangeOf(text, word, term, words[at]!.get(word.text)) ?? []));
    const count = met.filter((ranges) => ranges.length > 0).length;
    return count === 0 ? [] : [{ field, text, count, weight, order, ranges: merged(met.flat()) }];
  });
  return found
    .sort((a, b) => b.count - a.count || a.weight - b.weight || a.order - b.order)
    .slice(0, MOST)
    .map(({ field, text, ranges }) => ({ field, ...snippetOf(text, ranges) }));
}

/** What of a word is marked: all of it, or the part that was typed. */
function rangeOf(text: string, { from, to }: Word, term: Term, how: number | undefined): Range | undefined {
  if (how === undefined) return undefined;
  if (how !== PREFIX && how !== INSIDE) return { from, to };
  const word = foldedBy(text.slice(from, to));
  const part = [term.text, baseOf(term.text), term.stem ?? term.text].find((each) => word.text.includes(each));
  const at = part === undefined ? -1 : word.text.indexOf(part);
  return part === undefined ? { from, to } : { from: from + word.begins[at]!, to: from + word.ends[at + part.length - 1]! };
}

function merged(ranges: Range[]): Range[] {
  const inOrder = ranges.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const whole: Range[] = [];
  for (const range of inOrder) {
    const last = whole.at(-1);
    if (last && range.from < last.to) last.to = Math.max(last.to, range.to);
    else whole.push({ ...range });
  }
  return whole;
}

/** The text, or of a long one the part around the first range, between spaces and with `…` where something is left out. */
function snippetOf(text: string, ranges: readonly Range[]): Omit<Match, 'field'> {
  const [first] = ranges;
  if (text.length <= LENGTH || !first) return { snippet: text, ranges: [...ranges] };
  const begin = first.from <= BEFORE ? 0 : afterSpace(text, first.from - BEFORE, first.from);
  const end = text.length - begin <= LENGTH ? text.length : Math.max(first.to, beforeSpace(text, first.to, begin + LENGTH));
  const [head, tail] = [begin > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = head.length - begin;
  const inside = ranges.filter(({ from, to }) => from >= begin && to <= end).map(({ from, to }) => ({ from: from + shift, to: to + shift }));
  return { snippet: head + text.slice(begin, end) + tail, ranges: inside };
}

/** The first place from `from` on that follows a space; `to` where there is none before it. */
function afterSpace(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? to : space + 1;
}

/** The last place until `to` that is before a space; where there is none behind `from`, `to`, but for the first half of a character. */
function beforeSpace(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space >= from ? space : text.slice(from, to).isWellFormed() ? to : to - 1;
}
