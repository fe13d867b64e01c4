import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { SapaWorkflowStep } from './workflow-step.type.js';

@Resolver(() => SapaWorkflowStep)
export class SapaWorkflowStepFields {
  @RootMany(() => SapaWorkflowStep, { orderBy: [['order', 'asc']], description: 'The five steps from the work as it is to trained users, in order.' })
  sapaWorkflow: Declared;
}
