import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { klikTaskList } from '../klik-task/klik-task.list.js';
import { DataAccess } from '../stubs.js';

@Resolver(() => DataAccess)
export class DataAccessFields {
  @HasMany(() => klikTaskList, 'dataAccess', { description: 'The KLIK tasks that open access to it.' })
  tasks: Declared;
}
