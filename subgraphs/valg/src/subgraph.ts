import { defineSubgraph } from '@portfolio/subgraph';
import { ElectionNextStepRecord, ElectionRecord } from './election/election.entity.js';
import { electionList } from './election/election.list.js';
import { ElectionFields } from './election/election.resolver.js';
import { EventFields } from './event/event.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';

export const valg = defineSubgraph({
  name: 'valg',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [ElectionRecord, ElectionNextStepRecord],
  resolvers: [ElectionFields, electionList.Fields, SolutionFields, EventFields],
});
