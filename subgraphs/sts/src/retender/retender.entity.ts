import * as r from '@portfolio/records';

export const TransitionStageRecord = r.defineRecord({
  name: 'TransitionStage',
  subgraph: 'sts',
  columns: {
    id: r.nestedKey(),
    retender: r.parent(),
    name: r.quotation(),
    parts: r.quotations(),
    vendors: r.references('Organisation'),
    sources: r.citations(),
  },
  indexes: ['retender', 'vendors'],
});

export const RetenderRecord = r.defineRecord({
  name: 'Retender',
  subgraph: 'sts',
  files: ['retenders'],
  columns: {
    id: r.key(),
    solution: r.reference('Solution'),
    contracts: r.references('Contract'),
    fromSetup: r.text(),
    toSetup: r.text(),
    layers: r.quotations(),
    layersNote: r.optionalText(),
    advantages: r.texts(),
    principles: r.texts(),
    stages: r.children(TransitionStageRecord),
    stagesBasis: r.basisOf('stages'),
    modernisationFrame: r.texts(),
    modernisationGoals: r.quotations(),
    areasNamed: r.texts(),
    contactRoles: r.texts(),
    sources: r.citations(),
  },
  label: { from: ['solution'], text: ({ solution }, nameOf) => `Genudbud: ${nameOf(solution)}` },
  indexes: ['solution', 'contracts'],
});
