import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { Event } from '../stubs.js';
import { TaskEvent } from '../task/task.type.js';

@Resolver(() => Event)
export class EventFields {
  @HasMany(() => TaskEvent, 'event', { description: 'The tasks tied to it, each with how that is known.' })
  tasks: Declared;
}
