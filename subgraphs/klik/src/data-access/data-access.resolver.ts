import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { klikTaskList } from '../klik-task/klik-task.list.js';
import { DataAccess } from '../stubs.js';

@Resolver(() => DataAccess)
export class DataAccessFields {
  @BatchField(() => klikTaskList.Connection, { needs: ['id'], args: () => klikTaskList.Args, description: 'The KLIK tasks that open access to it.' })
  tasks(accesses: { id: string }[], args: never, context: Context) {
    return klikTaskList.pagesBy(
      'dataAccess',
      accesses.map(({ id }) => id),
      args,
      context,
    );
  }
}
