/** What rows are counted by: a column, of a list column each of its values, of a day its month. */
export interface Dimension {
  column: string;
  by?: 'month';
}

/** What rows are counted by, where it follows from several columns of theirs: a state on a day. */
export interface Derived {
  /** Tells it from others of the same list. */
  name: string;
  /** The columns that it follows from, of which none is a list. */
  needs: readonly string[];
  value: (row: object) => string;
}

/** A dimension's name in the rows of a statement. */
export function aliasOf({ column, by }: Dimension): string {
  return by ? `${column} ${by}` : column;
}

export function isDerived(dimension: Dimension | Derived): dimension is Derived {
  return 'needs' in dimension;
}

/** The dimensions that a statement counts by, each once. */
export function countedBy(dimensions: readonly (Dimension | Derived)[]): readonly Dimension[] {
  const plain = dimensions.flatMap((dimension) => (isDerived(dimension) ? dimension.needs.map((column): Dimension => ({ column })) : [dimension]));
  return [...new Map(plain.map((dimension) => [aliasOf(dimension), dimension])).values()];
}
