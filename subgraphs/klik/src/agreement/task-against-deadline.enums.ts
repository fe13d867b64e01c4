import { defineEnum } from '@portfolio/records';

export const TaskEndOrder = defineEnum('TaskEndOrder', "How a task's end stands to a deadline, by their latest days.", {
  BEFORE: ['The task ends first.', 'Opgaven slutter først'],
  SAME: ['They are the same day.', 'Samme dag'],
  AFTER: ['The task ends later.', 'Opgaven slutter senere'],
  NOT_KNOWN: ['Either is not known.', 'Ukendt'],
});
