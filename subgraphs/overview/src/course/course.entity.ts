import * as r from '@portfolio/records';
import { z } from 'zod';

/** How an agreement or a task goes: each of its states with the day on which it begins, as its owner says. */
export const CourseRecord = r.defineRecord({
  name: 'Course',
  subgraph: 'overview',
  seed: 'never',
  columns: { id: r.key(), course: r.valueList(z.strictObject({ from: r.dayValue, state: r.nameValue })) },
});
