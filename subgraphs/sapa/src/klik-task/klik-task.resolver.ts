import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { KlikTask } from '../stubs.js';
import { SapaWorkflowStepRecord } from '../workflow/workflow-step.entity.js';
import { SapaWorkflowStep } from '../workflow/workflow-step.type.js';

@Resolver(() => KlikTask)
export class KlikTaskFields {
  @BatchField(() => [SapaWorkflowStep], { needs: ['id'], description: 'The steps towards the tax data of SAPA that it stands for.' })
  workflowSteps(tasks: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(tasks.map(({ id }) => rows.by(SapaWorkflowStepRecord, 'klikTask').load(id)));
  }
}
