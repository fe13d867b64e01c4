import { createHash } from 'node:crypto';
import { BadInput } from '@portfolio/errors';
import { cursorOf, sizeOf, valuesOfCursor } from '@portfolio/loaders';
import { matchesOf, type Match } from './matches.index.js';
import type { AskedSearch } from './search.input.js';
import type { Search, Searcher } from './search.index.js';
import { orderOf, type Entry } from './text-index.index.js';
import { SEARCHED_TYPES } from './texts.generated.js';

/** One hit of a page. */
export interface Hit {
  page: HitPage;
  entry: Entry;
  score: number;
  type: string;
  label: string;
}

/** A page of what was found. */
export class HitPage {
  /** From which of the places found on, and up to which. */
  private readonly from: number;
  private readonly to: number;
  private shown: Hit[] | undefined;

  private constructor(
    private readonly searcher: Searcher,
    private readonly found: Search,
    private readonly list: string,
    { first, after }: AskedSearch,
  ) {
    this.from = after == null ? 0 : this.behind(valuesOfCursor(list, after, 'after'), after);
    this.to = Math.min(this.from + sizeOf(first), found.places.length);
  }

  /** Throws BadInput. */
  static async of(searcher: Searcher, asked: AskedSearch): Promise<HitPage> {
    const { text, types } = asked;
    const found = await searcher.search(text, types ? new Set(types) : undefined);
    const list = createHash('sha256')
      .update(JSON.stringify([text, types ?? null]))
      .digest('base64url')
      .slice(0, 12);
    return new HitPage(searcher, found, list, asked);
  }

  get totalCount(): number {
    return this.found.places.length;
  }

  get corrected(): string | undefined {
    return this.found.corrected;
  }

  hits(): Hit[] {
    return (this.shown ??= Array.from(this.found.places.subarray(this.from, this.to), (place) => {
      const entry = this.searcher.index.entries[place]!;
      return { page: this, entry, score: this.found.scoreOf(place), type: entry.type, label: entry.label };
    }));
  }

  rows(): Promise<Hit[]> {
    return Promise.resolve(this.hits());
  }

  cursor({ score, entry }: Hit): string {
    return cursorOf(this.list, ORDER, { score, ...orderOf(entry) });
  }

  hasNextPage(): boolean {
    return this.to < this.totalCount;
  }

  hasPreviousPage(): boolean {
    return this.from > 0;
  }

  facets(): { type: string; label: string; count: number }[] {
    const counts = [...this.found.types].map(([type, count]) => ({ type, label: SEARCHED_TYPES[type]!.danish, count }));
    return counts.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
  }

  matches({ entry }: Hit): Match[] {
    return matchesOf(this.searcher.index, entry, this.found.terms, this.found.words);
  }

  /** The first of the places found that comes after a cursor's, whether or not there still is what that was of. */
  private behind(values: readonly unknown[], cursor: string): number {
    const [score, rank, length, id] = values;
    if (![score, rank, length].every(Number.isInteger) || typeof id !== 'string' || values.length !== ORDER.length)
      throw new BadInput(`expected "after" to be a cursor that a list of this graph gave, but got "${cursor}"`);
    const { entries } = this.searcher.index;
    const place = this.searcher.index.placeOf({ rank: rank as number, length: length as number, id });
    const next = entries[place]?.id === id ? place + 1 : place;
    const { places } = this.found;
    const index = places.findIndex((each) => {
      const own = this.found.scoreOf(each);
      return own > (score as number) || (own === score && each >= next);
    });
    return index < 0 ? places.length : index;
  }
}

const ORDER = (['score', 'rank', 'length', 'id'] as const).map((column) => [column, 'asc'] as const);
