import { AsOfArgs, BatchField, DateScalar, RootById, RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { meets, valueBy } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { openOn } from '../rules/is-open.js';
import { overdueOn } from '../rules/is-overdue.js';
import { statesOn } from '../rules/task-state.js';
import { historyOn, lastDayBeforeHistory } from '../rules/what-is-history.js';
import { concerning } from '../rules/whom-a-task-concerns.js';
import { Municipality } from '../stubs.js';
import { TaskRecord, type TaskRow } from './task.entity.js';
import { TaskState } from './task.enums.js';
import { taskList } from './task.list.js';
import { Task } from './task.type.js';

@Resolver(() => Task)
export class TaskFields {
  @RootById(() => Task, { description: 'The KLIK task, playbook activity or follow-up of an id; null where there is none.' })
  task: Declared;

  @RootMany(() => taskList, { description: 'All tasks: KLIK tasks, follow-ups and playbook activities, in that order.' })
  tasks: Declared;

  @BatchField(() => TaskState, {
    needs: ['start', 'end', 'ongoingAsOf', 'closedByAddendum'],
    args: () => AsOfArgs,
    description:
      'Where a day stands in its period. Of an obligation alone can be said that it is overdue: whether a municipality has done a task no source says.',
  })
  state(tasks: TaskRow[], { asOf }: AsOfArgs, { today }: Context) {
    return tasks.map(valueBy(TaskRecord, statesOn(asOf ?? today)));
  }

  @BatchField(() => Boolean, {
    needs: ['kind'],
    args: () => AsOfArgs,
    description:
      'It belongs to a programme that was concluded by a day, the monopoly break with its playbook of 2013 to 2016 ("monopolbrud"): history, that nobody is asked to do.',
  })
  isHistory(tasks: TaskRow[], { asOf }: AsOfArgs, { today }: Context) {
    return tasks.map(meets(TaskRecord, historyOn(asOf ?? today)));
  }

  @BatchField(() => DateScalar, {
    needs: ['kind'],
    nullable: true,
    description: 'The last day before it is history ("monopolbrud"); null where it never is.',
  })
  historyAfter(tasks: TaskRow[]) {
    return tasks.map(lastDayBeforeHistory);
  }

  @BatchField(() => Boolean, {
    needs: ['audience', 'addressee', 'municipalities'],
    description: 'It concerns every municipality ("alle kommuner").',
  })
  concernsEveryMunicipality(tasks: TaskRow[]) {
    return tasks.map(meets(TaskRecord, concerning([])));
  }

  @BatchField(() => [Municipality], {
    needs: ['audience', 'municipalities'],
    description: 'The municipalities that it is for by name, where it does not concern every one ("nævnte kommuner").',
  })
  concernedMunicipalities(tasks: TaskRow[]) {
    return tasks.map(({ audience, municipalities }) => (audience === 'NAMED_MUNICIPALITIES' ? municipalities.map((code) => ({ code })) : []));
  }

  @BatchField(() => Boolean, {
    needs: ['start', 'end', 'ongoingAsOf', 'closedByAddendum'],
    args: () => AsOfArgs,
    deprecationReason: useInstead('state'),
    description:
      'Open on a day: from the earliest day of its start to the latest of its end; not where either is unknown. An ongoing end reaches to the day of the edition that says so, or to the addendum that closes it.',
  })
  isOpen(tasks: TaskRow[], { asOf }: AsOfArgs, { today }: Context) {
    return tasks.map(meets(TaskRecord, openOn(asOf ?? today)));
  }

  @BatchField(() => Boolean, {
    needs: ['end'],
    args: () => AsOfArgs,
    deprecationReason: useInstead('state'),
    description: 'Past its end on a day: the latest day of its end has passed. Not that it was left undone.',
  })
  isOverdue(tasks: TaskRow[], { asOf }: AsOfArgs, { today }: Context) {
    return tasks.map(meets(TaskRecord, overdueOn(asOf ?? today)));
  }
}
