import * as r from '@portfolio/records';

export const FinanceItemRecord = r.defineRecord({
  name: 'FinanceItem',
  subgraph: 'governance',
  files: ['finance'],
  columns: {
    id: r.key(),
    name: r.text(),
    model: r.optionalReference('GovernanceModel'),
    amount: r.optionalInteger(),
    currency: r.optionalName(),
    unit: r.text(),
    handledBy: r.optionalReference('Body'),
    what: r.text(),
    note: r.optionalText(),
    sources: r.citations(),
  },
  indexes: ['model', 'handledBy'],
});

export type FinanceItemRow = r.Row<typeof FinanceItemRecord>;
