import { defineSubgraph } from '@portfolio/subgraph';
import { ContractFields } from './contract/contract.resolver.js';
import { OrganisationFields } from './organisation/organisation.resolver.js';
import { RetenderRecord, TransitionStageRecord } from './retender/retender.entity.js';
import { retenderList } from './retender/retender.list.js';
import { RetenderFields } from './retender/retender.resolver.js';
import { ServiceMessageIssuerRecord } from './service-messages/service-message-issuer.entity.js';
import { serviceMessageIssuerList } from './service-messages/service-message-issuer.list.js';
import { ServiceMessageIssuerFields } from './service-messages/service-message-issuer.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';

export const sts = defineSubgraph({
  name: 'sts',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [RetenderRecord, TransitionStageRecord, ServiceMessageIssuerRecord],
  resolvers: [
    RetenderFields,
    retenderList.Fields,
    ServiceMessageIssuerFields,
    serviceMessageIssuerList.Fields,
    SolutionFields,
    ContractFields,
    OrganisationFields,
  ],
});
