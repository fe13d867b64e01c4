import { recordType } from '@portfolio/graphql';
import { Municipality, Solution } from '../stubs.js';
import { RecipientGroupRecord } from './recipient-group.entity.js';

export const RecipientGroup = recordType(RecipientGroupRecord, {
  description: 'A group of roles that agreements and follow-ups are addressed to ("modtagergruppe"), never a person.',
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name in the source, "SAPA systemansvarlige".',
    solution: [() => Solution, 'The solution whose people it gathers.'],
    municipality: [() => Municipality, 'The one municipality it is limited to.'],
    note: 'A remark on how the source names it.',
    sources: 'Where it is named.',
  },
});
