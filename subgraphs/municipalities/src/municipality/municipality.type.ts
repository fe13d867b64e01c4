import { recordType, useInstead } from '@portfolio/graphql';
import { KkrGeography } from '../kkr-geography/kkr-geography.type.js';
import { Region } from '../region/region.type.js';
import { MunicipalityRecord, MunicipalityRoleRecord } from './municipality.entity.js';

export const MunicipalityRole = recordType(MunicipalityRoleRecord, {
  description: 'A role that a municipality plays in a document ("rolle").',
  fields: {
    municipality: 'The municipality.',
    kind: 'The kind of role.',
    text: 'What it did or received, in words.',
    sources: 'Where the document names it.',
  },
});

export const Municipality = recordType(MunicipalityRecord, {
  description: 'One of the 98 Danish municipalities ("kommune"), who own KOMBIT together and use its solutions.',
  fields: {
    code: 'Its three-digit code ("kommunekode"), "751".',
    name: 'Its name without "Kommune".',
    nameRaw: {
      column: 'nameInSource',
      description: 'Its name in the words of the slide of missing signatures, "Nordfyn"; empty where the slide does not name it.',
    },
    region: [() => Region, 'The region it lies in.'],
    kkr: [() => KkrGeography, 'The KKR geography it belongs to ("kommunekontaktråd").'],
    basis: 'How its code, region and KKR geography are known.',
    roleKinds: { description: 'The kinds of its roles, each once, in the order of its roles.', deprecationReason: useInstead('roles { kind }') },
    sources: 'Where it is stated.',
  },
  deprecated: { nameInSource: 'nameRaw' },
});
