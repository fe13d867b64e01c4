import * as r from '@portfolio/records';

export const RegionRecord = r.defineRecord({
  name: 'Region',
  subgraph: 'municipalities',
  files: ['regions'],
  columns: { id: r.key(), code: r.name(), name: r.name(), kkr: r.reference('KkrGeography'), basis: r.basis(), sources: r.citations() },
  indexes: ['kkr'],
});

export type RegionRow = r.Row<typeof RegionRecord>;
