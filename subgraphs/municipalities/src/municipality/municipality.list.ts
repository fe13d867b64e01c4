import { recordList } from '@portfolio/graphql';
import { Municipality } from './municipality.type.js';

export const municipalityList = recordList(Municipality, {
  filter: {
    description: 'Conditions on a municipality; all given ones must hold.',
    fields: {
      code: 'Its three-digit code.',
      name: 'Its name.',
      nameInSource: 'Its name on the slide of missing signatures.',
      region: 'Its region.',
      kkr: 'Its KKR geography.',
      role: { column: 'roleKinds', description: 'The kind of one of its roles.' },
    },
  },
  orders: { CODE: ['code', 'code'], NAME: ['name', 'name'] },
  groups: { REGION: ['region', 'region'], KKR: ['kkr', 'KKR geography'] },
});
