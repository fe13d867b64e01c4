import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { operationalAreaList } from '../operational-area/operational-area.resolver.js';
import { Solution } from '../stubs.js';
import { taskList } from '../task/task.list.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasMany(() => taskList, 'solutions', { description: 'The tasks that concern it; not those of its parts or parents.' })
  tasks: Declared;

  @HasMany(() => operationalAreaList, 'solutions', { description: 'The areas of municipal operation tasks that name it.' })
  operationalAreas: Declared;
}
