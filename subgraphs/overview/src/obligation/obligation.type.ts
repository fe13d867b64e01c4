import { recordType } from '@portfolio/graphql';
import { Agreement, Body, KkrGeography, Municipality, Organisation, Region, Solution } from '../stubs.js';
import { ObligationRecord } from './obligation.entity.js';

export const Obligation = recordType(ObligationRecord, {
  description: 'Something that one municipality is to do ("forpligtelse"): sign an agreement, do a task, answer an evaluation. What is one thing is one row.',
  fields: {
    kind: 'What it is.',
    municipality: [() => Municipality, 'Whose it is.'],
    kkr: [() => KkrGeography, 'The KKR geography of the municipality.'],
    region: [() => Region, 'The region of the municipality.'],
    agreement: [() => Agreement, 'The agreement that it is about.'],
    solutions: [() => Solution, 'The solutions that it concerns.'],
    vendors: [() => Organisation, 'The vendors of these solutions ("leverandører").'],
    steeringBody: [() => Body, 'The body that steers the first of these solutions that is steered by one ("styregruppe").'],
    due: 'When it is due ("frist"); counts by `to`.',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
});
