import { recordType } from '@portfolio/graphql';
import { KkrGeography } from '../kkr-geography/kkr-geography.type.js';
import { RegionRecord } from './region.entity.js';

export const Region = recordType(RegionRecord, {
  description: 'One of the five Danish regions ("region"); they hold their elections with VALG too.',
  fields: {
    id: 'Its stable id, a slug.',
    code: 'Its four-digit code ("regionskode"), "1081".',
    name: 'Its name, "Region Nordjylland".',
    kkr: [() => KkrGeography, 'The KKR geography that covers it.'],
    basis: 'How its code and name are known.',
    sources: 'Where the regions are spoken of.',
  },
});
