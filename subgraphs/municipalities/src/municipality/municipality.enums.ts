import { defineEnum } from '@portfolio/records';

export const MunicipalityRoleKind = defineEnum('MunicipalityRoleKind', 'What a municipality does in a document that names it.', {
  AGREEMENT_RECIPIENT: ['An agreement was sent to its people alone.', 'Aftalemodtager'],
  CASE: ['The playbook tells how it went about a task, as an example for others.', 'Case'],
  CO_AUTHOR: ['It wrote material of the playbook together with KOMBIT or other municipalities.', 'Medforfatter', 'Co-author'],
  LEAD: ['It started a common project that other municipalities take part in.', 'Initiativtager', 'Initiator'],
  NETWORK_FOUNDER: ['It founded a network of municipalities.', 'Netværksstifter'],
  NETWORK_JOINED: ['It joined a network of municipalities later.', 'Netværksdeltager', 'Network member'],
});
