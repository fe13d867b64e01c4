import type { RecordDefinition } from '@portfolio/records';
import { isCount } from './counted.js';

/**
 * The columns of a record that one operation reads of its rows; undefined where that cannot be told and all are read. Names that are no columns
 * do no harm. What rows are looked up, grouped or ordered by is added by whoever does so.
 */
export type Projection = (record: RecordDefinition) => ReadonlySet<string> | undefined;

/** All columns are a projection, too. */
const ALL: Projection = () => undefined;

/** What each projection reads of a record, by what is needed besides: an operation asks for the same each time. */
const kept = new WeakMap<Projection, Map<RecordDefinition, Map<string, readonly string[]>>>();
/** Clients choose the orders of lists, whose columns are needed. */
const MOST_NEEDS = 100;
const names = new WeakMap<readonly string[], string>();

/** The properties that are read of a record's rows: those of the projection, the key, and what is needed besides. */
export function selectedBy(projection: Projection = ALL, record: RecordDefinition, needs: readonly string[]): readonly string[] {
  let byRecord = kept.get(projection);
  if (!byRecord) kept.set(projection, (byRecord = new Map()));
  let byNeeds = byRecord.get(record);
  if (!byNeeds) byRecord.set(record, (byNeeds = new Map()));
  const name = needs.length === 0 ? '' : needs.join();
  let selected = byNeeds.get(name);
  if (!selected) {
    if (byNeeds.size >= MOST_NEEDS) byNeeds.clear();
    byNeeds.set(name, (selected = select(projection(record), record, needs)));
    names.set(selected, selected.join());
  }
  return selected;
}

/** The names of selected properties in one text. */
export function namesOf(selected: readonly string[]): string {
  return names.get(selected) ?? selected.join();
}

function select(wanted: ReadonlySet<string> | undefined, record: RecordDefinition, needs: readonly string[]): readonly string[] {
  const columns = wanted ? record.properties.filter((name) => wanted.has(name) || name === record.key || needs.includes(name)) : record.properties;
  const counts = new Set(needs.filter((name) => isCount(record, name)));
  return counts.size > 0 ? [...columns, ...counts] : columns;
}
