import { BooleanFilter, condition, DateScalar, stateFilter, Window } from '@portfolio/graphql';
import { valueAmong, type Where } from '@portfolio/loaders';
import { openOn, openWithin } from '../rules/is-open.js';
import { overdueOn } from '../rules/is-overdue.js';
import { statesOn } from '../rules/task-state.js';
import { historyOn } from '../rules/what-is-history.js';
import { TaskState } from './task.enums.js';

/** The condition that a day stands so in the period of a task. */
function inStates(states: readonly TaskState[], day: string): Where {
  return valueAmong(statesOn(day), states);
}

/** What can be asked of a task of any kind. */
export const taskConditions = {
  id: 'Its id.',
  title: 'Its title.',
  solution: { column: 'solutions', description: 'A solution it concerns.' },
  agreement: { column: 'agreements', description: 'An agreement it is tied to.' },
  hasAgreement: condition(
    () => BooleanFilter,
    'Whether it is tied to any agreement.',
    ({ eq }: BooleanFilter) => (eq == null ? {} : { agreements: eq ? { $ne: [] } : { $eq: [] } }),
  ),
  start: 'When it starts.',
  end: 'When it ends.',
  state: stateFilter(TaskState, 'TaskState', 'Where a day stands in its period.', inStates),
  isHistory: condition(
    () => BooleanFilter,
    'Whether it belongs to a programme that is concluded.',
    ({ eq }: BooleanFilter, { today }) => (eq == null ? {} : eq ? historyOn(today) : { $not: historyOn(today) }),
  ),
  openOn: condition(() => DateScalar, 'Is open on this day, as `isOpen` tells.', openOn),
  overdueOn: condition(() => DateScalar, 'Is past its end on this day, as `isOverdue` tells.', overdueOn),
  window: condition(
    () => Window,
    'Starts on or before the last day of this period and ends on or after its first; an ongoing end reaches to the day of the edition that says so.',
    openWithin,
  ),
} as const;

export const TASK_ORDERS = {
  ID: ['id', 'id'],
  TITLE: ['title', 'title'],
  START: ['startFrom', 'the earliest day of the start'],
  END: ['endTo', 'the latest day of the end'],
  NUMBER: ['position', "the place in its source, for activities the document's order: 4.2 before 4.13"],
} as const;
