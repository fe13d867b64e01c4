import * as r from '@portfolio/records';

export const MunicipalityStandingRecord = r.defineRecord({
  name: 'MunicipalityStanding',
  subgraph: 'overview',
  seed: 'never',
  columns: { id: r.key(), municipality: r.reference('Municipality'), name: r.name(), kkr: r.reference('KkrGeography'), region: r.reference('Region') },
});

export const SolutionStandingRecord = r.defineRecord({
  name: 'SolutionStanding',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(),
    solution: r.reference('Solution'),
    name: r.name(),
    vendors: r.references('Organisation'),
    steeringBody: r.optionalReference('Body'),
  },
});

export const OrganisationStandingRecord = r.defineRecord({
  name: 'OrganisationStanding',
  subgraph: 'overview',
  seed: 'never',
  columns: { id: r.key(), organisation: r.reference('Organisation'), name: r.name() },
});
