import { recordList } from '@portfolio/graphql';
import { FinanceItem } from './finance-item.type.js';

export const financeItemList = recordList(FinanceItem, {
  filter: { description: 'Conditions on what municipalities pay; all given ones must hold.' },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { MODEL: ['model', 'governance model'] },
});
