import { BatchField, columnsOf, HasMany, type Declared } from '@portfolio/graphql';
import { compareEnds } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Directive, Field, Resolver } from 'type-graphql';
import { TaskRecord, type TaskRow } from '../task/task.entity.js';
import { TaskKind } from '../task/task.enums.js';
import { taskList } from '../task/task.list.js';
import { Agreement } from './agreement.stub.js';
import { TaskAgainstDeadline } from './task-against-deadline.type.js';

@ArgsType()
class TaskKindArgs {
  @Field(() => TaskKind, { nullable: true, description: 'Only tasks of this kind.' })
  kind?: string | null;
}

@Resolver(() => Agreement)
export class AgreementFields {
  @HasMany(() => taskList, 'agreements', { description: 'The tasks tied to it.' })
  tasks: Declared;

  @BatchField(() => [TaskAgainstDeadline], {
    needs: ['id', 'deadline'],
    reads: [columnsOf(TaskRecord, 'kind', 'end')],
    args: () => TaskKindArgs,
    description: 'The end of each task tied to it, against its deadline.',
  })
  @Directive('@requires(fields: "deadline { to }")')
  tasksAgainstDeadline(agreements: Agreement[], { kind }: TaskKindArgs, { rows }: Context) {
    return Promise.all(
      agreements.map(async ({ id, deadline }) => {
        const tasks = await rows.by(TaskRecord, 'agreements').load(id);
        return tasks.filter((task) => !kind || task.kind === kind).map((task) => againstDeadline(task, deadline));
      }),
    );
  }
}

function againstDeadline(task: TaskRow, deadline: Agreement['deadline']): TaskAgainstDeadline {
  const { order, days } = compareEnds(task.end, deadline);
  return { task, order, days, equal: days === null ? null : days === 0 };
}
