import { recordList } from '@portfolio/graphql';
import { Organisation } from './organisation.type.js';

export const organisationList = recordList(Organisation, {
  filter: { description: 'Conditions on an organisation; all given ones must hold.' },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { KIND: ['kind', 'kind'] },
});
