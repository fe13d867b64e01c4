import * as r from '@portfolio/records';

export const FlowStepRecord = r.defineRecord({
  name: 'FlowStep',
  subgraph: 'governance',
  columns: { id: r.nestedKey(['order']), flow: r.parent(), order: r.integer(), body: r.reference('Body'), text: r.text(), sources: r.citations() },
  label: { from: ['order', 'text'], text: ({ order, text }) => `${order}. ${text}` },
  indexes: ['flow', 'body'],
});

export const FlowRecord = r.defineRecord({
  name: 'GovernanceFlow',
  subgraph: 'governance',
  files: ['flows'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    name: r.text(),
    basis: r.basis(),
    note: r.optionalText(),
    steps: r.children(FlowStepRecord),
    sources: r.citations(),
  },
  indexes: ['model'],
});
