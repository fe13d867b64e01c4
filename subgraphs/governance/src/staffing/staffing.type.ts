import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { StaffingProcessRecord, StaffingStepRecord } from './staffing.entity.js';

export const StaffingStep = recordType(StaffingStepRecord, {
  description: 'A step on the way to a staffed body ("bemandingstrin"), from the posting ("opslag") to the first meeting.',
  fields: {
    id: 'Its stable id, a slug.',
    process: 'The process it is a step of.',
    name: 'What happens.',
    when: 'When; the years follow from the axis of the drawing.',
    sources: 'Where it is stated.',
  },
});

export const StaffingProcess = recordType(StaffingProcessRecord, {
  description: 'How bodies are staffed ("bemandingsproces").',
  fields: {
    id: 'Its stable id, a slug.',
    model: [() => GovernanceModel, 'The governance model.'],
    bodies: [() => Body, 'The bodies it staffs.'],
    axis: 'The years on the axis of the drawing.',
    note: 'A remark on how the source was read.',
    parametersApplyTo: 'Which members the parameters are for.',
    parameters: 'What the choice of members takes into account ("parametre").',
    applicationForm: 'What an application states ("ansøgning").',
    contactRoles: 'The roles to contact about it, never a person.',
    steps: 'Its steps, in the order of the source.',
    sources: 'Where it is stated.',
  },
});
