import { BatchField, HasMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { playbookActivityList } from '../playbook-activity/playbook-activity.list.js';
import { concerning } from '../rules/whom-a-task-concerns.js';
import { Municipality } from '../stubs.js';
import { taskList } from '../task/task.list.js';

interface MunicipalityKey {
  code: string;
}

@Resolver(() => Municipality)
export class MunicipalityFields {
  @BatchField(() => taskList.Connection, {
    needs: ['code'],
    args: () => taskList.Args,
    description: 'The tasks that concern it: KLIK tasks for all municipalities, follow-ups put to "kommunerne", and the activities of the playbook.',
  })
  tasks(municipalities: MunicipalityKey[], args: never, context: Context) {
    const codes = municipalities.map(({ code }) => code);
    return taskList.pagesBy(concerning, codes, args, context);
  }

  @HasMany(() => playbookActivityList, 'municipalities', {
    description: 'The playbook activities and cases that name it, as author, example or partner, in document order; see its roles. That is no task of its own.',
  })
  playbookActivities: Declared;
}
