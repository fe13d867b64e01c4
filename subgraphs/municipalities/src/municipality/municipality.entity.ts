import * as r from '@portfolio/records';
import { MunicipalityRoleKind } from './municipality.enums.js';

export const MunicipalityRoleRecord = r.defineRecord({
  name: 'MunicipalityRole',
  subgraph: 'municipalities',
  columns: { id: r.nestedKey(['kind']), municipality: r.parent(), kind: r.choice(MunicipalityRoleKind), text: r.text(), sources: r.citations() },
  label: { from: ['municipality', 'kind'], text: ({ municipality, kind }, nameOf) => `${nameOf(municipality)}: ${r.valueLabel(MunicipalityRoleKind, kind)}` },
  indexes: ['municipality'],
});

export const MunicipalityRecord = r.defineRecord({
  name: 'Municipality',
  subgraph: 'municipalities',
  files: ['municipalities'],
  columns: {
    code: r.key(/^\d{3}$/, 'a code of three digits, such as "751"'),
    name: r.name(),
    nameInSource: r.optionalQuotation(),
    region: r.reference('Region'),
    kkr: r.reference('KkrGeography'),
    basis: r.basis(),
    roles: r.children(MunicipalityRoleRecord),
    roleKinds: r.concluded(r.choices(MunicipalityRoleKind)),
    sources: r.citations(),
  },
  indexes: ['region', 'kkr'],
});

export type MunicipalityRow = r.Row<typeof MunicipalityRecord>;

/** Keeps the kinds of a municipality's roles, each once, on its own row, so that a list can be filtered by them; no data file may give them. */
export function fillRoleKinds(municipalities: readonly Record<string, unknown>[], roles: readonly Record<string, unknown>[]): void {
  const byMunicipality = Map.groupBy(roles, ({ municipality }) => municipality);
  for (const row of municipalities) row.roleKinds = [...new Set(byMunicipality.get(row.code)?.map(({ kind }) => kind))];
}
