import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A document that facts of the portfolio come from.' })
@Directive('@key(fields: "id")')
export class Document {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;
}

@ObjectType({ description: 'Where a fact comes from.' })
@Directive('@shareable')
export class Citation {
  @Field(() => Document, { description: 'The document.' })
  document!: string;

  @Field(() => ID, { description: 'The section of the document, one of its `sections`.' })
  section!: string;
}
