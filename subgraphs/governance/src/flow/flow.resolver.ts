import { RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { governanceFlowList } from './flow.list.js';
import { GovernanceFlow } from './flow.type.js';

@Resolver(() => GovernanceFlow)
export class FlowFields {
  @RootMany(() => governanceFlowList, { description: 'How matters run between the levels of the governance models ("flow").' })
  governanceFlows: Declared;

  @RootMany(() => GovernanceFlow, {
    description: 'How matters run between the levels of the governance models.',
    deprecationReason: useInstead('governanceFlows'),
  })
  flows: Declared;
}
