import { DateScalar } from '@portfolio/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';

@ObjectType({ description: 'What is due before a meeting of a body ("frist").' })
export class MeetingDeadline {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Body, { description: 'The body that meets.' })
  body!: string;

  @Field(() => String, { description: 'What is due.' })
  what!: string;

  @Field(() => Int, { description: 'How many weeks before the meeting.' })
  weeksBeforeMeeting!: number;

  @Field(() => String, { description: 'Who has to deliver it, in words.' })
  by!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'The day something is due before one meeting.' })
export class DueItem {
  @Field(() => MeetingDeadline, { description: 'What is due.' })
  deadline!: object;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  due!: string;

  @Field(() => Boolean, { description: 'That day lies before `asOf`.' })
  passed!: boolean;

  @Field(() => Int, { nullable: true, description: 'Days until it is due; null once that day has passed.' })
  daysLeft?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days since it was due; null while that day has not passed.' })
  daysPast?: number | null;
}
