import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { klikTaskList } from '../klik-task/klik-task.list.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @BatchField(() => klikTaskList.Connection, {
    needs: ['id'],
    args: () => klikTaskList.Args,
    description: 'The variants of KLIK tasks that are for its customers, where it is a vendor.',
  })
  variantTasks(organisations: { id: string }[], args: never, context: Context) {
    return klikTaskList.pagesBy(
      'variantVendor',
      organisations.map(({ id }) => id),
      args,
      context,
    );
  }
}
