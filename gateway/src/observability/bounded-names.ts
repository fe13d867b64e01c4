import { shortName } from '@portfolio/observe';

/** After how many names per counted name all counts are halved, so that names that were frequent once make room. */
const HALVED = 1_000;

/**
 * Bounds the label values of metrics for names that clients choose: the fixed names and the most frequent others are counted by name, the rest as `other`. A
 * name replaces the rarest counted one once it has been seen more often. Candidates are counted by the space-saving algorithm (Metwally et al., 2005): a new
 * candidate replaces the rarest, whose count bounds how often it can have been seen before, and is subtracted from its own.
 */
export class BoundedNames {
  private readonly fixed: ReadonlySet<string>;
  private readonly counts = new Map<string, number>();
  private readonly candidates = new Map<string, { count: number; before: number }>();
  private seen = 0;

  /** @param onDropped called with a name that is no longer counted */
  constructor(
    private readonly most: number,
    fixed: Iterable<string> = [],
    private readonly onDropped: (name: string) => void = () => undefined,
  ) {
    this.fixed = new Set(fixed);
  }

  /** The label value for a name: the name, `other`, or `none`. */
  of(fullName: string | null | undefined): string {
    if (!fullName) return 'none';
    const name = shortName(fullName);
    if (this.fixed.has(name)) return name;
    if ((this.seen += 1) > this.most * HALVED) this.halve();
    const count = this.counts.get(name);
    if (count !== undefined || this.counts.size < this.most) {
      this.counts.set(name, (count ?? 0) + 1);
      return name;
    }
    return this.takesPlace(name) ? name : 'other';
  }

  private takesPlace(name: string): boolean {
    const { count, before } = this.candidate(name);
    const [rarest, least] = rarestOf(this.counts, (value) => value);
    if (count - before <= least) return false;
    this.counts.delete(rarest);
    this.onDropped(rarest);
    this.candidates.delete(name);
    this.counts.set(name, count - before);
    return true;
  }

  private candidate(name: string): { count: number; before: number } {
    let candidate = this.candidates.get(name);
    if (!candidate) {
      let before = 0;
      if (this.candidates.size >= this.most) {
        const [rarest, least] = rarestOf(this.candidates, ({ count }) => count);
        this.candidates.delete(rarest);
        before = least;
      }
      this.candidates.set(name, (candidate = { count: before, before }));
    }
    candidate.count += 1;
    return candidate;
  }

  private halve(): void {
    this.seen = 0;
    for (const [name, count] of this.counts) this.counts.set(name, count / 2);
    for (const candidate of this.candidates.values()) Object.assign(candidate, { count: candidate.count / 2, before: candidate.before / 2 });
  }
}

function rarestOf<T>(counts: ReadonlyMap<string, T>, countOf: (value: T) => number): [name: string, count: number] {
  let [rarest, least] = ['', Infinity];
  for (const [name, value] of counts) if (countOf(value) < least) [rarest, least] = [name, countOf(value)];
  return [rarest, least];
}
