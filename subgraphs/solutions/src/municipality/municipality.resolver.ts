import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { EventsArgs, eventsInOrderOfTime } from '../event/event.list.js';
import { Event } from '../event/event.type.js';
import { Municipality } from '../stubs.js';

@Resolver(() => Municipality)
export class MunicipalityFields {
  @BatchField(() => [Event], { needs: ['code'], args: () => EventsArgs, description: 'The events it takes part or is named in, in the order of time.' })
  events(municipalities: { code: string }[], args: EventsArgs, context: Context) {
    return eventsInOrderOfTime(
      'municipalities',
      municipalities.map(({ code }) => code),
      args,
      context,
    );
  }
}
