import * as r from '@portfolio/records';

export const ReadinessCategoryRecord = r.defineRecord({
  name: 'ReadinessCategory',
  subgraph: 'klik',
  columns: {
    id: r.key(),
    readiness: r.parent(),
    number: r.integer(),
    name: r.text(),
    activity: r.optionalReference('Task'),
    activityBasis: r.basisOf('activity'),
    sources: r.citations(),
  },
  indexes: ['readiness', 'activity'],
});

export const ReadinessRuleRecord = r.defineRecord({
  name: 'ReadinessRule',
  subgraph: 'klik',
  files: ['readiness'],
  columns: {
    id: r.key(),
    informsBeforeMonths: r.integer(),
    informsWho: r.reference('Organisation'),
    informsNote: r.optionalText(),
    confirmBeforeMonths: r.integer(),
    confirmsWho: r.reference('Organisation'),
    confirmNote: r.optionalText(),
    activity: r.reference('Task'),
    categories: r.children(ReadinessCategoryRecord),
    categoriesNote: r.optionalText(),
    overarchingThemes: r.texts(),
    overarchingThemesNote: r.optionalText(),
    overviewNote: r.optionalText(),
    sources: r.citations(),
  },
  label: { from: ['id'], text: () => 'Parathed til en ny løsning' },
});

export type ReadinessRuleRow = r.Row<typeof ReadinessRuleRecord>;
