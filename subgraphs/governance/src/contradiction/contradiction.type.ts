import { recordType } from '@portfolio/graphql';
import { Body } from '../body/body.type.js';
import { Document } from '../document/document.type.js';
import { Solution } from '../stubs.js';
import { ContradictionRecord } from './contradiction.entity.js';

export const Contradiction = recordType(ContradictionRecord, {
  description: 'What the editor found that the sources say against each other, leave out or leave unclear ("modsigelse").',
  fields: {
    id: 'Its stable id, a slug.',
    kind: 'What is wrong.',
    text: 'What it is, in Danish.',
    solutions: [() => Solution, 'The solutions ("løsninger") it concerns.'],
    bodies: [() => Body, 'The bodies ("organer") it concerns.'],
    documents: [() => Document, 'The documents that it is found in.'],
    sources: 'Where it is found: each side.',
  },
});
