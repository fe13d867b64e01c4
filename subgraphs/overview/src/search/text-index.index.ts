import { fold } from './fold.index.js';
import { wordsOf, type Word } from './words.index.js';

/** How well a text says what it is of: what it is called, what else it goes by, what is said of it. */
export const NAME = 0;
export const ALIAS = 1;
export const SAID = 2;

/** The field of the Danish word for the type of an entry, which is no name of its own. */
export const TYPE = 'type';

/** A text of an entry, in Unicode's composed form (NFC). */
export interface EntryText {
  field: string;
  weight: number;
  text: string;
}

/** Something that can be found. */
export interface Entry {
  id: string;
  type: string;
  label: string;
  /** 0 of what clients ask for by its id, 1 of what is a part of that. */
  rank: number;
  /** Its label first. */
  texts: readonly EntryText[];
}

/** How a word of a text is met: it is the word that is looked for, begins with it, has the same stem, or holds it. */
export const EXACT = 0;
export const PREFIX = 1;
export const STEM = 2;
export const INSIDE = 3;

/** A word that is looked for. */
export interface Term {
  text: string;
  /** Its stem, folded; undefined where it has none. */
  stem?: string | undefined;
  isDate: boolean;
}

/** The entries that meet a search, the best first. */
export interface Found {
  /** Places in `entries`, and for each of these places its score: the less the better. */
  places: Float64Array;
  scoreOf(place: number): number;
  /** How many there are of each type. */
  types: ReadonlyMap<string, number>;
  /** For each term, the words that it meets, and how. */
  words: readonly ReadonlyMap<string, number>[];
}

/** Terms shorter than these are not looked for inside of words, nor stems of them. */
const SHORTEST_INSIDE = 3;
const SHORTEST_STEM_INSIDE = 4;
/** `aftaler`, `aftalen`, `aftalernes`: as the first part of another word it is `aftale`. */
const INFLECTED = /^(.{3,}e)(?:r|n|s|rs|ns|rne|rnes)$/;
/** `4.1`, `01.03.20`: not looked for inside of other numbers. */
const PARTED = /[.,]/;
/** Texts whose words are kept. */
const MOST_SHOWN = 2_000;
const KINDS = 4;
const NONE = 255;

/** An entry by its place and how well the text says it, as one number. */
type Posting = number;

/** Every word of every text, with the entries that it stands in: an inverted index in memory, in order of words, so that those with a beginning stand together. */
export class TextIndex {
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
  /** How a word is written where it is first met. */
  readonly written = new Map<string, string>();
  private readonly postings: (readonly Posting[])[];
  private readonly isDate: readonly boolean[];
  private readonly shown = new Map<EntryText, readonly Word[]>();
  private readonly stems: (string | undefined)[] = [];
  private readonly byStem = new Map<string, number[]>();
  /** What entries are called, as the words of that; and as their stems. */
  private readonly called = new Map<string, Set<number>>();
  private readonly calledByStems = new Map<string, Set<number>>();
  private readonly beginnings: readonly string[];

  constructor(entries: readonly Entry[]) {
    this.entries = entries.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
    const postings = new Map<string, Posting[]>();
    const dates = new Set<string>();
    this.beginnings = this.entries.map((entry, place) => this.add(entry, place, postings, dates));
    this.words = [...postings.keys()].sort();
    this.postings = this.words.map((word) => postings.get(word)!);
    this.isDate = this.words.map((word) => dates.has(word));
  }

  /** @param stemOf the stem of a word as it is written; undefined where it has none */
  setStems(stemOf: (written: string) => string | undefined): void {
    for (const [index, word] of this.words.entries()) {
      const written = this.written.get(word);
      const stem = written === undefined ? undefined : stemOf(written);
      if (stem === undefined) continue;
      this.stems[index] = fold(stem);
      append(this.byStem, fold(stem), index);
    }
    const stemAt = (word: string) => this.stems[this.firstFrom(word)] ?? word;
    for (const [name, places] of this.called) {
      const stems = name.split(' ').map(stemAt).join(' ');
      this.calledByStems.set(stems, new Set([...(this.calledByStems.get(stems) ?? []), ...places]));
    }
  }

  /** The words of an entry's text, kept for who shows it again. */
  wordsOf(text: EntryText): readonly Word[] {
    const known = this.shown.get(text);
    if (known) return known;
    if (this.shown.size >= MOST_SHOWN) this.shown.clear();
    const words = wordsOf(text.text);
    this.shown.set(text, words);
    return words;
  }

  has(word: string): boolean {
    return this.words[this.firstFrom(word)] === word;
  }

  /** In how many entries a word stands, those that are called by it before all others. */
  frequency(word: string): number {
    const own = this.postings[this.firstFrom(word)]!;
    return own.length + (own.some((posting) => posting % KINDS === NAME) ? this.entries.length : 0);
  }

  /** The entries, of these types alone where some are given, in which each of the terms is met; those first that are called as the whole phrase. */
  find(terms: readonly Term[], phrase: readonly Term[], types?: ReadonlySet<string>): Found {
    const { entries } = this;
    const words = terms.map((term) => this.meetings(term));
    const sums = new Uint16Array(entries.length);
    const counts = new Uint8Array(entries.length);
    for (const met of words) this.addScores(met, sums, counts);
    const beginning = nameOf(phrase);
    const called = this.called.get(beginning);
    const calledByStems = this.calledByStems.get(phrase.map(({ text, stem }) => stem ?? text).join(' '));
    const found: number[] = [];
    const counted = new Map<string, number>();
    for (let place = 0; place < entries.length; place += 1) {
      const { type } = entries[place]!;
      if (counts[place] !== terms.length || (types && !types.has(type))) continue;
      counted.set(type, (counted.get(type) ?? 0) + 1);
      found.push(place);
      if (called?.has(place)) sums[place] = 0;
      else if (calledByStems?.has(place)) sums[place] = 1;
      else sums[place] = 2 * sums[place]! + (this.beginnings[place]!.startsWith(beginning) ? 2 : 3);
    }
    const keys = Float64Array.from(found, (place) => sums[place]! * entries.length + place).sort();
    return { places: keys.map((key) => key % entries.length), scoreOf: (place) => sums[place]!, types: counted, words: words.map((met) => this.namesOf(met)) };
  }

  /** Where the entry stands, or would stand, that is ordered by these values. */
  placeOf(order: EntryOrder): number {
    return lowerBound(this.entries.length, (place) => compare(orderOf(this.entries[place]!), order) < 0);
  }

  private add(entry: Entry, place: number, postings: Map<string, Posting[]>, dates: Set<string>): string {
    for (const { field, text, weight } of entry.texts) {
      const words = wordsOf(text);
      for (const { text: word, from, to, isDate } of words) {
        const of = postings.get(word) ?? [];
        if (of.length === 0) postings.set(word, of);
        if (isDate) dates.add(word);
        else if (!this.written.has(word)) this.written.set(word, text.slice(from, to));
        const last = of.at(-1);
        if (last === undefined || Math.floor(last / KINDS) !== place) of.push(place * KINDS + weight);
        else if (last % KINDS > weight) of[of.length - 1] = place * KINDS + weight;
      }
      if (weight < SAID && field !== TYPE) {
        const name = nameOf(words);
        this.called.set(name, (this.called.get(name) ?? new Set()).add(place));
      }
    }
    return nameOf(wordsOf(entry.label));
  }

  /** The words that a term meets, by their places, and how. */
  private meetings({ text, stem, isDate }: Term): Map<number, number> {
    const met = new Map<number, number>();
    const first = this.firstFrom(text);
    if (this.words[first] === text) met.set(first, EXACT);
    if (isDate) return met;
    for (let index = first; index < this.words.length && this.words[index]!.startsWith(text); index += 1) {
      if (!met.has(index) && !this.isDate[index]) met.set(index, PREFIX);
    }
    for (const index of (stem !== undefined && this.byStem.get(stem)) || []) if (!met.has(index)) met.set(index, STEM);
    if (text.length < SHORTEST_INSIDE || PARTED.test(text)) return met;
    const part = baseOf(text);
    const end = stem !== undefined && stem.length >= SHORTEST_STEM_INSIDE ? stem : text;
    for (const [index, word] of this.words.entries()) {
      if ((word.includes(part) || this.stems[index]?.endsWith(end)) && !met.has(index) && !this.isDate[index]) met.set(index, INSIDE);
    }
    return met;
  }

  private addScores(met: ReadonlyMap<number, number>, sums: Uint16Array, counts: Uint8Array): void {
    const best = new Uint8Array(sums.length).fill(NONE);
    for (const [index, how] of met) {
      for (const posting of this.postings[index]!) {
        const place = Math.floor(posting / KINDS);
        const score = (posting % KINDS) * KINDS + how;
        if (score < best[place]!) best[place] = score;
      }
    }
    for (let place = 0; place < best.length; place += 1) {
      if (best[place] === NONE) continue;
      sums[place]! += best[place]!;
      counts[place]! += 1;
    }
  }

  private namesOf(met: ReadonlyMap<number, number>): Map<string, number> {
    return new Map([...met].map(([index, how]) => [this.words[index]!, how]));
  }

  private firstFrom(word: string): number {
    return lowerBound(this.words.length, (index) => this.words[index]! < word);
  }
}

/** A word as it stands in others. */
export function baseOf(word: string): string {
  return INFLECTED.exec(word)?.[1] ?? word;
}

/** What entries are ordered by whose scores are equal: what stands alone before its parts, short names before long ones. */
export interface EntryOrder {
  rank: number;
  length: number;
  id: string;
}

export function orderOf({ rank, label, id }: Entry): EntryOrder {
  return { rank, length: label.length, id };
}

function compare(a: EntryOrder, b: EntryOrder): number {
  return a.rank - b.rank || a.length - b.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function nameOf(words: readonly { text: string; isDate: boolean }[]): string {
  return words
    .filter(({ isDate }) => !isDate)
    .map(({ text }) => text)
    .join(' ');
}

/** The first index for which a condition that holds from the beginning on holds no more. */
function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
