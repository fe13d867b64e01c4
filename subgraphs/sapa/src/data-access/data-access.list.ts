import { recordList } from '@portfolio/graphql';
import { DataAccess } from './data-access.type.js';

export const dataAccessList = recordList(DataAccess, {
  filter: { description: 'Conditions on a data access; all given ones must hold.' },
  orders: { ID: ['id', 'id'], PURPOSES: ['purposes', 'how many purposes it has'] },
  groups: { STATUS: ['status', 'status'], CHANNEL: ['channel', 'channel'] },
});
