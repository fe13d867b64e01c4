import { ApproximateDate, Basis, DateScalar } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Solution } from '../stubs.js';
import { Citation } from './citation.type.js';
import { DocumentKind, RevisionChangeKind } from './document.enums.js';

@ObjectType({ description: 'A section of a document: what a citation points at.' })
export class DocumentSection {
  @Field(() => Document, { description: 'The document.' })
  document!: string;

  @Field(() => ID, { description: 'Its id within the document, as citations give it.' })
  section!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;
}

@ObjectType({ description: 'Something that a revision changed.' })
export class RevisionChange {
  @Field(() => RevisionChangeKind, { description: 'Whether it was added or updated.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The chapter; empty where it was the whole document.' })
  chapter?: string | null;

  @Field(() => String, { description: 'What was changed.' })
  what!: string;
}

@ObjectType({ description: 'A line of a document\'s revision history ("revisionshistorie").' })
export class DocumentRevision {
  @Field(() => Document, { description: 'The document.' })
  document!: string;

  @Field(() => String, { description: 'The version it made.' })
  version!: string;

  @Field(() => ApproximateDate, { description: 'When.' })
  date!: object;

  @Field(() => String, { nullable: true, description: 'The role responsible for it; never a name.' })
  responsibleRole?: string | null;

  @Field(() => [RevisionChange], { description: 'What it changed, in the order of the source.' })
  changes!: object[];
}

@ObjectType({ description: 'A document that facts of the portfolio come from.' })
@Directive('@key(fields: "id")')
export class Document {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DocumentKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;

  @Field(() => Basis, { description: 'How the publisher is known.' })
  publisherBasis!: string;

  @Field(() => String, { nullable: true, description: 'What the publisher is concluded from.' })
  publisherNote?: string | null;

  @Field(() => ApproximateDate, { description: 'When it is from.' })
  date!: object;

  @Field(() => String, { nullable: true, description: 'Its version.' })
  version?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pages it has, where that was noted.' })
  pages?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its facts hold for.' })
  dataAsOf?: string | null;

  @Field(() => [Solution], { description: 'The solutions its scope names.' })
  scopeSolutions!: string[];

  @Field(() => String, { nullable: true, description: 'Whom it is written for.' })
  audience?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the audience is known, where the source does not state it.' })
  audienceBasis?: string | null;

  @Field(() => [String], { description: 'What it says of how it is to be read.' })
  readingNotes!: string[];

  @Field(() => [Citation], { description: 'Where it says so.' })
  readingNotesSources!: object[];

  @Directive('@listSize(assumedSize: 50)')
  @Field(() => [DocumentSection], { description: 'Its sections, in its own order.' })
  sections!: object[];

  @Field(() => [DocumentRevision], { description: 'Its revision history, oldest first; empty where it has none.' })
  revisions!: object[];
}
