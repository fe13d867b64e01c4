import * as r from '@portfolio/records';

export const ElectionNextStepRecord = r.defineRecord({
  name: 'ElectionNextStep',
  subgraph: 'valg',
  columns: { id: r.nestedKey(), election: r.parent(), text: r.text(), event: r.optionalReference('Event'), sources: r.citations() },
  label: { from: ['text'], text: ({ text }) => text },
  indexes: ['election', 'event'],
});

export const ElectionRecord = r.defineRecord({
  name: 'Election',
  subgraph: 'valg',
  files: ['elections'],
  columns: {
    id: r.key(),
    name: r.text(),
    solution: r.reference('Solution'),
    when: r.approximateDate(),
    event: r.optionalReference('Event'),
    incidents: r.references('Event'),
    supportEvent: r.optionalReference('Event'),
    wentWell: r.texts(),
    couldBeBetter: r.texts(),
    municipalFeedback: r.texts(),
    regionalFeedback: r.texts(),
    supportPattern: r.optionalText(),
    nextSteps: r.children(ElectionNextStepRecord),
    contactRoles: r.texts(),
    sources: r.citations(),
  },
  indexes: ['solution', 'event', 'incidents', 'supportEvent'],
});
