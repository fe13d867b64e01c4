import { defineEnum } from '@portfolio/records';

export const OperationalQuestionBasis = defineEnum('OperationalQuestionBasis', 'How a question of an area is known.', {
  EXPLICIT: ['The annex asks it.', 'Stillet i bilaget', 'Asked in the annex'],
  DERIVED: ['Concluded from what the annex says of the area.', 'Udledt af bilaget', 'Concluded from the annex'],
});
