import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { EventsArgs, eventsInOrderOfTime } from '../event/event.list.js';
import { Event } from '../event/event.type.js';
import { StaffingStep } from '../stubs.js';

@Resolver(() => StaffingStep)
export class StaffingStepFields {
  @BatchField(() => [Event], { needs: ['id'], args: () => EventsArgs, description: 'Its events in the calendar of the portfolio, in the order of time.' })
  events(steps: { id: string }[], args: EventsArgs, context: Context) {
    return eventsInOrderOfTime(
      'staffingStep',
      steps.map(({ id }) => id),
      args,
      context,
    );
  }
}
