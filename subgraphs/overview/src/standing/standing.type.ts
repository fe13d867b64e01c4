import { recordType } from '@portfolio/graphql';
import { Body, KkrGeography, Municipality, Organisation, Region, Solution } from '../stubs.js';
import { MunicipalityStandingRecord, OrganisationStandingRecord, SolutionStandingRecord } from './standing.entity.js';

export const MunicipalityStanding = recordType(MunicipalityStandingRecord, {
  description: 'A municipality with all that it is to do ("kommunens status").',
  fields: {
    municipality: [() => Municipality, 'The municipality.'],
    kkr: [() => KkrGeography, 'Its KKR geography.'],
    region: [() => Region, 'Its region.'],
  },
});

export const SolutionStanding = recordType(SolutionStandingRecord, {
  description: 'A solution with all that municipalities are to do for it ("løsningens status").',
  fields: {
    solution: [() => Solution, 'The solution.'],
    vendors: [() => Organisation, 'Its vendors ("leverandører").'],
    steeringBody: [() => Body, 'The body that steers it ("styregruppe").'],
  },
});

export const OrganisationStanding = recordType(OrganisationStandingRecord, {
  description: 'A vendor with all that municipalities are to do for its solutions ("leverandørens status").',
  fields: { organisation: [() => Organisation, 'The vendor.'] },
});
