import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { dataAccessList } from '../data-access/data-access.list.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @BatchField(() => dataAccessList.Connection, { needs: ['id'], args: () => dataAccessList.Args, description: 'The data accesses whose agreement it creates.' })
  createdDataAccesses(organisations: { id: string }[], args: never, context: Context) {
    return dataAccessList.pagesBy(
      'createdBy',
      organisations.map(({ id }) => id),
      args,
      context,
    );
  }
}
