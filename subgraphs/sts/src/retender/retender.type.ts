import { recordType } from '@portfolio/graphql';
import { Solution } from '../solution/solution.stub.js';
import { Contract, Organisation } from '../stubs.js';
import { RetenderRecord, TransitionStageRecord } from './retender.entity.js';

export const TransitionStage = recordType(TransitionStageRecord, {
  description: 'A stage on the way from the old suppliers to the new ones ("transition").',
  fields: {
    retender: 'The re-tender it belongs to.',
    name: 'Its name, "Transition til Driftsplatform".',
    parts: 'What stands where at this stage, part by part.',
    vendors: [() => Organisation, 'The suppliers at this stage that are known by name; those to be found by tender are not.'],
    sources: 'Where the re-tender is stated.',
  },
});

export const Retender = recordType(RetenderRecord, {
  description: 'A new tender of a solution that is already in use ("genudbud").',
  fields: {
    id: 'Its stable id, a slug.',
    solution: [() => Solution, 'The solution that is tendered anew.'],
    contracts: [() => Contract, 'The contracts that it leads to.'],
    fromSetup: 'How supply is set up before it.',
    toSetup: 'How supply is set up after it.',
    layers: 'The layers of supply, from the application down to the infrastructure.',
    layersNote: 'What the source leaves open about the layers.',
    advantages: 'What several suppliers are good for ("fordele").',
    principles: 'What the transition keeps to ("principper").',
    stages: 'The stages of the transition, in order.',
    stagesBasis: 'How the stages are known; empty where there are none.',
    modernisationFrame: 'The frame of the modernisation that follows the transition ("moderniseringsprojekt").',
    modernisationGoals: 'The goals of the modernisation, in the words of the source.',
    areasNamed: {
      description: 'The areas of the solution that a source names for the modernisation: none does.',
      deprecationReason: 'No successor: no source names any; the working groups of April 2014 are an event of the solution. Goes on 2027-07-01.',
    },
    contactRoles: 'The roles to contact about it, never a person.',
    sources: 'Where it is stated.',
  },
});
