import { recordType } from '@portfolio/graphql';
import { ID } from 'type-graphql';
import { Organisation } from '../stubs.js';
import { SolutionRecord } from './solution.entity.js';

export const Solution = recordType(SolutionRecord, {
  description: 'An IT solution, platform, component, register, tool or standard that the documents name ("løsning").',
  fields: {
    id: 'Its stable id, a slug.',
    abbreviation: 'Its abbreviation, "SAPA".',
    name: 'Its name, "Sagsoverblik/Partskontakt".',
    nameBasis: 'How the name is known.',
    note: { column: 'nameNote', description: 'A remark on how the source spells the name.' },
    aliases: 'Other names in the sources.',
    kind: 'What it is.',
    description: 'What its sources say of it, in one or two sentences.',
    owner: [() => Organisation, 'Who owns it; empty where that is not known. Systems that each municipality has its own of are owned by `kommunerne`.'],
    ownerBasis: 'How the owner is known; empty where there is none.',
    partOf: 'The solution it is part of.',
    partOfBasis: 'How it is known what it is part of.',
    ancestorIds: { type: () => ID, description: 'The ids of its `ancestors`, nearest first.', directives: ['@inaccessible'] },
    ancestorBases: {
      directives: ['@inaccessible'],
      description: 'How each step of that chain is known: that it is part of the first, the first of the second, and so on.',
    },
    status: 'How far it is in its life.',
    statusAsOf: 'When the status holds ("pr.").',
    statusBasis: 'How the status is known; empty where no source says.',
    closingExceptions: 'What goes on when it closes.',
    closingExceptionsRule: 'The rule behind what goes on when it closes.',
    sources: 'Where it is named.',
  },
  deprecated: { nameNote: 'note' },
});
