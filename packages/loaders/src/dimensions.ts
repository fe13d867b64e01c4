/** What rows are counted by: a column, of a list column each of its values, of a day its month. */
export interface Dimension {
  column: string;
  by?: 'month';
}

/** A dimension's name in the rows of a statement. */
export function aliasOf({ column, by }: Dimension): string {
  return by ? `${column} ${by}` : column;
}
