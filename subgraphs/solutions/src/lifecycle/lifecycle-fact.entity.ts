import * as r from '@portfolio/records';

export const LIFECYCLE_KINDS = [
  'REPLACES',
  'REPLACED_BY',
  'TAKES_OVER_FUNCTION',
  'GUIDANCE_PUBLISHED',
  'AVAILABLE_EXPECTED',
  'GO_LIVE_EXPECTED',
  'GO_LIVE',
  'LAUNCHED',
  'ACCESS',
  'FIRST_USE',
  'IN_USE',
  'PLANNED_CHANGE',
  'TENDER',
  'RE_TENDER',
  'TRANSITION',
  'MODERNISATION',
  'NSIS',
  'PHASE_OUT',
  'CLOSING',
] as const;

export const LifecycleFactRecord = r.defineRecord({
  name: 'LifecycleFact',
  subgraph: 'solutions',
  columns: {
    id: r.placeKey(),
    solution: r.parent(),
    kind: r.choice(LIFECYCLE_KINDS),
    text: r.text(),
    when: r.approximateDate(),
    basis: r.basis(),
    target: r.optionalReference('Solution'),
    sources: r.citations(),
  },
  indexes: ['solution', 'target'],
});

export type LifecycleFactRow = r.Row<typeof LifecycleFactRecord>;
