import { BadInput } from '@portfolio/errors';
import type { Rows } from '@portfolio/loaders';
import { currentId, isKeyOf, type KeyedType, type RecordDefinition } from '@portfolio/records';

/** How many filters may stand inside each other, the outermost counted; and how many conditions one may have in all. */
const DEEPEST = 5;
const MOST_CONDITIONS = 50;

/** What a filter is read for: the day of the request, and the rows that its ids are looked up in. */
export interface FilterContext {
  today: string;
  rows: Rows;
}

interface Named {
  record: RecordDefinition;
  id: string;
  place: string;
}

/** One filter while it is read: how much it asks, and the ids of the subgraph's own that it names. */
export class FilterReading {
  private conditions = 0;
  private readonly unknown: Named[] = [];

  constructor(readonly context: FilterContext) {}

  count(place: string): void {
    this.conditions += 1;
    if (this.conditions <= MOST_CONDITIONS) return;
    throw new BadInput(`expected a filter of at most ${MOST_CONDITIONS} conditions, but "${place}" is one more; ask for fewer, or with several fields`);
  }

  /** Ids of a record of this subgraph; those that the data files name are known without a look. */
  name(record: RecordDefinition, ids: readonly string[], place: string): void {
    // Types of the same rows have the keys of the record that declares them.
    const { className } = record.entity.meta;
    for (const asked of ids) {
      const id = currentId(className, asked);
      if (!isKeyOf(className as KeyedType, id)) this.unknown.push({ record, id, place });
    }
  }

  /** Undefined where every id is known; else looks them up, and rejects with BadInput for one that there is not. */
  lookUp(): Promise<void> | undefined {
    return this.unknown.length > 0 ? this.refuseUnknown() : undefined;
  }

  private async refuseUnknown(): Promise<void> {
    const found = await Promise.all(this.unknown.map(({ record, id }) => this.context.rows.byKey(record).load(id)));
    const missing = this.unknown.find((_, index) => found[index] === null);
    if (!missing) return;
    const { record, id, place } = missing;
    throw new BadInput(`expected "${place}" to be the ${record.key} of ${aOrAn(record.name)}, but there is none with "${id}"`);
  }
}

/** A place in a filter: "filter.or.0.deadline", and how many filters it is inside of. */
export interface FilterPlace {
  reading: FilterReading;
  place: string;
  depth: number;
}

export function within({ reading, place, depth }: FilterPlace, name: string | number): FilterPlace {
  return { reading, place: `${place}.${name}`, depth };
}

/** One filter further in; throws BadInput where that is too deep. */
export function deeper(at: FilterPlace): FilterPlace {
  if (at.depth < DEEPEST) return { ...at, depth: at.depth + 1 };
  throw new BadInput(
    `expected at most ${DEEPEST} filters inside each other, but "${at.place}" is one more; ask with fewer of and, or, not, is, some, none, every`,
  );
}

/** Has the ids of a filter looked up among the record's rows. */
export function nameIds(record: RecordDefinition, { eq, in: among }: { eq?: string | null; in?: readonly string[] | null }, at: FilterPlace): void {
  if (eq != null) at.reading.name(record, [eq], `${at.place}.eq`);
  if (among) at.reading.name(record, among, `${at.place}.in`);
}

function aOrAn(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}
