import { recordList } from '@portfolio/graphql';
import { Contradiction } from './contradiction.type.js';

export const contradictionList = recordList(Contradiction, {
  filter: { description: 'Conditions on a contradiction; all given ones must hold.' },
  orders: { ID: ['id', 'id'] },
  groups: { KIND: ['kind', 'kind'] },
});
