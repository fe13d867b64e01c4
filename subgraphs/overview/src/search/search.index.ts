import { fold } from './fold.index.js';
import { nearestWords } from './nearest.index.js';
import { type Entry, type Found, type Term, TextIndex } from './text-index.index.js';
import { wordsOf, type Word } from './words.index.js';

/** Stems of words as they are written, in their order: undefined where it has none, null of words that say nothing ("og"). */
export type StemsOf = (words: readonly string[]) => Promise<(string | null | undefined)[]>;

/** What was found, and by what. */
export interface Search extends Found {
  terms: readonly Term[];
  /** The text by which it was found, where that is another than was given. */
  corrected?: string | undefined;
}

/** How many stems of words that no text has are kept. */
const MOST_STEMS = 10_000;

/** A word that is looked for, with its place in the text. */
interface Wanted extends Term {
  written: string;
  from: number;
  to: number;
}

/** Looks texts up in an index; the stems are those of the database. */
export class Searcher {
  private readonly stems = new Map<string, string | null | undefined>();

  private constructor(
    readonly index: TextIndex,
    private readonly stemsOf: StemsOf,
  ) {}

  static async of(entries: readonly Entry[], stemsOf: StemsOf): Promise<Searcher> {
    const searcher = new Searcher(new TextIndex(entries), stemsOf);
    await searcher.learn([...searcher.index.written.values()]);
    searcher.index.setStems((word) => searcher.stems.get(word.toLowerCase()) ?? undefined);
    return searcher;
  }

  /** The entries that meet every word of a text, of these types alone where some are given; where there is none, those that meet what may have been meant. */
  async search(text: string, types?: ReadonlySet<string>): Promise<Search> {
    const composed = text.normalize('NFC');
    const words = await this.wantedOf(composed);
    const found = this.find(words, types);
    if (found.places.length > 0) return found;
    for (const corrected of corrections(composed, words, this.index)) {
      const other = this.find(await this.wantedOf(corrected), types);
      if (other.places.length > 0) return { ...other, corrected };
    }
    return found;
  }

  /** The words that say nothing are looked for only where there are no others. */
  private find(words: readonly Wanted[], types?: ReadonlySet<string>): Search {
    const saying = words.filter(({ isDate, written: word }) => isDate || this.stems.get(word) !== null);
    const terms = [...new Map((saying.length > 0 ? saying : words).map((word) => [word.text, word])).values()];
    if (terms.length === 0) return { places: new Float64Array(), scoreOf: () => 0, types: new Map(), words: [], terms };
    return { ...this.index.find(terms, words, types), terms };
  }

  /** The words of a text, and of a date that alone. */
  private async wantedOf(text: string): Promise<Wanted[]> {
    const words = withoutWordsOfDates(wordsOf(text)).map((word) => ({ ...word, written: text.slice(word.from, word.to).toLowerCase() }));
    await this.learn(words.filter(({ isDate }) => !isDate).map(({ written: word }) => word));
    return words.map((word) => {
      const stem = word.isDate ? undefined : this.stems.get(word.written);
      return { ...word, stem: stem ? fold(stem) : undefined };
    });
  }

  private async learn(words: readonly string[]): Promise<void> {
    const unknown = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !this.stems.has(word));
    if (unknown.length === 0) return;
    const stems = await this.stemsOf(unknown);
    if (this.stems.size > this.index.words.length + MOST_STEMS) this.stems.clear();
    for (const [place, word] of unknown.entries()) this.stems.set(word, stems[place]);
  }
}

/** Of a date with its year that alone. */
function withoutWordsOfDates(words: readonly Word[]): Word[] {
  const dates: Word[] = [];
  for (const word of words) if (word.isDate && !dates.some(({ from }) => from === word.from)) dates.push(word);
  return words.filter((word) => (word.isDate ? dates.includes(word) : !dates.some(({ from, to }) => word.from >= from && word.to <= to)));
}

/** What may have been meant by a text that nothing meets, the likeliest first: a slip in each word that no text has, a slip in any one word. */
function* corrections(text: string, wanted: readonly Wanted[], index: TextIndex): Generator<string> {
  const words = wanted.filter(({ isDate }) => !isDate);
  const unknown = words.filter((word) => !index.has(word.text));
  const better = new Map(unknown.flatMap((word) => [[word, nearest(word, index)] as const]));
  if (unknown.length > 0 && [...better.values()].every((word) => word !== undefined)) yield replaced(text, better as ReadonlyMap<Wanted, string>);
  for (const word of words) {
    const other = nearest(word, index);
    if (other !== undefined) yield replaced(text, new Map([[word, other]]));
  }
}

function replaced(text: string, words: ReadonlyMap<Wanted, string>): string {
  let [corrected, at] = ['', 0];
  for (const [{ from, to }, word] of words) {
    corrected += text.slice(at, from) + word;
    at = to;
  }
  return corrected + text.slice(at);
}

/** The word that was meant, as it is written: of those that are as near, what most are called, or that most say. */
function nearest(word: Wanted, index: TextIndex): string | undefined {
  const [best] = nearestWords(word.text, index.words).sort((a, b) => index.frequency(b) - index.frequency(a));
  return best === undefined ? undefined : written(best, index);
}

function written(word: string, index: TextIndex): string {
  return index.written.get(word) ?? word;
}
