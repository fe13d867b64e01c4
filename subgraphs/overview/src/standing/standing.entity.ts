import * as r from '@portfolio/records';

const STANDING = /^[a-z0-9-]+\/standing$/;
const WORDS = 'the id of what it is of, and "standing", such as "sapa/standing"';

export const MunicipalityStandingRecord = r.defineRecord({
  name: 'MunicipalityStanding',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(STANDING, WORDS),
    municipality: r.reference('Municipality'),
    name: r.name(),
    kkr: r.reference('KkrGeography'),
    region: r.reference('Region'),
  },
});

export const SolutionStandingRecord = r.defineRecord({
  name: 'SolutionStanding',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(STANDING, WORDS),
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
  columns: { id: r.key(STANDING, WORDS), organisation: r.reference('Organisation'), name: r.name() },
});
