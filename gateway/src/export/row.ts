import type { Column } from './row-plan.js';

export type Row = Record<string, unknown>;

/** Either is absent where the schema does not have it. */
interface Cited {
  document?: { id: string } | null;
  section?: { id: string } | null;
}

/** The row of what the graph answered; the documents that it cites are added to `cited`. */
export function rowOf(columns: readonly Column[], answered: Row, cited: Set<string>): Row {
  const row: Row = {};
  for (const column of columns) row[column.name] = valueOf(column, answered[column.name], cited);
  return row;
}

function valueOf(column: Column, value: unknown, cited: Set<string>): unknown {
  if (value === null || value === undefined) return null;
  if (column.kind === 'leaf') return value;
  const one = (each: unknown): unknown => {
    if (each === null) return null;
    if (column.kind === 'reference') return (each as { id: string }).id;
    if (column.kind === 'value') return rowOf(column.columns, each as Row, cited);
    const { document, section } = each as Cited;
    if (document) cited.add(document.id);
    return section?.id ?? document?.id ?? null;
  };
  return column.isList ? (value as unknown[]).map(one) : one(value);
}
