import { shortName } from '@portfolio/observe';

/** After how many names for each that is kept the counts are halved, so that what was frequent once makes room. */
const HALVED = 1_000;

/**
 * Names that clients make up, as many of them as one wants to count by; the others are `other`. Those that are known beforehand are always kept, and of the rest
 * the frequent ones: a name takes the place of the rarest once it has been seen more often. What may be one is counted by the space-saving algorithm
 * (Metwally et al., 2005): a new candidate takes the place of the rarest, whose count is the most that it can have been seen before, and is not counted for it.
 */
export class BoundedNames {
  private readonly known: ReadonlySet<string>;
  private readonly kept = new Map<string, number>();
  private readonly candidates = new Map<string, { count: number; before: number }>();
  private seen = 0;

  /** `dropped`: told of a name that is no longer counted by. */
  constructor(
    private readonly most: number,
    known: Iterable<string> = [],
    private readonly dropped: (name: string) => void = () => undefined,
  ) {
    this.known = new Set(known);
  }

  /** The name to count by; `none` where there is none. */
  of(given: string | null | undefined): string {
    if (!given) return 'none';
    const name = shortName(given);
    if (this.known.has(name)) return name;
    if ((this.seen += 1) > this.most * HALVED) this.halve();
    const count = this.kept.get(name);
    if (count !== undefined || this.kept.size < this.most) {
      this.kept.set(name, (count ?? 0) + 1);
      return name;
    }
    return this.takesPlace(name) ? name : 'other';
  }

  private takesPlace(name: string): boolean {
    const { count, before } = this.candidate(name);
    const [rarest, least] = rarestOf(this.kept, (value) => value);
    if (count - before <= least) return false;
    this.kept.delete(rarest);
    this.dropped(rarest);
    this.candidates.delete(name);
    this.kept.set(name, count - before);
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
    for (const [name, count] of this.kept) this.kept.set(name, count / 2);
    for (const candidate of this.candidates.values()) Object.assign(candidate, { count: candidate.count / 2, before: candidate.before / 2 });
  }
}

function rarestOf<T>(counts: ReadonlyMap<string, T>, countOf: (value: T) => number): [name: string, count: number] {
  let [rarest, least] = ['', Infinity];
  for (const [name, value] of counts) if (countOf(value) < least) [rarest, least] = [name, countOf(value)];
  return [rarest, least];
}
