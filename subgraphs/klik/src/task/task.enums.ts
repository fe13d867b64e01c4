import { enumType } from '@portfolio/graphql';
import type { TaskKindValue } from '../rules/what-a-kind-states.js';
import type { AUDIENCES, OBLIGATIONS } from './task.entity.js';

export const TaskKind = enumType<TaskKindValue>('TaskKind', 'Where a task comes from.', {
  KLIK_TASK: 'A task in KLIK, the municipalities\' task system ("KLIK-opgave").',
  FOLLOW_UP: 'What programme leaders or municipalities were asked to do after a meeting ("opfølgning").',
  PLAYBOOK_ACTIVITY: 'An activity of the playbook of the monopoly break ("aktivitet" of the "drejebog").',
});

export const KlikTaskAudience = enumType<(typeof AUDIENCES)[number]>('KlikTaskAudience', 'Which municipalities a KLIK task or a playbook activity is for.', {
  ALL_MUNICIPALITIES: 'Every municipality.',
  NAMED_MUNICIPALITIES: 'The municipalities that it names.',
});

export const PlaybookObligation = enumType<(typeof OBLIGATIONS)[number]>('PlaybookObligation', 'How far the playbook binds a municipality to an activity.', {
  REQUIRED: 'The municipality must ("skal", "forudsætning").',
  RECOMMENDED: 'The municipality should ("bør", "anbefaling", "vigtigt").',
  INVITED: 'The municipality is called upon ("opfordres").',
  REQUESTED: 'The municipality is asked ("anmodning").',
  OFFER: 'The municipality may take it up ("tilbud").',
  INSPIRATION: 'An example of another municipality ("inspiration").',
  NOT_STATED: 'The playbook does not say.',
});
