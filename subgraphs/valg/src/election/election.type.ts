import { Citation, DateScalar } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Event, Solution } from '../stubs.js';

@ObjectType({ description: 'What is to be done after an election, as its evaluation says.' })
export class ElectionNextStep {
  @Field(() => Election, { description: 'The election it follows.' })
  election!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => Event, { nullable: true, description: 'The event in the timeline that it is, or leads to.' })
  event?: string | null;

  @Field(() => [Citation], { description: 'Where the evaluation is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'An election day held with a solution, and how it went ("evaluering").' })
@Directive('@key(fields: "id")')
export class Election {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name: KV and RV are the elections of municipal and regional councils ("kommunalvalg", "regionsrådsvalg").' })
  name!: string;

  @Field(() => Solution, { description: 'The solution it was held with.' })
  solution!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is held; empty while none is set.' })
  date?: string | null;

  @Field(() => Event, { nullable: true, description: 'The election day in the timeline.' })
  event?: string | null;

  @Field(() => [Event], {
    description: 'What went wrong ("hændelser"), in the order of the source; some concern another solution, as the public results on valg.dk.',
  })
  incidents!: string[];

  @Field(() => Event, { nullable: true, description: 'The account of the support ("supportstatus"); the event holds its figures.' })
  supportEvent?: string | null;

  @Field(() => [String], { description: 'What went well.' })
  wentWell!: string[];

  @Field(() => [String], { description: 'What could be better.' })
  couldBeBetter!: string[];

  @Field(() => [String], { description: 'What municipalities reported back.' })
  municipalFeedback!: string[];

  @Field(() => [String], { description: 'What regions reported back.' })
  regionalFeedback!: string[];

  @Field(() => String, { nullable: true, description: 'When and how users asked for support.' })
  supportPattern?: string | null;

  @Field(() => [ElectionNextStep], { description: 'What is to be done next, in the order of the source.' })
  nextSteps!: object[];

  @Field(() => [String], { description: 'The roles to contact about it, never a person.' })
  contactRoles!: string[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
