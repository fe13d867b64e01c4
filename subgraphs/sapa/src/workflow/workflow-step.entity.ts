import * as r from '@portfolio/records';

export const DataAccessStepRecord = r.defineRecord({
  name: 'DataAccessStep',
  subgraph: 'sapa',
  files: ['workflow'],
  columns: {
    id: r.key(),
    order: r.integer(),
    name: r.text(),
    klikCode: r.optionalAlias(),
    klikTask: r.optionalReference('Task'),
    klikRule: r.text(),
    sources: r.citations(),
  },
  indexes: ['klikTask'],
});
