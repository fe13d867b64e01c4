import { BooleanFilter, condition, IdFilter, onScalar, recordList, TextFilter } from '@portfolio/graphql';
import { ValuesOf, type Where } from '@portfolio/loaders';
import { BodyTopicRecord } from './body.entity.js';
import { Body } from './body.type.js';
import { SeatRecord } from './seat.entity.js';

const seated = (where: Where): Where => ({ id: { $in: new ValuesOf(SeatRecord, 'body', where) } });

export const bodyList = recordList(Body, {
  filter: {
    description: 'Conditions on a body; all given ones must hold.',
    fields: {
      topics: 'What it takes up.',
      organisation: condition(
        () => IdFilter,
        'An organisation that holds a seat in it.',
        (filter: IdFilter) => seated(onScalar('organisation', filter)),
        {
          successor: 'composition: { some: { organisation } }',
        },
      ),
      topic: condition(
        () => TextFilter,
        'The text of one of its topics.',
        (filter: TextFilter) => ({ id: { $in: new ValuesOf(BodyTopicRecord, 'body', onScalar('text', filter)) } }),
        { successor: 'topics: { some: { text } }' },
      ),
      hasKkrSeat: condition(
        () => BooleanFilter,
        'It has a seat for each KKR geography.',
        ({ eq }: BooleanFilter) => (eq == null ? {} : eq ? seated({ perKkrGeography: true }) : { $not: seated({ perKkrGeography: true }) }),
        { successor: 'composition: { some: { perKkrGeography } }' },
      ),
    },
    deprecated: { model: 'models' },
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: {
    KIND: ['level', 'kind'],
    PER: ['per', 'what there is one for each of'],
    PARENT: ['parent', 'the body above'],
    RESPONSIBLE_ORGANISATION: ['responsibleOrganisation', 'the organisation responsible'],
  },
});
