import type { Statement } from './statement.js';

/** Fewer rows are counted faster than it is worth to remember them. */
const MANY = 10_000;
/** What is kept at the most: counts, groups of one count and of all together, and characters of one's values. */
const MOST_COUNTS = 1_000;
const MOST_GROUPS = 200;
const MOST_GROUPS_TOGETHER = 20_000;
const MOST_CHARACTERS = 2_000;
const MOST_TEXTS = 1_000;

type Counted = { readonly count: number };

interface Kept {
  snapshot: string;
  groups: readonly Counted[];
}

/** A column beside the counts: what the statement saw. */
const SEEN = '$seen';

/**
 * Counts of many rows, each as good as the snapshot of the database that it was counted in: where the snapshot is the same now, the same transactions are seen,
 * and so the same rows. Only what has once been large is counted with its snapshot, and the snapshot is asked for only where a count is kept.
 */
export class KeptCounts {
  private readonly large = new Set<string>();
  private readonly kept = new Map<string, Kept>();
  private groups = 0;

  /** @param snapshot the SQL expression of the current snapshot */
  constructor(private readonly snapshot: string) {}

  /** The counts of a statement, as they are at a moment after the call. `now` tells the snapshot at such a moment. */
  async count<T>({ text, values }: Statement, send: (statement: Statement) => Promise<object[]>, now: () => Promise<string>): Promise<T[]> {
    const isLarge = this.large.has(text);
    const key = isLarge ? keyOf(text, values) : undefined;
    const known = key === undefined ? undefined : this.kept.get(key);
    if (known && known.snapshot === (await now())) return [...known.groups] as never[];
    if (!isLarge) {
      const groups = (await send({ text, values })) as Counted[];
      if (isMany(groups)) this.note(text);
      return groups as never[];
    }
    const seen = (await send({ text: `select "counted".*, ${this.snapshot} as "${SEEN}" from (${text}) as "counted"`, values })) as (Counted & {
      [SEEN]: string;
    })[];
    const groups = seen.map(({ [SEEN]: _seen, ...group }): Counted => Object.freeze(group));
    if (key !== undefined) this.keep(key, isMany(groups) && groups.length <= MOST_GROUPS ? { snapshot: seen[0]![SEEN], groups } : undefined);
    return [...groups] as never[];
  }

  /** The statement of the current snapshot. */
  get asking(): Statement {
    return { text: `select ${this.snapshot} as "${SEEN}"`, values: [] };
  }

  static seenIn([row]: readonly object[]): string {
    return (row as { [SEEN]: string })[SEEN];
  }

  private note(text: string): void {
    if (this.large.size >= MOST_TEXTS) this.large.clear();
    this.large.add(text);
  }

  private keep(key: string, kept: Kept | undefined): void {
    this.drop(key);
    if (!kept) return;
    this.kept.set(key, kept);
    this.groups += kept.groups.length;
    while (this.kept.size > MOST_COUNTS || this.groups > MOST_GROUPS_TOGETHER) this.drop(this.kept.keys().next().value!);
  }

  private drop(key: string): void {
    this.groups -= this.kept.get(key)?.groups.length ?? 0;
    this.kept.delete(key);
  }
}

function isMany(groups: readonly Counted[]): boolean {
  return groups.reduce((sum, { count }) => sum + count, 0) >= MANY;
}

/** Undefined where the values are too long to keep. */
function keyOf(text: string, values: readonly unknown[]): string | undefined {
  const key = JSON.stringify(values);
  return key.length > MOST_CHARACTERS ? undefined : `${key} ${text}`;
}
