import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { klikTaskList } from '../klik-task/klik-task.list.js';
import { Organisation } from '../stubs.js';

@Resolver(() => Organisation)
export class OrganisationFields {
  @HasMany(() => klikTaskList, 'variantVendor', { description: 'The variants of KLIK tasks that are for its customers, where it is a vendor.' })
  variantTasks: Declared;
}
