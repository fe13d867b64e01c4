import { defineSubgraph } from '@portfolio/subgraph';
import { follow } from './facts/all.follower.js';
import { CitedFactRecord } from './cited-fact/cited-fact.entity.js';
import { citedFactList } from './cited-fact/cited-fact.list.js';
import { CitedFactFields, DocumentFields, DocumentSectionFields } from './cited-fact/cited-fact.resolver.js';
import { CITED_TYPES } from './cited-fact/cited-types.generated.js';
import { CourseRecord } from './course/course.entity.js';
import { OVERVIEW_STATES } from './course/course.operation.js';
import { DifferenceRecord } from './difference/difference.entity.js';
import { differenceList } from './difference/difference.list.js';
import { DifferenceFields } from './difference/difference.resolver.js';
import { DutyRecord, FactRecord } from './facts/facts.entity.js';
import { OVERVIEW_FACTS, OVERVIEW_SIGNATURES } from './facts/facts.operation.js';
import { ObligationRecord } from './obligation/obligation.entity.js';
import { obligationList } from './obligation/obligation.list.js';
import { ObligationFields } from './obligation/obligation.resolver.js';
import { SEARCHED_STUBS } from './search/node.stub.js';
import { SearchEntryRecord } from './search/search.entity.js';
import { loadSearcher } from './search/search.loader.js';
import { OVERVIEW_TEXTS } from './search/search.operation.js';
import { SearchHitConnectionFields, SearchHitFields } from './search/search.resolver.js';
import { SearchHitConnection } from './search/search.type.js';
import { MunicipalityStandingRecord, OrganisationStandingRecord, SolutionStandingRecord } from './standing/standing.entity.js';
import { municipalityStandingList, organisationStandingList, solutionStandingList } from './standing/standing.list.js';
import { MunicipalityStandingFields, OrganisationStandingFields, SolutionStandingFields } from './standing/standing.resolver.js';
import { TimelineItemRecord } from './timeline/timeline.entity.js';
import { timelineList } from './timeline/timeline.list.js';
import { TimelineItemFields } from './timeline/timeline.resolver.js';
import { upToOf } from './watermark/watermark.resolver.js';

export const overview = defineSubgraph({
  name: 'overview',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [
    FactRecord,
    DutyRecord,
    ObligationRecord,
    MunicipalityStandingRecord,
    SolutionStandingRecord,
    OrganisationStandingRecord,
    SearchEntryRecord,
    CitedFactRecord,
    TimelineItemRecord,
    CourseRecord,
    DifferenceRecord,
  ],
  types: SEARCHED_STUBS,
  resolvers: [
    ObligationFields,
    upToOf(obligationList),
    obligationList.Fields,
    MunicipalityStandingFields,
    municipalityStandingList.Fields,
    SolutionStandingFields,
    solutionStandingList.Fields,
    OrganisationStandingFields,
    organisationStandingList.Fields,
    SearchHitConnectionFields,
    upToOf({ Connection: SearchHitConnection }),
    SearchHitFields,
    CitedFactFields,
    citedFactList.Fields,
    upToOf(citedFactList),
    TimelineItemFields,
    timelineList.Fields,
    upToOf(timelineList),
    DifferenceFields,
    differenceList.Fields,
    upToOf(differenceList),
    DocumentFields,
    DocumentSectionFields,
  ],
  follows: {
    operations: [OVERVIEW_FACTS, OVERVIEW_SIGNATURES, OVERVIEW_TEXTS, OVERVIEW_STATES, ...CITED_TYPES.map(({ operation }) => operation)],
    follow,
    hold: loadSearcher,
  },
});
