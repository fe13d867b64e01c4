import { defineEnum, type ValueOf } from '@portfolio/records';

export const TaskKind = defineEnum('TaskKind', 'Where a task comes from.', {
  KLIK_TASK: ['A task in KLIK, the municipalities\' task system ("KLIK-opgave").', 'KLIK-opgave'],
  FOLLOW_UP: ['What programme leaders or municipalities were asked to do after a meeting ("opfølgning").', 'Opfølgning'],
  PLAYBOOK_ACTIVITY: ['An activity of the playbook of the monopoly break ("aktivitet" of the "drejebog").', 'Aktivitet i drejebogen'],
});
export type TaskKind = ValueOf<typeof TaskKind>;

export const KlikTaskAudience = defineEnum('KlikTaskAudience', 'Which municipalities a KLIK task or a playbook activity is for.', {
  ALL_MUNICIPALITIES: ['Every municipality.', 'Alle kommuner'],
  NAMED_MUNICIPALITIES: ['The municipalities that it names.', 'Nævnte kommuner'],
});

export const PlaybookObligation = defineEnum('PlaybookObligation', 'How far the playbook binds a municipality to an activity.', {
  REQUIRED: ['The municipality must ("skal", "forudsætning").', 'Skal'],
  RECOMMENDED: ['The municipality should ("bør", "anbefaling", "vigtigt").', 'Bør'],
  INVITED: ['The municipality is called upon ("opfordres").', 'Opfordres'],
  REQUESTED: ['The municipality is asked ("anmodning").', 'Anmodes'],
  OFFER: ['The municipality may take it up ("tilbud").', 'Tilbud'],
  INSPIRATION: ['An example of another municipality ("inspiration").', 'Inspiration'],
  NOT_STATED: ['The playbook does not say.', 'Ikke oplyst'],
});
