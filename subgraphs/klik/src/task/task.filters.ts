import { BooleanFilter, condition, DateScalar, Window } from '@portfolio/graphql';
import { openOn, openWithin } from '../rules/is-open.js';
import { overdueOn } from '../rules/is-overdue.js';

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
