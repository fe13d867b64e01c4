import { Directive, Field, ObjectType, type ClassType } from 'type-graphql';
import { stub } from './stub.js';

/** A document that facts of the portfolio come from; governance owns it. */
export const Document = stub('Document');

/** A section of one; governance owns it too. */
const DocumentSection = stub('DocumentSection');

const bySubgraph = new Map<string, ClassType>();

export const Citation = citationType(
  () => Document,
  () => DocumentSection,
);

/** The citation of a subgraph's records. */
export function citationOf(subgraph: string): ClassType {
  return bySubgraph.get(subgraph) ?? Citation;
}

/** The shared citation; the subgraph that owns documents gives its own classes, for all its records. */
export function citationType(document: () => ClassType, section: () => ClassType, subgraph?: string): ClassType {
  @ObjectType('Citation', { description: 'Where a fact comes from ("kildehenvisning").' })
  @Directive('@shareable')
  class CitationOf {
    @Field(document, { description: 'The document.' })
    document!: string;

    @Field(section, { description: 'The section of the document, one of its `sections`.' })
    section!: string;
  }
  if (subgraph) bySubgraph.set(subgraph, CitationOf);
  return CitationOf;
}
