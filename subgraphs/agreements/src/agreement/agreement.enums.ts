import { defineEnum, type ValueOf } from '@portfolio/records';

export const AgreementScope = defineEnum('AgreementScope', 'Where an agreement is named.', {
  OVERVIEW: ['One of the 19 rows of the overview of connection and data-processing agreements of 2025.', 'Oversigten'],
  CONNECTION: ['A connection agreement with a slide of its own (DUBU).', 'Tilslutningsaftale med eget slide', 'Connection agreement with a slide of its own'],
  OTHER: ['Named by a playbook activity.', 'Andet sted', 'Elsewhere'],
});

export const AgreementType = defineEnum('AgreementType', 'What an agreement is ("aftaletype").', {
  CONNECTION: ['Connection agreement: the municipality joins a solution ("tilslutningsaftale", "K-aftale").', 'Tilslutningsaftale', 'Connection agreement'],
  DATA_PROCESSING: ['Data-processing agreement ("databehandleraftale", DBA).', 'Databehandleraftale', 'Data-processing agreement'],
  PHASE_OUT: ['Agreement on assistance with a phase-out ("udfasningsaftale").', 'Udfasningsaftale', 'Phase-out agreement'],
  COOPERATION_TERMS: ['Terms for cooperation when joining solutions ("samarbejdsbestemmelser").', 'Samarbejdsbestemmelser'],
  CONTRACT_TERMS: ['A supplier\'s standard terms ("kontraktvilkår").', 'Kontraktvilkår'],
});

/** What a source says of an agreement outright, whatever its dates. */
export const AGREEMENT_STATUSES = ['DRAFT', 'REQUIRED', 'CONCLUDED', 'IN_FORCE'] as const;

export const AnomalyKind = defineEnum('AnomalyKind', 'What looks wrong in a row of the source.', {
  RECIPIENTS_SWAPPED: ["The recipients are another row's, and the other way round.", 'Modtagere ombyttet'],
});

export const AgreementState = defineEnum('AgreementState', 'How far an agreement is on a day ("status"); the first that holds.', {
  ENDED: ['It has ended by its terms ("bortfaldet", "ophørt").', 'Ophørt'],
  IN_FORCE: ['A source says that it is in force ("i kraft").', 'I kraft'],
  CONCLUDED: ['A source says that it has been concluded ("indgået").', 'Indgået'],
  DRAFT: ['It is being drafted, and nobody can sign it yet ("udkast").', 'Udkast'],
  UNDETERMINED: ['Its deadline is not settled ("uafklaret").', 'Frist uafklaret', 'Deadline undetermined'],
  DEADLINE_PASSED: ['The latest day of its deadline has passed ("fristen er overskredet").', 'Frist overskredet'],
  TO_BE_SENT: ['It will be sent later ("sendes").', 'Sendes senere'],
  OPEN: ['It has been sent, or its deadline is to come, and the deadline has not passed ("åben").', 'Åben'],
  SENT_NOT_STATED: [
    'The source says neither when it was or will be sent, nor by when it must be signed ("ikke oplyst").',
    'Udsendelse ikke oplyst',
    'Sending not stated',
  ],
});
export type AgreementState = ValueOf<typeof AgreementState>;
