/** An answer of the graph: the test only picks, renames, regroups and joins what is in it. */
export type Answer = any;
export type Shape = (data: Answer, variables: Answer) => unknown;

/** The data files' spelling of an enum value: DEADLINE_PASSED -> deadline-passed. */
export function word(value: string | null): string | null {
  return value && value.toLowerCase().replaceAll('_', '-');
}

export function ids(items: Answer): string[] {
  return items.map(({ id }: Answer) => id);
}

export function labels(items: Answer): string[] {
  return items.map(({ label }: Answer) => label);
}

/** Each of some objects once, by their id. */
export function distinct(items: Answer): Answer[] {
  const found = new Map<string, Answer>(items.map((item: Answer) => [item.id, item]));
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Rows of two lists of different subgraphs, joined under the key they share. */
export function joined<T>(key: string, rows: readonly T[], pick: (row: T) => Answer): Map<string, Answer[]> {
  return Map.groupBy(rows.map(pick), (row: Answer) => row[key]);
}
