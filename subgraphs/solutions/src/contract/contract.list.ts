import { recordList } from '@portfolio/graphql';
import { Contract } from './contract.type.js';

export const contractList = recordList(Contract, {
  filter: {
    description: 'Conditions on a contract; all given ones must hold.',
    fields: {
      id: 'Its id.',
      solution: 'The solution it is about.',
      supplier: 'Its supplier.',
      buyer: 'Its buyer.',
      end: 'Its end.',
      expectedAward: 'When it is expected to be concluded.',
    },
  },
  orders: {
    ID: ['id', 'id'],
    END: ['endTo', 'the latest day of the end'],
    EXPECTED_AWARD: ['expectedAwardTo', 'the latest day it is expected to be concluded'],
  },
  groups: { SOLUTION: ['solution', 'solution'], SUPPLIER: ['supplier', 'supplier'], BUYER: ['buyer', 'buyer'] },
});
