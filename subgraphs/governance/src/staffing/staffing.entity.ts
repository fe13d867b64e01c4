import * as r from '@portfolio/records';

export const StaffingStepRecord = r.defineRecord({
  name: 'StaffingStep',
  subgraph: 'governance',
  columns: { id: r.key(), process: r.parent(), name: r.text(), when: r.approximateDate(), sources: r.citations() },
  indexes: ['process', 'when'],
});

export const StaffingProcessRecord = r.defineRecord({
  name: 'StaffingProcess',
  subgraph: 'governance',
  files: ['staffing-processes'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    bodies: r.references('Body'),
    axis: r.optionalName(),
    note: r.optionalText(),
    parametersApplyTo: r.optionalText(),
    parameters: r.texts(),
    applicationForm: r.texts(),
    contactRoles: r.texts(),
    steps: r.children(StaffingStepRecord),
    sources: r.citations(),
  },
  label: { from: ['model'], text: ({ model }, nameOf) => `Bemanding: ${nameOf(model)}` },
  indexes: ['model', 'bodies'],
});
