import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { SapaWorkflowStepRecord } from './workflow-step.entity.js';
import { SapaWorkflowStep } from './workflow-step.type.js';

@Resolver(() => SapaWorkflowStep)
export class SapaWorkflowStepFields {
  @RootField(() => [SapaWorkflowStep], { description: 'The five steps from the work as it is to trained users, in order.' })
  sapaWorkflow(_args: object, { rows }: Context) {
    return rows.find(SapaWorkflowStepRecord, { orderBy: [['order', 'asc']] });
  }
}
