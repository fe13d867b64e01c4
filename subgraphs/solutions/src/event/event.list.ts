import { recordList } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field } from 'type-graphql';
import { EventRecord, type EventRow } from './event.entity.js';
import { Event } from './event.type.js';

export const eventList = recordList(Event, {
  filter: {
    description: 'Conditions on an event; all given ones must hold.',
    deprecated: { solution: 'solutions', organisation: 'organisations', municipality: 'municipalities' },
  },
  orders: { ID: ['id', 'id'], START: ['whenFrom', 'the earliest day it can mean'], END: ['whenTo', 'the latest day it can mean'], KIND: ['kind', 'kind'] },
  groups: { KIND: ['kind', 'kind'] },
});

@ArgsType()
export class EventsArgs {
  @Field(() => eventList.Filter, { nullable: true, description: 'Only the events that meet every given condition.' })
  filter?: object | null;
}

/** Each key's own events in the order of time: by the earliest day, those without a date last, ties by id. */
export async function eventsInOrderOfTime(
  column: 'solutions' | 'organisations' | 'municipalities' | 'staffingStep',
  keys: readonly string[],
  { filter }: EventsArgs,
  context: Context,
): Promise<EventRow[][]> {
  return context.rows.by(EventRecord, column, { where: await eventList.where(filter, context), orderBy: [['whenFrom', 'asc']] }).many(keys);
}
