import type { Rows } from '@portfolio/loaders';
import { MunicipalityRecord } from './municipality.entity.js';

/** The codes of each group's municipalities, ordered; one statement for all groups. */
export async function codesBy(column: 'region' | 'kkr' | 'roleKinds', groups: readonly string[], rows: Rows): Promise<string[][]> {
  const loader = rows.by(MunicipalityRecord, column, { orderBy: [['code', 'asc']] });
  const found = await loader.many(groups);
  return found.map((municipalities) => municipalities.map(({ code }) => code));
}
