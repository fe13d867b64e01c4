import { enumType } from '@portfolio/graphql';
import type { ROLE_KINDS } from './municipality.entity.js';

export const MunicipalityRoleKind = enumType<(typeof ROLE_KINDS)[number]>('MunicipalityRoleKind', 'What a municipality does in a document that names it.', {
  AGREEMENT_RECIPIENT: 'An agreement was sent to its people alone.',
  CASE: 'The playbook tells how it went about a task, as an example for others.',
  CO_AUTHOR: 'It wrote material of the playbook together with KOMBIT or other municipalities.',
  LEAD: 'It started a common project that other municipalities take part in.',
  NETWORK_FOUNDER: 'It founded a network of municipalities.',
  NETWORK_JOINED: 'It joined a network of municipalities later.',
});
