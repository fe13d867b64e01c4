import { BatchField, RootField, type ListArgs } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { followUpList } from '../follow-up/follow-up.list.js';
import type { TaskRow } from '../task/task.entity.js';
import { klikTaskList } from './klik-task.list.js';
import { KlikTask } from './klik-task.type.js';

@Resolver(() => KlikTask)
export class KlikTaskFields {
  @RootField(() => klikTaskList.Connection, { args: () => klikTaskList.Args, description: "All KLIK tasks, in the overview's order." })
  async klikTasks(args: ListArgs, context: Context) {
    const [page] = await klikTaskList.pagesBy('kind', ['KLIK_TASK'], args, context);
    return page;
  }

  @BatchField(() => followUpList.Connection, { needs: ['id'], args: () => followUpList.Args, description: 'The follow-ups on it.' })
  followUps(tasks: TaskRow[], args: never, context: Context) {
    return followUpList.pagesBy(
      'task',
      tasks.map(({ id }) => id),
      args,
      context,
    );
  }
}
