import { defineSubgraph } from '@portfolio/subgraph';
import { DutyRecord, FactRecord } from './facts/facts.entity.js';
import { followFacts } from './facts/facts.follower.js';
import { OVERVIEW_FACTS, OVERVIEW_SIGNATURES } from './facts/facts.operation.js';
import { ObligationRecord } from './obligation/obligation.entity.js';
import { obligationList } from './obligation/obligation.list.js';
import { ObligationConnectionFields, ObligationFields } from './obligation/obligation.resolver.js';
import { TASK_STUBS } from './obligation/task.stub.js';
import { MunicipalityStandingRecord, OrganisationStandingRecord, SolutionStandingRecord } from './standing/standing.entity.js';
import { municipalityStandingList, organisationStandingList, solutionStandingList } from './standing/standing.list.js';
import { MunicipalityStandingFields, OrganisationStandingFields, SolutionStandingFields } from './standing/standing.resolver.js';
import { Signature } from './stubs.js';

export const overview = defineSubgraph({
  name: 'overview',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [FactRecord, DutyRecord, ObligationRecord, MunicipalityStandingRecord, SolutionStandingRecord, OrganisationStandingRecord],
  types: [Signature, ...TASK_STUBS],
  resolvers: [
    ObligationFields,
    ObligationConnectionFields,
    obligationList.Fields,
    MunicipalityStandingFields,
    municipalityStandingList.Fields,
    SolutionStandingFields,
    solutionStandingList.Fields,
    OrganisationStandingFields,
    organisationStandingList.Fields,
  ],
  follows: { operations: [OVERVIEW_FACTS, OVERVIEW_SIGNATURES], follow: followFacts },
});
