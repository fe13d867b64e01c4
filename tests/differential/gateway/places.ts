type Data = Record<string, unknown>;

/** What a gateway has been answered so far: it merges into the first answer that has a field, and so does this, since both hold the same objects. */
export class Answered {
  private readonly roots: Data[] = [];

  add(result: unknown): void {
    const { data } = (result ?? {}) as { data?: Data | null };
    if (data) this.roots.push(data);
  }

  /** How many objects stand at a path of the plan; "@" stands for every item of a list. */
  countAt([first, ...rest]: readonly (string | number)[]): number {
    const root = this.roots.find((data) => first !== undefined && data[first] !== undefined);
    return root ? count(root[first!], rest) : 0;
  }
}

function count(value: unknown, path: readonly (string | number)[]): number {
  if (value === null || value === undefined) return 0;
  const [step, ...rest] = path;
  if (step === undefined) return 1;
  if (step === '@') return (value as unknown[]).reduce<number>((sum, item) => sum + count(item, rest), 0);
  return count((value as Data)[step], rest);
}
