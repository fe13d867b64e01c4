import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { GovernanceFlow } from './flow.type.js';

@Resolver(() => GovernanceFlow)
export class FlowFields {
  @RootMany(() => GovernanceFlow, { description: 'How matters run between the levels of the governance models.' })
  flows: Declared;
}
