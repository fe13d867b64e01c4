import * as r from '@portfolio/records';

export const AssignmentNoteRecord = r.defineRecord({
  name: 'AssignmentNote',
  subgraph: 'governance',
  columns: { id: r.nestedKey(), assignment: r.parent(), note: r.text(), sources: r.citations() },
  label: { from: ['note'], text: ({ note }) => note },
  indexes: ['assignment'],
});

export const GovernanceAssignmentRecord = r.defineRecord({
  name: 'GovernanceAssignment',
  subgraph: 'governance',
  files: ['assignments'],
  columns: {
    id: r.keyUnder('solution'),
    solution: r.reference('Solution'),
    model: r.reference('GovernanceModel'),
    steeringBody: r.reference('Body'),
    advisoryBodies: r.references('Body'),
    incidentBody: r.optionalReference('Body'),
    incidentBasis: r.basisOf('incidentBody'),
    basis: r.basis(),
    notes: r.children(AssignmentNoteRecord),
    sources: r.citations(),
  },
  label: { from: ['solution'], text: ({ solution }, nameOf) => `Styring af ${nameOf(solution)}` },
  indexes: ['solution', 'model', 'steeringBody', 'advisoryBodies', 'incidentBody'],
});

export type GovernanceAssignmentRow = r.Row<typeof GovernanceAssignmentRecord>;
