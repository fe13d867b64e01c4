import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { FlowRecord } from './flow.entity.js';
import { GovernanceFlow } from './flow.type.js';

@Resolver(() => GovernanceFlow)
export class FlowFields {
  @RootField(() => [GovernanceFlow], { description: 'How matters run between the levels of the governance models.' })
  flows(_args: object, { rows }: Context) {
    return rows.find(FlowRecord, {});
  }
}
