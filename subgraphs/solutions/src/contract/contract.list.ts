import { recordList } from '@portfolio/graphql';
import { Contract } from './contract.type.js';

export const contractList = recordList(Contract, {
  filter: { description: 'Conditions on a contract; all given ones must hold.' },
  orders: {
    ID: ['id', 'id'],
    END: ['endTo', 'the latest day of the end'],
    EXPECTED_AWARD: ['expectedAwardTo', 'the latest day it is expected to be concluded'],
  },
  groups: { SOLUTION: ['solution', 'solution'], VENDOR: ['supplier', 'vendor'], BUYER: ['buyer', 'buyer'] },
});
