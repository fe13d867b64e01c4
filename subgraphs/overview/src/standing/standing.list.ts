import { recordList } from '@portfolio/graphql';
import { MunicipalityStanding, OrganisationStanding, SolutionStanding } from './standing.type.js';

export const municipalityStandingList = recordList(MunicipalityStanding, {
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { KKR: ['kkr', 'KKR geography', 'KKR'], REGION: ['region', 'region'] },
});

export const solutionStandingList = recordList(SolutionStanding, {
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { STEERING_BODY: ['steeringBody', 'the body that steers it', 'Styregruppe'] },
});

export const organisationStandingList = recordList(OrganisationStanding, {
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { ORGANISATION: ['organisation', 'organisation'] },
});
