import { defineEnum, type ValueOf } from '@portfolio/records';

export const ObligationKind = defineEnum('ObligationKind', 'What a municipality is to do.', {
  SIGN_AGREEMENT: [
    'Sign an agreement ("underskrive aftale"); a KLIK task for the same agreement with the same end is the same obligation.',
    'Underskriv aftale',
  ],
  KLIK_TASK: ['Do a task in KLIK ("KLIK-opgave").', 'KLIK-opgave'],
  PLAYBOOK_ACTIVITY: ['Carry out an activity of the playbook of the monopoly break ("aktivitet" of the "drejebog").', 'Aktivitet i drejebogen'],
  CONFIRM_READINESS: ['Confirm that it is ready for a new solution ("bekræfte parathed").', 'Bekræft parathed'],
  FOLLOW_UP: ['Do what municipalities were asked to after a meeting ("opfølgning").', 'Opfølgning'],
  ANSWER_EVALUATION: ['Answer an evaluation or a survey, once for each municipality ("evaluering").', 'Besvar evaluering'],
});
export type ObligationKind = ValueOf<typeof ObligationKind>;

export const ObligationState = defineEnum('ObligationState', 'Where an obligation stands on a day, as far as is reported.', {
  NOT_YET: ['It begins later ("endnu ikke").', 'Endnu ikke'],
  OPEN: ['It is due, and its end has not passed ("åben").', 'Åben'],
  OVERDUE: ['Its end has passed, and it is reported as missing ("overskredet").', 'Overskredet'],
  PASSED_NOT_REPORTED: ['Its end has passed; whether it was done no source says ("frist passeret, ikke oplyst").', 'Frist passeret, ikke oplyst'],
  DONE: ['It is reported as done ("udført").', 'Udført'],
  NOT_RELEVANT: [
    'Nobody asks for it any more: its agreement has ended, it was closed, or its programme is history ("ikke længere relevant").',
    'Ikke længere relevant',
  ],
  UNDETERMINED: ['Its begin or its end is not known, so that it cannot be told ("uafklaret").', 'Uafklaret'],
});
export type ObligationState = ValueOf<typeof ObligationState>;
