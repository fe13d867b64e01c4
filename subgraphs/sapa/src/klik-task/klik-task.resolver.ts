import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { KlikTask } from '../stubs.js';
import { SapaWorkflowStep } from '../workflow/workflow-step.type.js';

@Resolver(() => KlikTask)
export class KlikTaskFields {
  @HasMany(() => SapaWorkflowStep, 'klikTask', { description: 'The steps towards the tax data of SAPA that it stands for.' })
  workflowSteps: Declared;
}
