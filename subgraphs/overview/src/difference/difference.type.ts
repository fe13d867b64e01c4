import { recordType } from '@portfolio/graphql';
import { Agreement, KkrGeography, Municipality, Solution } from '../stubs.js';
import { DifferenceRecord } from './difference.entity.js';

export const Difference = recordType(DifferenceRecord, {
  description: 'What is other on one day than on an earlier one ("ændring").',
  fields: {
    kind: 'What differs.',
    type: 'The type of the row that differs.',
    before: 'How it was on the first day: a state, or how many of how many.',
    after: 'How it is on the second day.',
    on: { column: 'afterFrom', nullable: false, description: 'From when on it is so.' },
    until: { column: 'beforeTo', nullable: false, description: 'The last day on which it was as before.' },
    solutions: [() => Solution, 'The solutions that it concerns.'],
    agreement: [() => Agreement, 'The agreement that it is about.'],
    municipality: [() => Municipality, 'The municipality, where it is that of one.'],
    kkr: [() => KkrGeography, 'The KKR geography: of that municipality, or of those that are counted.'],
    sources: 'Where its dates are stated.',
  },
});
