import { recordType } from '@portfolio/graphql';
import { KkrGeographyRecord } from './kkr-geography.entity.js';

export const KkrGeography = recordType(KkrGeographyRecord, {
  description:
    'One of the five geographies in which municipalities meet in a contact council ("KKR", "kommunekontaktråd"); KOMBIT\'s advisory bodies have seats for each.',
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name, "KKR Nordjylland".',
    basis: 'How its name is known; the slides only count the geographies.',
    sources: 'Where the geographies are counted.',
  },
});
