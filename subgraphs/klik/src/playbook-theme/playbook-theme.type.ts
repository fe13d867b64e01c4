import { Citation } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A theme of the playbook: a chapter of activities, or the chapter of cases ("tema").' })
@Directive('@key(fields: "id")')
export class PlaybookTheme {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'The chapter of its activities.' })
  chapter!: string;

  @Field(() => String, { nullable: true, description: 'The section of its cases.' })
  casesChapter?: string | null;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => [String], { description: 'The questions that lead through it.' })
  questions!: string[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
