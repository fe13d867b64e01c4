import { recordList } from '@portfolio/graphql';
import { Municipality } from './municipality.type.js';

export const municipalityList = recordList(Municipality, {
  filter: {
    description: 'Conditions on a municipality; all given ones must hold.',
    fields: {
      roles: 'The roles it plays in the documents.',
      role: { column: 'roleKinds', description: 'The kind of one of its roles.', successor: 'roles: { some: { kind } }' },
    },
    deprecated: { nameInSource: 'nameRaw' },
  },
  orders: { CODE: ['code', 'code'], NAME: ['name', 'name'] },
  groups: { REGION: ['region', 'region'], KKR: ['kkr', 'KKR geography'] },
});
