import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { eventList } from '../event/event.list.js';
import { StaffingStep } from '../stubs.js';

@Resolver(() => StaffingStep)
export class StaffingStepFields {
  @HasMany(() => eventList, 'staffingStep', { description: 'Its events in the calendar of the portfolio.' })
  events: Declared;
}
