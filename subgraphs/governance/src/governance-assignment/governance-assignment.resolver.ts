import { BatchField, columnsOf } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { ChangeTypeRecord } from '../change-type/change-type.entity.js';
import { loadRoute, ROUTE_READS } from '../change-type/decision-route.loader.js';
import { DecisionRoute } from '../change-type/decision-route.type.js';
import type { GovernanceAssignmentRow } from './governance-assignment.entity.js';
import { GovernanceAssignment } from './governance-assignment.type.js';

@ArgsType()
class DecisionRouteArgs {
  @Field(() => ID, { description: 'The type of change, one of its model: "videreudvikling".' })
  changeType!: string;
}

@Resolver(() => GovernanceAssignment)
export class GovernanceAssignmentFields {
  @BatchField(() => DecisionRoute, {
    needs: ['model'],
    reads: [columnsOf(ChangeTypeRecord, 'model', 'approvalRule'), ...ROUTE_READS],
    nullable: true,
    args: () => DecisionRouteArgs,
    description: 'Who does what in a type of change to it; null where its model has no such type.',
  })
  async decisionRoute(assignments: GovernanceAssignmentRow[], { changeType }: DecisionRouteArgs, context: Context) {
    const found = await lookUp(ChangeTypeRecord, changeType, context);
    return Promise.all(assignments.map(async ({ model }) => (found?.model === model ? loadRoute(found, context.rows) : null)));
  }
}
