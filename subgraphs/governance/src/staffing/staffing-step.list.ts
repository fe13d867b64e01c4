import { recordList } from '@portfolio/graphql';
import { StaffingStep } from './staffing.type.js';

export const staffingStepList = recordList(StaffingStep, {
  filter: { description: 'Conditions on a step of a staffing process; all given ones must hold.' },
  orders: { ID: ['id', 'id'], START: ['whenFrom', 'the earliest day'], END: ['whenTo', 'the latest day'] },
  groups: { PROCESS: ['process', 'process'], WHEN_STATUS: ['whenStatus', 'whether a date is given'] },
});
