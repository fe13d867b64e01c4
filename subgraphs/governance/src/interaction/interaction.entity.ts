import * as r from '@portfolio/records';

export const INTERACTION_KINDS = [
  'RECOMMENDS_TO',
  'ADVISES',
  'SETS_FRAME_FOR',
  'INITIATES',
  'ORIENTS',
  'DECIDES_FOR',
  'SUPPORTS',
  'SETS_UP',
  'APPROVES',
  'PROVIDES_STATUS_TO',
  'COORDINATES_WITH',
  'PROVIDES_INPUT_TO',
  'REPORTS_TO',
] as const;

export const InteractionRecord = r.defineRecord({
  name: 'Interaction',
  subgraph: 'governance',
  files: ['interactions'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    from: r.reference('Body'),
    kind: r.choice(INTERACTION_KINDS),
    to: r.reference('Body'),
    what: r.text(),
    basis: r.basis(),
    sources: r.citations(),
  },
  indexes: ['model', 'from', 'to'],
});
