import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { OperationalAreaRecord } from '../operational-area/operational-area.entity.js';
import { OperationalArea } from '../operational-area/operational-area.type.js';
import { Solution } from '../stubs.js';
import { taskList } from '../task/task.list.js';

@Resolver(() => Solution)
export class SolutionFields {
  @BatchField(() => taskList.Connection, {
    needs: ['id'],
    args: () => taskList.Args,
    description: 'The tasks that concern it; not those of its parts or parents.',
  })
  tasks(solutions: { id: string }[], args: never, context: Context) {
    return taskList.pagesBy(
      'solutions',
      solutions.map(({ id }) => id),
      args,
      context,
    );
  }

  @BatchField(() => [OperationalArea], { needs: ['id'], description: 'The areas of municipal operation tasks that name it.' })
  operationalAreas(solutions: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ id }) => rows.by(OperationalAreaRecord, 'solutions').load(id)));
  }
}
