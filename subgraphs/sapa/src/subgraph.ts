import { defineSubgraph } from '@portfolio/subgraph';
import { DataAccessRecord } from './data-access/data-access.entity.js';
import { dataAccessList } from './data-access/data-access.list.js';
import { DataAccessFields } from './data-access/data-access.resolver.js';
import { KlikTaskFields } from './klik-task/klik-task.resolver.js';
import { OrganisationFields } from './organisation/organisation.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';
import { DataAccessStepRecord } from './workflow/workflow-step.entity.js';
import { DataAccessStepFields } from './workflow/workflow-step.resolver.js';

export const sapa = defineSubgraph({
  name: 'sapa',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [DataAccessRecord, DataAccessStepRecord],
  resolvers: [DataAccessFields, dataAccessList.Fields, DataAccessStepFields, SolutionFields, OrganisationFields, KlikTaskFields],
});
