import { defineEnum, type ValueOf } from '@portfolio/records';

export const AgreementScope = defineEnum('AgreementScope', 'Where an agreement is named.', {
  OVERVIEW: ['One of the 19 rows of the overview of connection and data-processing agreements of 2025.', 'Oversigten'],
  CONNECTION: ['A connection agreement with a slide of its own (DUBU).', 'Tilslutningsaftale med eget slide', 'Connection agreement with a slide of its own'],
  OTHER: ['Named by a playbook activity.', 'Andet sted', 'Elsewhere'],
});

export const AgreementType = defineEnum('AgreementType', 'What an agreement is ("aftaletype").', {
  TILSLUTNINGSAFTALE: [
    'Connection agreement: the municipality joins a solution ("tilslutningsaftale", "K-aftale").',
    'Tilslutningsaftale',
    'Connection agreement',
  ],
  DATABEHANDLERAFTALE: ['Data-processing agreement ("databehandleraftale", DBA).', 'Databehandleraftale', 'Data-processing agreement'],
  UDFASNINGSAFTALE: ['Agreement on assistance with a phase-out ("udfasningsaftale").', 'Udfasningsaftale', 'Phase-out agreement'],
  SAMARBEJDSBESTEMMELSER: ['Terms for cooperation when joining solutions ("samarbejdsbestemmelser").', 'Samarbejdsbestemmelser', 'Cooperation terms'],
  KONTRAKTVILKAAR: ['A supplier\'s standard terms ("kontraktvilkår").', 'Kontraktvilkår', 'Contract terms'],
});

export const AgreementStatus = defineEnum('AgreementStatus', 'What a source says of an agreement outside the overview.', {
  REQUIRED: ['It must be signed.', 'Skal underskrives'],
  CONCLUDED: ['It has been concluded.', 'Indgået'],
  IN_FORCE: ['It is in force.', 'I kraft'],
});

export const AnomalyKind = defineEnum('AnomalyKind', 'What looks wrong in a row of the source.', {
  RECIPIENTS_SWAPPED: ["The recipients are another row's, and the other way round.", 'Modtagere ombyttet'],
});

export const AgreementState = defineEnum('AgreementState', 'How far an agreement is on a day; the first that holds.', {
  UNDETERMINED: ['Its deadline is not settled ("uafklaret").', 'Frist uafklaret', 'Deadline undetermined'],
  DEADLINE_PASSED: ['The latest day of its deadline has passed.', 'Frist overskredet'],
  TO_BE_SENT: ['It will be sent later.', 'Sendes senere'],
  SENT_NOT_STATED: ['The source does not say when it was or will be sent.', 'Udsendelse ikke oplyst', 'Sending not stated'],
  OPEN: ['It has been sent and its deadline has not passed.', 'Åben'],
});
export type AgreementState = ValueOf<typeof AgreementState>;
