import { enumType } from '@portfolio/graphql';
import type { ANOMALIES, SCOPES, STATUSES, TYPES } from './agreement.entity.js';

export const AgreementScope = enumType<(typeof SCOPES)[number]>('AgreementScope', 'Where an agreement is named.', {
  OVERVIEW: 'One of the 19 rows of the overview of connection and data-processing agreements of 2025.',
  CONNECTION: 'A connection agreement with a slide of its own (DUBU).',
  OTHER: 'Named by a playbook activity.',
});

export const AgreementType = enumType<(typeof TYPES)[number]>('AgreementType', 'What an agreement is ("aftaletype").', {
  TILSLUTNINGSAFTALE: 'Connection agreement: the municipality joins a solution ("tilslutningsaftale", "K-aftale").',
  DATABEHANDLERAFTALE: 'Data-processing agreement ("databehandleraftale", DBA).',
  UDFASNINGSAFTALE: 'Agreement on assistance with a phase-out ("udfasningsaftale").',
  SAMARBEJDSBESTEMMELSER: 'Terms for cooperation when joining solutions ("samarbejdsbestemmelser").',
  KONTRAKTVILKAAR: 'A supplier\'s standard terms ("kontraktvilkår").',
});

export const AgreementStatus = enumType<(typeof STATUSES)[number]>('AgreementStatus', 'What a source says of an agreement outside the overview.', {
  REQUIRED: 'It must be signed.',
  CONCLUDED: 'It has been concluded.',
  IN_FORCE: 'It is in force.',
});

export const AnomalyKind = enumType<(typeof ANOMALIES)[number]>('AnomalyKind', 'What looks wrong in a row of the source.', {
  RECIPIENTS_SWAPPED: "The recipients are another row's, and the other way round.",
});
