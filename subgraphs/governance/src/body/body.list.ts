import { BooleanFilter, condition, IdFilter, onText, recordList, TextFilter } from '@portfolio/graphql';
import { ValuesOf } from '@portfolio/loaders';
import { BodyTopicRecord } from './body.entity.js';
import { Body } from './body.type.js';
import { SeatRecord } from './seat.entity.js';

export const bodyList = recordList(Body, {
  filter: {
    description: 'Conditions on a body; all given ones must hold.',
    fields: {
      id: 'Its id.',
      name: 'Its name.',
      model: { column: 'models', description: 'A governance model it is part of.' },
      level: 'Where it stands.',
      per: 'What there is one of it for each of.',
      parent: 'The body above it.',
      responsibleOrganisation: 'The organisation responsible for it.',
      organisation: condition(
        () => IdFilter,
        'An organisation that holds a seat in it.',
        (filter: IdFilter) => ({ id: { $in: new ValuesOf(SeatRecord, 'body', onText('organisation', filter)) } }),
      ),
      topic: condition(
        () => TextFilter,
        'The text of one of its topics.',
        (filter: TextFilter) => ({ id: { $in: new ValuesOf(BodyTopicRecord, 'body', onText('text', filter)) } }),
      ),
      hasKkrSeat: condition(
        () => BooleanFilter,
        'It has a seat for each KKR geography.',
        ({ eq }: BooleanFilter) => (eq == null ? {} : { id: { [eq ? '$in' : '$nin']: new ValuesOf(SeatRecord, 'body', { perKkrGeography: true }) } }),
      ),
    },
  },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: {
    LEVEL: ['level', 'level'],
    PER: ['per', 'what there is one for each of'],
    PARENT: ['parent', 'the body above'],
    RESPONSIBLE_ORGANISATION: ['responsibleOrganisation', 'the organisation responsible'],
  },
});
