import { BatchField, columnsOf, HasMany, useInstead, type Declared } from '@portfolio/graphql';
import { compareEnds } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Directive, Field, Resolver } from 'type-graphql';
import { TaskRecord, type TaskRow } from '../task/task.entity.js';
import { TaskKind } from '../task/task.enums.js';
import { taskList } from '../task/task.list.js';
import { Agreement } from './agreement.stub.js';
import { TaskAgainstDeadline } from './task-against-deadline.type.js';

@ArgsType()
class TaskArgs {
  @Field(() => taskList.Filter, { nullable: true, description: 'Only the tasks that meet every given condition.' })
  filter?: object | null;

  @Field(() => TaskKind, { nullable: true, description: 'Only tasks of this kind.', deprecationReason: useInstead('filter: { kind }') })
  kind?: string | null;
}

@Resolver(() => Agreement)
export class AgreementFields {
  @HasMany(() => taskList, 'agreements', { description: 'The tasks tied to it.' })
  tasks: Declared;

  @BatchField(() => [TaskAgainstDeadline], {
    needs: ['id', 'deadline'],
    reads: [columnsOf(TaskRecord, 'kind', 'end')],
    args: () => TaskArgs,
    description: 'The end of each task tied to it, against its deadline.',
  })
  @Directive('@requires(fields: "deadline { to }")')
  async tasksAgainstDeadline(agreements: Agreement[], { filter, kind }: TaskArgs, context: Context) {
    const where = await taskList.where(filter, context);
    const tasks = await context.rows.by(TaskRecord, 'agreements', { where }).many(agreements.map(({ id }) => id));
    const isAsked = (task: TaskRow) => !kind || task.kind === kind;
    return agreements.map(({ deadline }, index) => tasks[index]!.filter(isAsked).map((task) => againstDeadline(task, deadline)));
  }
}

function againstDeadline(task: TaskRow, deadline: Agreement['deadline']): TaskAgainstDeadline {
  const { relation, days } = compareEnds(task.end, deadline);
  return { task, relation, days, equal: days === null ? null : days === 0 };
}
