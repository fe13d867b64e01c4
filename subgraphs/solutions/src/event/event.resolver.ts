import { BatchField, HasMany, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import type { EventRow } from './event.entity.js';
import { eventList } from './event.list.js';
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
  @HasMany(() => eventList, 'solutions', { description: 'The events ("hændelser") that concern it; not those of its parts or parents.' })
  events: Declared;
}
