import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { DataAccessStep } from './workflow-step.type.js';

@Resolver(() => DataAccessStep)
export class DataAccessStepFields {
  @RootMany(() => DataAccessStep, {
    orderBy: [['order', 'asc']],
    deprecated: 'sapaWorkflow',
    description: 'The five steps from the work as it is to trained users, in order.',
  })
  dataAccessSteps: Declared;
}
