import { ApproximateDateFilter, defineList, enumFilter, IdFilter, onColumnNamed, TextFilter, whereOf, type FilterRule } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, InputType } from 'type-graphql';
import { EventKind } from './event.enums.js';
import { EventRecord, type EventRow } from './event.entity.js';
import { Event } from './event.type.js';

@InputType({ description: 'Conditions on an event; all given ones must hold.' })
class EventFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => enumFilter(EventKind), { nullable: true, description: 'What it is.' })
  kind?: object;

  @Field(() => TextFilter, { nullable: true, description: 'Its title.' })
  title?: TextFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'When.' })
  when?: ApproximateDateFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A solution it concerns.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'An organisation in it.' })
  organisation?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A municipality in it, by code.' })
  municipality?: IdFilter;
}

const rules: Record<string, FilterRule> = {
  solution: onColumnNamed(EventRecord, 'solutions'),
  organisation: onColumnNamed(EventRecord, 'organisations'),
  municipality: onColumnNamed(EventRecord, 'municipalities'),
};

export const eventList = defineList({
  record: EventRecord,
  node: () => Event,
  filter: EventFilter,
  rules,
  orders: { ID: ['id', 'id'], START: ['whenFrom', 'the earliest day it can mean'], END: ['whenTo', 'the latest day it can mean'], KIND: ['kind', 'kind'] },
  groups: { KIND: ['kind', 'kind'] },
});

@ArgsType()
export class EventsArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Only the events that meet every given condition.' })
  filter?: EventFilter | null;
}

/** Each key's own events in the order of time: by the earliest day, those without a date last, ties by id. */
export function eventsInOrderOfTime(
  column: 'solutions' | 'organisations' | 'municipalities' | 'staffingStep',
  keys: readonly string[],
  { filter }: EventsArgs,
  context: Context,
): Promise<EventRow[][]> {
  const loader = context.rows.by(EventRecord, column, { where: whereOf(EventRecord, filter, rules, context), orderBy: [['whenFrom', 'asc']] });
  return Promise.all(keys.map((key) => loader.load(key)));
}
