import * as r from '@portfolio/records';

export const SapaWorkflowStepRecord = r.defineRecord({
  name: 'SapaWorkflowStep',
  subgraph: 'sapa',
  files: ['workflow'],
  columns: {
    id: r.key(),
    order: r.integer(),
    name: r.text(),
    klikCode: r.optionalText(),
    klikTask: r.optionalReference('Task'),
    klikRule: r.text(),
    sources: r.citations(),
  },
  indexes: ['klikTask'],
});
