import { recordList } from '@portfolio/graphql';
import { Retender } from './retender.type.js';

export const retenderList = recordList(Retender, {
  filter: { description: 'Conditions on a re-tender; all given ones must hold.' },
  orders: { ID: ['id', 'id'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});
