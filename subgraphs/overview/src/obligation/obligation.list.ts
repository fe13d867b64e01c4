import { recordList, stateFilter } from '@portfolio/graphql';
import { ObligationState } from './obligation.enums.js';
import { obligationState } from './obligation.filters.js';
import { Obligation } from './obligation.type.js';

export const obligationList = recordList(Obligation, {
  filter: {
    description: 'Conditions on an obligation; all given ones must hold.',
    fields: {
      task: 'The task that asks it.',
      state: stateFilter(ObligationState, 'ObligationState', 'Where it stands on a day.', obligationState),
    },
  },
  orders: {
    ID: ['id', 'id'],
    DUE_TO: ['dueTo', 'the latest day on which it is due', 'Frist'],
    TITLE: ['title', 'what it is called'],
    MUNICIPALITY_NAME: ['municipalityName', 'the name of the municipality', 'Kommunens navn'],
  },
  groups: {
    KIND: ['kind', 'kind'],
    MUNICIPALITY: ['municipality', 'municipality'],
    KKR: ['kkr', 'KKR geography', 'KKR'],
    REGION: ['region', 'region'],
    STEERING_BODY: ['steeringBody', 'the body that steers the solution', 'Styregruppe'],
    AGREEMENT: ['agreement', 'agreement'],
    TASK: ['task', 'task', 'Opgave'],
    BASIS: ['basis', 'how it is known'],
    DUE_STATUS: ['dueStatus', 'whether an end is given', 'Om fristen er oplyst'],
  },
});
