import * as r from '@portfolio/records';
import { z } from 'zod';
import { DocumentKind, RevisionChangeKind } from './document.enums.js';

export const DocumentSectionRecord = r.defineRecord({
  name: 'DocumentSection',
  subgraph: 'governance',
  columns: { id: r.nestedKey(['section'], '#'), document: r.parent(), section: r.name(), title: r.quotation() },
  indexes: ['document'],
});

export const DocumentRevisionRecord = r.defineRecord({
  name: 'DocumentRevision',
  subgraph: 'governance',
  columns: {
    id: r.nestedKey(['version']),
    document: r.parent(),
    version: r.name(),
    date: r.approximateDate(),
    responsibleRole: r.optionalText(),
    changes: r.valueList(z.strictObject({ kind: z.enum(RevisionChangeKind), chapter: r.nameValue.nullable().default(null), what: r.textValue })),
  },
  label: { from: ['document', 'version'], text: ({ document, version }, nameOf) => `${nameOf(document)}, version ${version}` },
  indexes: ['document'],
});

export const DocumentRecord = r.defineRecord({
  name: 'Document',
  subgraph: 'governance',
  files: ['documents'],
  columns: {
    id: r.key(),
    title: r.name(),
    kind: r.choice(DocumentKind),
    publisher: r.name(),
    publisherBasis: r.basis(),
    publisherNote: r.optionalText(),
    date: r.approximateDate(),
    version: r.optionalName(),
    pages: r.optionalInteger(),
    dataAsOf: r.optionalDay(),
    scopeSolutions: r.references('Solution'),
    audience: r.optionalText(),
    audienceBasis: r.basisOf('audience'),
    readingNotes: r.texts(),
    readingNotesSources: r.valueList(r.citationsValue.element),
    sections: r.children(DocumentSectionRecord),
    revisions: r.children(DocumentRevisionRecord),
  },
  indexes: ['scopeSolutions'],
});

export type DocumentRow = r.Row<typeof DocumentRecord>;
export type DocumentRevisionRow = r.Row<typeof DocumentRevisionRecord>;
