import { defineSubgraph } from '@portfolio/subgraph';
import { ContractRecord } from './contract/contract.entity.js';
import { contractList } from './contract/contract.list.js';
import { ContractFields } from './contract/contract.resolver.js';
import { DependencyRecord } from './dependency/dependency.entity.js';
import { DependencyFields, ImpactFields, SolutionDependencyFields, SolutionPathFields } from './dependency/dependency.resolver.js';
import { EventRecord } from './event/event.entity.js';
import { eventList } from './event/event.list.js';
import { EventFields, SolutionEventFields } from './event/event.resolver.js';
import { LifecycleFactRecord } from './lifecycle/lifecycle-fact.entity.js';
import { MunicipalityFields } from './municipality/municipality.resolver.js';
import { OrganisationFields } from './organisation/organisation.resolver.js';
import { SolutionVendorRecord } from './solution-vendor/solution-vendor.entity.js';
import { concludeSolutions, SolutionRecord } from './solution/solution.entity.js';
import { solutionList } from './solution/solution.list.js';
import { SolutionFields } from './solution/solution.resolver.js';
import { StaffingStepFields } from './staffing-step/staffing-step.resolver.js';

export const solutions = defineSubgraph({
  name: 'solutions',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [SolutionRecord, SolutionVendorRecord, LifecycleFactRecord, ContractRecord, DependencyRecord, EventRecord],
  resolvers: [
    SolutionFields,
    SolutionDependencyFields,
    DependencyFields,
    SolutionPathFields,
    ImpactFields,
    SolutionEventFields,
    solutionList.Fields,
    ContractFields,
    contractList.Fields,
    EventFields,
    eventList.Fields,
    OrganisationFields,
    MunicipalityFields,
    StaffingStepFields,
  ],
  complete(rows) {
    concludeSolutions(rows.get(SolutionRecord) ?? [], rows.get(SolutionVendorRecord) ?? [], rows.get(DependencyRecord) ?? []);
  },
});
