import { recordList } from '@portfolio/graphql';
import { CitedFact } from './cited-fact.type.js';

export const citedFactList = recordList(CitedFact, {
  filter: {
    description: 'Conditions on what a field states; all given ones must hold.',
    fields: {
      node: 'The id of the row.',
    },
  },
  orders: {
    ID: ['id', 'id'],
    TYPE: ['type', 'the type of the row'],
    SOURCE_COUNT: ['sourceCount', 'how many documents state it', 'Kilder'],
  },
  groups: {
    TYPE: ['type', 'type of the row'],
    FIELD: ['field', 'field', 'Felt'],
    SOURCE_COUNT: ['sourceCount', 'how many documents state it', 'Kilder'],
  },
});
