import { AsOfArgs, BatchField, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { meets } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { openOn } from '../rules/is-open.js';
import { overdueOn } from '../rules/is-overdue.js';
import { TaskRecord, type TaskRow } from './task.entity.js';
import { taskList } from './task.list.js';
import { Task } from './task.type.js';

@Resolver(() => Task)
export class TaskFields {
  @RootById(() => Task, { description: 'The KLIK task, playbook activity or follow-up of an id; null where there is none.' })
  task: Declared;

  @RootMany(() => taskList, { description: 'All tasks: KLIK tasks, follow-ups and playbook activities, in that order.' })
  tasks: Declared;

  @BatchField(() => Boolean, {
    needs: ['start', 'end', 'ongoingAsOf', 'closedByAddendum'],
    args: () => AsOfArgs,
    description:
      'Open on a day: from the earliest day of its start to the latest of its end; not where either is unknown. An ongoing end reaches to the day of the edition that says so, or to the addendum that closes it.',
  })
  isOpen(tasks: TaskRow[], { asOf }: AsOfArgs, { today }: Context) {
    return tasks.map(meets(TaskRecord, openOn(asOf ?? today)));
  }

  @BatchField(() => Boolean, {
    needs: ['end'],
    args: () => AsOfArgs,
    description: 'Past its end on a day: the latest day of its end has passed. Not that it was left undone.',
  })
  isOverdue(tasks: TaskRow[], { asOf }: AsOfArgs, { today }: Context) {
    return tasks.map(meets(TaskRecord, overdueOn(asOf ?? today)));
  }
}
