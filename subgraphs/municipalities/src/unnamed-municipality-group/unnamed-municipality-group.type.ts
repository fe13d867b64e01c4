import { recordType } from '@portfolio/graphql';
import { UnnamedMunicipalityGroupRecord } from './unnamed-municipality-group.entity.js';

export const UnnamedMunicipalityGroup = recordType(UnnamedMunicipalityGroupRecord, {
  description: 'Municipalities that a source counts but does not name ("unavngivne kommuner", "en række kommuner").',
  fields: {
    id: 'Its stable id, a slug.',
    count: 'How many municipalities it has.',
    text: 'What they did, in words.',
    sources: 'Where they are counted.',
  },
});
