import { BatchField, RootById, RootMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import type { SolutionRow } from '../solution/solution.entity.js';
import { Solution } from '../solution/solution.type.js';
import type { EventRow } from './event.entity.js';
import { eventList, EventsArgs, eventsInOrderOfTime } from './event.list.js';
import { Event, EventFigure } from './event.type.js';

@ArgsType()
class FigureArgs {
  @Field(() => [String], { nullable: true, description: 'Only the figures of these names.' })
  names?: string[] | null;
}

@Resolver(() => Event)
export class EventFields {
  @RootById(() => Event, { description: 'The event of an id; null where there is none.' })
  event: Declared;

  @RootMany(() => eventList, { description: 'All milestones, meetings, deadlines, incidents and reports of figures.' })
  events: Declared;

  @BatchField(() => [EventFigure], { needs: ['figures'], args: () => FigureArgs, description: 'The figures it reports.' })
  figures(events: EventRow[], { names }: FigureArgs) {
    return events.map(({ figures }) => figures.filter(({ name }) => names?.includes(name) ?? true));
  }
}

@Resolver(() => Solution)
export class SolutionEventFields {
  @BatchField(() => [Event], {
    needs: ['id'],
    args: () => EventsArgs,
    description: 'The events that concern it in the order of time, those without a date last; not those of its parts or parents.',
  })
  events(solutions: SolutionRow[], args: EventsArgs, context: Context) {
    return eventsInOrderOfTime(
      'solutions',
      solutions.map(({ id }) => id),
      args,
      context,
    );
  }
}
