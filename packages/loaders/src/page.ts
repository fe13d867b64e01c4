import type { RecordDefinition } from '@portfolio/records';
import { cursorOf } from './cursor.js';
import { aliasOf, countedBy, isDerived, type Derived, type Dimension } from './dimensions.js';
import { countsOf, derivedCounts, type Count } from './groups.js';
import type { OrderBy } from './statement.js';
import { isList } from './where.js';

/** A list in its order, and the part of it that is asked for. */
export interface Place {
  record: RecordDefinition;
  list: string;
  order: OrderBy;
  size: number;
  /** Whether it is the last rows of what the cursors leave, instead of the first. */
  last: boolean;
  /** Whether cursors leave rows out. */
  after: boolean;
  before: boolean;
}

/** Reads what a page is asked for; each at most once a page. */
export interface PageReads<T> {
  /** The rows from the page's first on, or back from its last: one more than it holds, where there is one. */
  rows(): Promise<T[]>;
  /** How many rows the whole list has. */
  total(): Promise<number>;
  /** How many rows of the whole list there are by each combination of the dimensions' values. */
  groups(dimensions: readonly Dimension[]): Promise<Count[]>;
  /** Whether the whole list has rows that the cursor of this side leaves out. */
  beyond(side: 'after' | 'before'): Promise<boolean>;
}

/**
 * A page of a list, and figures of the whole list; nothing is read that nobody asks for. What is asked for in the same turn is read together: a page that is
 * its whole list answers for the list itself, and the groups of a list add up to its total.
 */
export class Page<T extends object = object> {
  private found: Promise<T[]> | undefined;
  private counted: Promise<number> | undefined;
  private readonly counts = new Map<string, Promise<Count[]>>();
  /** Counts in which each row stands once. */
  private summed: Promise<Count[]> | undefined;

  constructor(
    private readonly place: Place,
    private readonly reads: PageReads<T>,
  ) {}

  cursor(row: T): string {
    return cursorOf(this.place.list, this.place.order, row);
  }

  /** Reads its rows, so that figures that are asked for in the same turn may follow from them. */
  begin(): void {
    this.read().catch(() => undefined);
  }

  async rows(): Promise<T[]> {
    const { size, last } = this.place;
    const found = await this.read();
    if (!last) return found.length > size ? found.slice(0, size) : found;
    return (found.length > size ? found.slice(0, size) : [...found]).reverse();
  }

  async hasNextPage(): Promise<boolean> {
    return (!this.place.last && (await this.hasMore())) || (this.place.before && (await this.reads.beyond('before')));
  }

  async hasPreviousPage(): Promise<boolean> {
    return (this.place.last && (await this.hasMore())) || (this.place.after && (await this.reads.beyond('after')));
  }

  total(): Promise<number> {
    return (this.counted ??= this.countAll());
  }

  groups(dimensions: readonly (Dimension | Derived)[]): Promise<Count[]> {
    const name = dimensions.map((dimension) => (isDerived(dimension) ? `=${dimension.name}` : aliasOf(dimension))).join();
    const counts = this.counts.get(name) ?? this.count(dimensions);
    this.counts.set(name, counts);
    if (!countedBy(dimensions).some(({ column }) => isList(this.place.record, column))) this.summed ??= counts;
    return counts;
  }

  private async countAll(): Promise<number> {
    await theOthers();
    const whole = await this.whole();
    if (whole) return whole.length;
    const groups = this.summed;
    return groups ? (await groups).reduce((sum, { count }) => sum + count, 0) : this.reads.total();
  }

  private async count(dimensions: readonly (Dimension | Derived)[]): Promise<Count[]> {
    const plain = countedBy(dimensions);
    await theOthers();
    const whole = await this.whole();
    const isKnown = whole && (whole.length === 0 || plain.every(({ column }) => column in whole[0]!));
    if (isKnown) return countsOf(whole, dimensions);
    const counts = await this.reads.groups(plain);
    return dimensions.some(isDerived) ? derivedCounts(counts, dimensions) : counts;
  }

  private async hasMore(): Promise<boolean> {
    return (await this.read()).length > this.place.size;
  }

  private read(): Promise<T[]> {
    return (this.found ??= this.reads.rows());
  }

  /** The whole list, where somebody reads the page and it is that. */
  private async whole(): Promise<T[] | undefined> {
    const found = this.place.after || this.place.before ? undefined : await this.found;
    return found && found.length <= this.place.size ? found : undefined;
  }
}

/** Until all that is asked for in this turn has been asked for. */
function theOthers(): Promise<void> {
  return Promise.resolve();
}
