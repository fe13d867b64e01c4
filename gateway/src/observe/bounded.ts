/** Names that clients make up, so many of them as one wants to keep; the others are `other`. */
export class BoundedNames {
  private readonly kept = new Set<string>();

  constructor(private readonly most: number) {}

  /** The name to count by; `none` where there is none. */
  of(name: string | null | undefined): string {
    if (!name) return 'none';
    if (this.kept.has(name)) return name;
    if (this.kept.size >= this.most) return 'other';
    this.kept.add(name);
    return name;
  }
}
