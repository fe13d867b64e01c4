import type { RecordDefinition } from '@portfolio/records';

/**
 * The columns of a record that one operation reads of its rows; undefined where that cannot be told and all are read. Names that are no columns
 * do no harm. What rows are looked up, grouped or ordered by is added by whoever does so.
 */
export type Projection = (record: RecordDefinition) => ReadonlySet<string> | undefined;
