import { defineEnum, type ValueOf } from '@portfolio/records';

export const TaskKind = defineEnum('TaskKind', 'Where a task comes from.', {
  KLIK_TASK: ['A task in KLIK, the municipalities\' task system ("KLIK-opgave").', 'KLIK-opgave'],
  FOLLOW_UP: ['What programme leaders or municipalities were asked to do after a meeting ("opfølgning").', 'Opfølgning'],
  PLAYBOOK_ACTIVITY: ['An activity of the playbook of the monopoly break ("aktivitet" of the "drejebog").', 'Aktivitet i drejebogen'],
});
export type TaskKind = ValueOf<typeof TaskKind>;

export const TaskState = defineEnum('TaskState', 'Where a day stands in the period of a task. Whether a municipality has done it no source says.', {
  NOT_YET: ['The day is before the earliest day of its start ("åbner senere").', 'Åbner senere'],
  OPEN: ['The day is in its period ("åben").', 'Åben'],
  ENDED: ['The day is after the latest day of its end ("afsluttet"). Not that it was left undone.', 'Afsluttet'],
  UNDETERMINED: ['Its start or its end is not known, so that it cannot be told ("uafklaret").', 'Uafklaret'],
});
export type TaskState = ValueOf<typeof TaskState>;

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
