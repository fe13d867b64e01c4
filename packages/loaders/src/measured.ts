import type { RecordDefinition } from '@portfolio/records';

/** Of a column of several values, or of keys: how many values all rows hold, how many one row holds at the most, and how many rows at the most hold the same. */
export type ColumnMeasure = readonly [total: number, longest: number, shared: number];

/** By "table.column"; of "table" alone, how many rows there are. */
export type MeasuredColumns = Readonly<Record<string, ColumnMeasure>>;

export const measureName = ({ table }: RecordDefinition, column?: string): string => (column === undefined ? table : `${table}.${column}`);
