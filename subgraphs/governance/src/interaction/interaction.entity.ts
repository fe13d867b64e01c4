import * as r from '@portfolio/records';
import { InteractionKind } from './interaction.enums.js';

export const InteractionRecord = r.defineRecord({
  name: 'Interaction',
  subgraph: 'governance',
  files: ['interactions'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    from: r.reference('Body'),
    kind: r.choice(InteractionKind),
    to: r.reference('Body'),
    what: r.text(),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: { from: ['from', 'kind', 'to'], text: ({ from, kind, to }, nameOf) => `${nameOf(from)} → ${nameOf(to)}: ${r.valueLabel(InteractionKind, kind)}` },
  indexes: ['model', 'from', 'to'],
});

export type InteractionRow = r.Row<typeof InteractionRecord>;
