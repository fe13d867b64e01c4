import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { eventList } from '../event/event.list.js';
import { Municipality } from '../stubs.js';

@Resolver(() => Municipality)
export class MunicipalityFields {
  @HasMany(() => eventList, 'municipalities', { description: 'The events ("hændelser") it takes part or is named in.' })
  events: Declared;
}
