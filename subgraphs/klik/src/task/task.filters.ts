import { BooleanFilter, condition, DateRange, DateScalar, stateFilter } from '@portfolio/graphql';
import { openOn, openWithin } from '../rules/is-open.js';
import { overdueOn } from '../rules/is-overdue.js';
import { statesOn } from '../rules/task-state.js';
import { historyOn } from '../rules/what-is-history.js';
import { TaskRecord } from './task.entity.js';
import { TaskState } from './task.enums.js';

const WITHIN = 'Starts on or before the last day of this period and ends on or after its first; an ongoing end reaches to the day of the edition that says so.';

/** What can be asked of a task of any kind, beside its fields. */
export const taskConditions = {
  openOn: condition(() => DateScalar, 'Is open on this day, as `isOpen` tells.', openOn, { successor: 'state' }),
  overdueOn: condition(() => DateScalar, 'Is past its end on this day, as `isOverdue` tells.', overdueOn, { successor: 'state' }),
  during: condition(() => DateRange, WITHIN, openWithin),
  window: condition(() => DateRange, 'The old name.', openWithin, { successor: 'during' }),
  hasAgreement: condition(
    () => BooleanFilter,
    'Whether it is tied to any agreement.',
    ({ eq }: BooleanFilter) => (eq == null ? {} : { agreements: eq ? { $ne: [] } : { $eq: [] } }),
    { successor: 'agreements: { exists }' },
  ),
  state: stateFilter(TaskState, 'TaskState', 'Where a day stands in its period.', { record: TaskRecord, on: statesOn }),
  isHistory: condition(
    () => BooleanFilter,
    'Whether it belongs to a programme that is concluded.',
    ({ eq }: BooleanFilter, { today }) => (eq == null ? {} : eq ? historyOn(today) : { $not: historyOn(today) }),
  ),
} as const;

export const OLD_TASK_CONDITIONS = { solution: 'solutions', agreement: 'agreements' } as const;

export const TASK_ORDERS = {
  ID: ['id', 'id'],
  TITLE: ['title', 'title'],
  START: ['startFrom', 'the earliest day of the start'],
  END: ['endTo', 'the latest day of the end'],
  NUMBER: ['position', "the place in its source, for activities the document's order: 4.2 before 4.13"],
} as const;
