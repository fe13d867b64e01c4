import * as r from '@portfolio/records';

export const UnnamedMunicipalityGroupRecord = r.defineRecord({
  name: 'UnnamedMunicipalityGroup',
  subgraph: 'municipalities',
  files: ['unnamed-groups'],
  columns: { id: r.key(), count: r.integer(), text: r.text(), sources: r.citations() },
  label: { from: ['text'], text: ({ text }) => text },
});
