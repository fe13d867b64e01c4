import { Directive, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { stub } from './stub.js';

/** A document that facts of the portfolio come from; governance owns it. */
export const Document = stub('Document');

export const Citation = citationType(() => Document);

/** The shared citation; the subgraph that owns documents gives its own class. */
export function citationType(document: () => ClassType): ClassType {
  @ObjectType('Citation', { description: 'Where a fact comes from.' })
  @Directive('@shareable')
  class CitationOf {
    @Field(document, { description: 'The document.' })
    document!: string;

    @Field(() => ID, { description: 'The section of the document, one of its `sections`.' })
    section!: string;
  }
  return CitationOf;
}
