import { citationType, recordType } from '@portfolio/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Solution } from '../stubs.js';
import { DocumentRecord, DocumentRevisionRecord, DocumentSectionRecord } from './document.entity.js';
import { RevisionChangeKind } from './document.enums.js';

export const Citation = citationType(
  () => Document,
  () => DocumentSection,
  'governance',
);

export const DocumentSection = recordType(DocumentSectionRecord, {
  description: 'A section of a document ("afsnit"): what a citation points at.',
  fields: {
    document: 'The document.',
    section: [() => ID, 'Its id within the document; `id` is that in the whole graph.'],
    title: 'Its heading.',
  },
});

@ObjectType({ description: 'Something that a revision changed ("opdateret", "tilføjet").' })
export class RevisionChange {
  @Field(() => RevisionChangeKind, { description: 'Whether it was added or updated.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The chapter; empty where it was the whole document.' })
  chapter?: string | null;

  @Field(() => String, { description: 'What was changed.' })
  what!: string;
}

export const DocumentRevision = recordType(DocumentRevisionRecord, {
  description: 'A line of a document\'s revision history ("revisionshistorie").',
  fields: {
    document: 'The document.',
    version: 'The version it made.',
    when: { column: 'date', description: 'When.' },
    responsibleRole: 'The role responsible for it; never a name.',
    changes: [() => RevisionChange, 'What it changed, in the order of the source.'],
  },
  deprecated: { date: 'when' },
});

export const Document = recordType(DocumentRecord, {
  description: 'A document that facts of the portfolio come from ("dokument", "kilde").',
  fields: {
    id: 'Its stable id, a slug.',
    title: 'Its title.',
    kind: 'What it is.',
    publisher: 'Who published it.',
    publisherBasis: 'How the publisher is known.',
    note: { column: 'publisherNote', description: 'A remark: what the publisher is concluded from.' },
    when: { column: 'date', description: 'When it is from.' },
    version: 'Its version.',
    pageCount: { column: 'pages', description: 'How many pages it has, where that was noted.' },
    dataAsOf: 'The day its facts hold for.',
    solutions: { column: 'scopeSolutions', type: () => Solution, description: 'The solutions ("løsninger") it says it is about.' },
    audience: 'Whom it is written for.',
    audienceBasis: 'How the audience is known; empty where that is.',
    readingNotes: 'What it says of how it is to be read.',
    readingNotesSources: [() => Citation, 'Where it says so.'],
    sections: { description: 'Its sections, in its own order.', directives: ['@listSize(assumedSize: 50)'] },
    revisions: 'Its revision history ("revisionshistorik"), oldest first; empty where it has none.',
  },
  deprecated: { date: 'when', publisherNote: 'note', pages: 'pageCount', scopeSolutions: 'solutions' },
});
