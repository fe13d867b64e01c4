import { recordType } from '@portfolio/graphql';
import { CitedFactRecord } from './cited-fact.entity.js';
import { Document, DocumentSection } from '../stubs.js';

export const CitedFact = recordType(CitedFactRecord, {
  description: 'What one field of a row states, back from the sources that the row cites ("oplysning med kilde").',
  fields: {
    type: 'The type of the row.',
    field: 'The field that states it, by its name in the graph.',
    fieldLabel: 'The field in Danish.',
    value: 'What it states, as text: of a date the words of the source, of other rows their ids, of an enum its value.',
    when: 'What it states, where that is a date; not stated otherwise.',
    basis: 'How it is known: that of the field, else that of the row, else STATED.',
    sourceCount: 'How many documents the row cites.',
    documents: [() => Document, 'These documents.'],
    sections: [() => DocumentSection, 'The sections of them.'],
    sources: 'Where it is stated.',
  },
});
