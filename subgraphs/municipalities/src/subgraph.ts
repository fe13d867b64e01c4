import { defineSubgraph } from '@portfolio/subgraph';
import { valuesOf } from '@portfolio/records';
import { KkrGeographyRecord } from './kkr-geography/kkr-geography.entity.js';
import { KkrGeographyFields } from './kkr-geography/kkr-geography.resolver.js';
import { fillRoleKinds, MunicipalityRecord, MunicipalityRoleRecord } from './municipality/municipality.entity.js';
import { MunicipalityRoleKind } from './municipality/municipality.enums.js';
import { municipalityList } from './municipality/municipality.list.js';
import { MunicipalityFields } from './municipality/municipality.resolver.js';
import { RegionRecord } from './region/region.entity.js';
import { RegionFields } from './region/region.resolver.js';
import { RoleGroupFields } from './role-group/role-group.resolver.js';
import { UnnamedMunicipalityGroupRecord } from './unnamed-municipality-group/unnamed-municipality-group.entity.js';
import { UnnamedMunicipalityGroupFields } from './unnamed-municipality-group/unnamed-municipality-group.resolver.js';

export const municipalities = defineSubgraph({
  name: 'municipalities',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [MunicipalityRecord, MunicipalityRoleRecord, RegionRecord, KkrGeographyRecord, UnnamedMunicipalityGroupRecord],
  resolvers: [MunicipalityFields, municipalityList.Fields, RegionFields, KkrGeographyFields, RoleGroupFields, UnnamedMunicipalityGroupFields],
  computedKeys: { MunicipalityRoleGroup: valuesOf(MunicipalityRoleKind) },
  complete(rows) {
    fillRoleKinds(rows.get(MunicipalityRecord) ?? [], rows.get(MunicipalityRoleRecord) ?? []);
  },
});
