import { Citation, enumType } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Expectation } from '../expectation/expectation.type.js';
import { Solution } from '../stubs.js';
import type { QUESTION_BASES } from './operational-area.entity.js';

export const OperationalQuestionBasis = enumType<(typeof QUESTION_BASES)[number]>('OperationalQuestionBasis', 'How a question of an area is known.', {
  EXPLICIT: 'The annex asks it.',
  DERIVED: 'Concluded from what the annex says of the area.',
});

@ObjectType({ description: 'An area of municipal operation tasks for the shared infrastructure ("driftsopgaver").' })
@Directive('@key(fields: "id")')
export class OperationalArea {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Int, { description: 'Its section in the KLIK annex of 2019.' })
  sectionNumber!: number;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => [Solution], { description: 'The solutions it concerns, not their parts or parents.' })
  solutions!: string[];

  @Field(() => String, { nullable: true, description: 'How these solutions are known.' })
  solutionsNote?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  note?: string | null;

  @Field(() => [Expectation], { description: 'What a municipality does, each with how far its source binds it.' })
  expectations!: object[];

  @Field(() => [String], { description: 'What KOMBIT does.' })
  kombitDoes!: string[];

  @Field(() => [String], { description: 'Further rules and conditions.' })
  rules!: string[];

  @Field(() => [OperationalQuestion], { description: 'What a municipality must be able to answer, in their order.' })
  questions!: object[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'A question that a municipality must be able to answer about an area.' })
export class OperationalQuestion {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => OperationalArea, { description: 'The area it is about.' })
  area!: string;

  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => OperationalQuestionBasis, { description: 'Whether the annex asks it.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
