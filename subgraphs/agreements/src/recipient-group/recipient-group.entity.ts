import * as r from '@portfolio/records';

export const RecipientGroupRecord = r.defineRecord({
  name: 'RecipientGroup',
  subgraph: 'agreements',
  files: ['recipient-groups'],
  columns: {
    id: r.key(),
    name: r.text(),
    solution: r.optionalReference('Solution'),
    municipality: r.optionalReference('Municipality'),
    note: r.optionalText(),
    sources: r.citations(),
  },
  indexes: ['solution', 'municipality'],
});
