import { defineEnum } from '@portfolio/records';

export const TaskEndOrder = defineEnum('TaskEndOrder', "How a task's end stands to a deadline, by their latest days.", {
  BEFORE: ['The task ends first.', 'Opgaven slutter først', 'Task ends first'],
  SAME: ['They are the same day.', 'Samme dag', 'Same day'],
  AFTER: ['The task ends later.', 'Opgaven slutter senere', 'Task ends later'],
  NOT_KNOWN: ['Either is not known.', 'Ukendt'],
});
