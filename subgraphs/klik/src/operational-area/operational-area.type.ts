import { recordType } from '@portfolio/graphql';
import { Expectation } from '../expectation/expectation.type.js';
import { Solution } from '../stubs.js';
import { OperationalAreaRecord, OperationalQuestionRecord } from './operational-area.entity.js';

export const OperationalArea = recordType(OperationalAreaRecord, {
  description: 'An area ("driftsområde") of municipal operation tasks for the shared infrastructure ("driftsopgaver").',
  fields: {
    id: 'Its stable id, a slug.',
    sectionNumber: 'Its section in the KLIK annex of 2019.',
    title: 'Its heading.',
    solutions: [() => Solution, 'The solutions it concerns, not their parts or parents.'],
    solutionsNote: 'How these solutions are known.',
    description: { column: 'note', description: 'What it is about.' },
    expectations: [() => Expectation, 'What a municipality does, each with how far its source binds it.'],
    kombitDoes: 'What KOMBIT does.',
    rules: 'Further rules and conditions.',
    questions: 'What a municipality must be able to answer, in their order.',
    sources: 'Where it is stated.',
  },
  deprecated: { note: 'description' },
});

export const OperationalQuestion = recordType(OperationalQuestionRecord, {
  description: 'A question that a municipality must be able to answer about an area ("spørgsmål").',
  fields: {
    id: 'Its stable id, a slug.',
    area: 'The area it is about.',
    text: 'The question.',
    basis: 'Whether the annex asks it.',
    sources: 'Where it is stated.',
  },
});
