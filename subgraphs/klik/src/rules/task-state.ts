import type { TaskState } from '../task/task.enums.js';
import { openOn } from './is-open.js';

/**
 * A task that is not open has ended once an addendum has closed it or the latest day of its end has passed, and is yet to start before the earliest day of its start; where
 * a date for that is not known, nothing is said. Source: programleder-2025, klik-opgaver; drejebog-4-1, s3 (expected start and end) and s4-2 (closed by its addendum).
 */
export function statesOn(day: string) {
  return [
    ['OPEN', openOn(day)],
    ['ENDED', { $or: [{ endTo: { $lt: day } }, { closedByAddendum: { $lt: day } }] }],
    ['NOT_YET', { startFrom: { $gt: day } }],
    ['UNDETERMINED', {}],
  ] as const satisfies readonly (readonly [TaskState, object])[];
}
