import { BatchField, HasMany, RootById, RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import type { EventRow } from './event.entity.js';
import { EventFigureFilter, meetsFigureFilter } from './event-figure.filters.js';
import { eventList } from './event.list.js';
import { Event, EventFigure } from './event.type.js';

@ArgsType()
class FigureArgs {
  @Field(() => EventFigureFilter, { nullable: true, description: 'Only the figures that meet every given condition.' })
  filter?: EventFigureFilter | null;

  @Field(() => [String], { nullable: true, description: 'Only the figures of these names.', deprecationReason: useInstead('filter: { name: { in } }') })
  names?: string[] | null;
}

@Resolver(() => Event)
export class EventFields {
  @RootById(() => Event, { description: 'The event of an id; null where there is none.' })
  event: Declared;

  @RootMany(() => eventList, { description: 'All milestones, meetings, deadlines, incidents and reports of figures.' })
  events: Declared;

  @BatchField(() => [EventFigure], { needs: ['figures'], args: () => FigureArgs, description: 'The figures it reports.' })
  figures(events: EventRow[], { filter, names }: FigureArgs) {
    const isAsked = (figure: EventRow['figures'][number]) => meetsFigureFilter(figure, filter) && (names?.includes(figure.name) ?? true);
    return events.map(({ figures }) => figures.filter(isAsked));
  }
}

@Resolver(() => Solution)
export class SolutionEventFields {
  @HasMany(() => eventList, 'solutions', { description: 'The events ("hændelser") that concern it; not those of its parts or parents.' })
  events: Declared;
}
