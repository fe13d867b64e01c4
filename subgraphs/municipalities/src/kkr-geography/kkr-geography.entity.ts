import * as r from '@portfolio/records';

export const KkrGeographyRecord = r.defineRecord({
  name: 'KkrGeography',
  subgraph: 'municipalities',
  files: ['kkr-geographies'],
  columns: { id: r.key(), name: r.name(), basis: r.basis(), sources: r.citations() },
});

export type KkrGeographyRow = r.Row<typeof KkrGeographyRecord>;
