import type { RecordDefinition } from './record.js';
import { kebab } from './names.js';

/**
 * The id of a row that its data file gives none: `aula/solution-vendor/netcompany`. An inserted sibling does not change it where columns tell the rows apart; rows that
 * are alike in these are counted, `aula/lifecycle-fact/tender/2`, as are rows without such columns.
 * @param parentKey the key of the row it is nested in
 * @param taken the ids already made for the same file, to which this one is added
 */
export function madeId(record: RecordDefinition, row: Record<string, unknown>, parentKey: string | undefined, taken: Set<string>): string {
  const { under, by, joint } = record.columns[record.key]!.madeOf!;
  const above = under ? row[under] : parentKey;
  const named = joint === undefined ? [above, kebab(record.name)] : [above];
  const own = by.map((name) => String(row[name]).toLowerCase().replaceAll('_', '-').replaceAll(' ', '-'));
  const base = joint === undefined ? [...named, ...own].join('/') : `${String(above)}${joint}${own.join('/')}`;
  const isCounted = by.length === 0 && under === undefined;
  let id = isCounted ? `${base}/1` : base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}/${count}`;
  taken.add(id);
  return id;
}
