import { BooleanFilter, defineList, enumFilter, IdFilter, onColumnNamed, onText, TextFilter } from '@portfolio/graphql';
import type { Where } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { Field, InputType } from 'type-graphql';
import { BodyRecord, BodyTopicRecord } from './body.entity.js';
import { BodyLevel, BodyScope } from './body.enums.js';
import { Body } from './body.type.js';
import { SeatRecord } from './seat.entity.js';

@InputType({ description: 'Conditions on a body; all given ones must hold.' })
class BodyFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its name.' })
  name?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A governance model it is part of.' })
  model?: IdFilter;

  @Field(() => enumFilter(BodyLevel), { nullable: true, description: 'Where it stands.' })
  level?: object;

  @Field(() => enumFilter(BodyScope), { nullable: true, description: 'What there is one of it for each of.' })
  per?: object;

  @Field(() => IdFilter, { nullable: true, description: 'The body above it.' })
  parent?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The organisation responsible for it.' })
  responsibleOrganisation?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'An organisation that holds a seat in it.' })
  organisation?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'The text of one of its topics.' })
  topic?: TextFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'It has a seat for each KKR geography.' })
  hasKkrSeat?: BooleanFilter;
}

export const bodyList = defineList({
  record: BodyRecord,
  node: () => Body,
  filter: BodyFilter,
  rules: {
    model: onColumnNamed(BodyRecord, 'models'),
    organisation: (filter: IdFilter, context: Context) => ({ id: { $in: bodiesWith(SeatRecord, onText('organisation', filter), context) } }),
    topic: (filter: TextFilter, context: Context) => ({ id: { $in: bodiesWith(BodyTopicRecord, onText('text', filter), context) } }),
    hasKkrSeat: ({ eq }: BooleanFilter, context) =>
      eq == null ? {} : { id: { [eq ? '$in' : '$nin']: bodiesWith(SeatRecord, { perKkrGeography: true }, context) } },
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: {
    LEVEL: ['level', 'level'],
    PER: ['per', 'what there is one for each of'],
    PARENT: ['parent', 'the body above'],
    RESPONSIBLE_ORGANISATION: ['responsibleOrganisation', 'the organisation responsible'],
  },
});

/** The ids of the bodies with a nested row that meets the condition, as a part of the list's own statement. */
function bodiesWith(record: RecordDefinition, where: Where, { em }: Context): object {
  return em
    .createQueryBuilder(record.entity)
    .select('body' as never)
    .where(where as never)
    .getNativeQuery();
}
