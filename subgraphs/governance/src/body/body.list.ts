import { BooleanFilter, defineList, enumFilter, IdFilter, onColumnNamed, onText, TextFilter } from '@portfolio/graphql';
import { ValuesOf } from '@portfolio/loaders';
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
    organisation: (filter: IdFilter) => ({ id: { $in: new ValuesOf(SeatRecord, 'body', onText('organisation', filter)) } }),
    topic: (filter: TextFilter) => ({ id: { $in: new ValuesOf(BodyTopicRecord, 'body', onText('text', filter)) } }),
    hasKkrSeat: ({ eq }: BooleanFilter) => (eq == null ? {} : { id: { [eq ? '$in' : '$nin']: new ValuesOf(SeatRecord, 'body', { perKkrGeography: true }) } }),
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: {
    LEVEL: ['level', 'level'],
    PER: ['per', 'what there is one for each of'],
    PARENT: ['parent', 'the body above'],
    RESPONSIBLE_ORGANISATION: ['responsibleOrganisation', 'the organisation responsible'],
  },
});
