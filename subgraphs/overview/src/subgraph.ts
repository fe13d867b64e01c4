import { defineSubgraph } from '@portfolio/subgraph';
import { follow } from './facts/all.follower.js';
import { DutyRecord, FactRecord } from './facts/facts.entity.js';
import { OVERVIEW_FACTS, OVERVIEW_SIGNATURES } from './facts/facts.operation.js';
import { ObligationRecord } from './obligation/obligation.entity.js';
import { obligationList } from './obligation/obligation.list.js';
import { ObligationConnectionFields, ObligationFields } from './obligation/obligation.resolver.js';
import { SEARCHED_STUBS } from './search/node.stub.js';
import { SearchEntryRecord } from './search/search.entity.js';
import { loadSearcher } from './search/search.loader.js';
import { SearchHitConnectionFields, SearchHitFields } from './search/search.resolver.js';
import { OVERVIEW_TEXTS } from './search/texts.generated.js';
import { MunicipalityStandingRecord, OrganisationStandingRecord, SolutionStandingRecord } from './standing/standing.entity.js';
import { municipalityStandingList, organisationStandingList, solutionStandingList } from './standing/standing.list.js';
import { MunicipalityStandingFields, OrganisationStandingFields, SolutionStandingFields } from './standing/standing.resolver.js';

export const overview = defineSubgraph({
  name: 'overview',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [FactRecord, DutyRecord, ObligationRecord, MunicipalityStandingRecord, SolutionStandingRecord, OrganisationStandingRecord, SearchEntryRecord],
  types: SEARCHED_STUBS,
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
    SearchHitConnectionFields,
    SearchHitFields,
  ],
  follows: { operations: [OVERVIEW_FACTS, OVERVIEW_SIGNATURES, OVERVIEW_TEXTS], follow, hold: loadSearcher },
});
