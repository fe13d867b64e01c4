import { cursorOf } from './cursor.js';
import { countsOf, type Count } from './groups.js';
import type { OrderBy } from './statement.js';

/** A list in its order, and the part of it that is asked for. */
export interface Place {
  list: string;
  order: OrderBy;
  first: number;
  /** Whether rows before it are left out. */
  after: boolean;
}

/** Reads what a page is asked for; each at most once a page. */
export interface PageReads<T> {
  /** The rows from the page's first on: one more than it holds, where there is one. */
  rows(): Promise<T[]>;
  /** How many rows the whole list has. */
  total(): Promise<number>;
  /** How many rows of the whole list each value of a column has. */
  groups(column: string): Promise<Count[]>;
}

/**
 * A page of a list, and figures of the whole list; nothing is read that nobody asks for. What is asked for in the same turn is read together: a page that is
 * its whole list answers for the list itself, and the groups of a list add up to its total.
 */
export class Page<T extends object = object> {
  private found: Promise<T[]> | undefined;
  private counted: Promise<number> | undefined;
  private readonly counts = new Map<string, Promise<Count[]>>();

  constructor(
    private readonly place: Place,
    private readonly reads: PageReads<T>,
  ) {}

  get hasPreviousPage(): boolean {
    return this.place.after;
  }

  cursor(row: T): string {
    return cursorOf(this.place.list, this.place.order, row);
  }

  async rows(): Promise<T[]> {
    const found = await this.read();
    return found.length > this.place.first ? found.slice(0, this.place.first) : found;
  }

  async hasNextPage(): Promise<boolean> {
    return (await this.read()).length > this.place.first;
  }

  total(): Promise<number> {
    return (this.counted ??= this.countAll());
  }

  groups(column: string): Promise<Count[]> {
    const counts = this.counts.get(column) ?? this.count(column);
    this.counts.set(column, counts);
    return counts;
  }

  private async countAll(): Promise<number> {
    await theOthers();
    const whole = await this.whole();
    if (whole) return whole.length;
    const [groups] = this.counts.values();
    return groups ? (await groups).reduce((sum, { count }) => sum + count, 0) : this.reads.total();
  }

  private async count(column: string): Promise<Count[]> {
    await theOthers();
    const whole = await this.whole();
    return whole && (whole.length === 0 || column in whole[0]!) ? countsOf(whole, column) : this.reads.groups(column);
  }

  private read(): Promise<T[]> {
    return (this.found ??= this.reads.rows());
  }

  /** The whole list, where somebody reads the page and it is that. */
  private async whole(): Promise<T[] | undefined> {
    const found = this.place.after ? undefined : await this.found;
    return found && found.length <= this.place.first ? found : undefined;
  }
}

/** Until all that is asked for in this turn has been asked for. */
function theOthers(): Promise<void> {
  return Promise.resolve();
}
