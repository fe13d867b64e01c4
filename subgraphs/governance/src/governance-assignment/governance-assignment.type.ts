import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { Solution } from '../stubs.js';
import { AssignmentNoteRecord, GovernanceAssignmentRecord } from './governance-assignment.entity.js';

export const AssignmentNote = recordType(AssignmentNoteRecord, {
  description: 'A remark on how a solution is governed ("bemærkning").',
  fields: {
    assignment: 'The assignment it is about.',
    note: 'The remark.',
    sources: 'Where it is stated.',
  },
});

export const GovernanceAssignment = recordType(GovernanceAssignmentRecord, {
  description: 'How a solution is governed ("styring"): by which model, and by which of its bodies.',
  fields: {
    solution: [() => Solution, 'The solution.'],
    model: [() => GovernanceModel, 'The governance model it falls under.'],
    steeringBody: [() => Body, 'The body that steers it ("styregruppe").'],
    advisoryBodies: [() => Body, 'The bodies that advise on it.'],
    incidentBody: [() => Body, 'The body that takes up its outages and incidents ("hændelser"); empty where none is known.'],
    incidentBasis: 'How the incident body is known.',
    basis: 'How it is known that the model covers the solution.',
    notes: 'Remarks.',
    sources: 'Where it is stated.',
  },
});
