import { recordList } from '@portfolio/graphql';
import { Difference } from './difference.type.js';

export const differenceList = recordList(Difference, {
  filter: { description: 'Conditions on what differs; all given ones must hold.' },
  orders: {
    ID: ['id', 'id'],
    ON: ['afterFrom', 'the day from which it is so', 'Fra hvornår'],
    TITLE: ['title', 'what it is called'],
  },
  groups: {
    BEFORE: ['before', 'how it was', 'Før'],
    AFTER: ['after', 'how it is', 'Efter'],
  },
});
