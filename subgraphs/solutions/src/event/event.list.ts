import { recordList } from '@portfolio/graphql';
import { Event } from './event.type.js';

export const eventList = recordList(Event, {
  filter: {
    description: 'Conditions on an event; all given ones must hold.',
    deprecated: { solution: 'solutions', organisation: 'organisations', municipality: 'municipalities' },
  },
  orders: { ID: ['id', 'id'], START: ['whenFrom', 'the earliest day it can mean'], END: ['whenTo', 'the latest day it can mean'], KIND: ['kind', 'kind'] },
  groups: { KIND: ['kind', 'kind'] },
});
