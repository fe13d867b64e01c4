import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { KlikTask } from '../stubs.js';
import { DataAccessStep } from '../workflow/workflow-step.type.js';

@Resolver(() => KlikTask)
export class KlikTaskFields {
  @HasMany(() => DataAccessStep, 'klikTask', { description: 'The steps towards the tax data of SAPA that it stands for.' })
  workflowSteps: Declared;
}
