import { DateScalar, recordType, useInstead } from '@portfolio/graphql';
import type { Row } from '@portfolio/records';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { MeetingDeadlineRecord } from './meeting-deadline.entity.js';

export const MeetingDeadline = recordType(MeetingDeadlineRecord, {
  description: 'What is due before a meeting of a body ("mødefrist").',
  fields: {
    id: 'Its stable id, a slug.',
    body: [() => Body, 'The body that meets.'],
    what: 'What is due.',
    weeksBeforeMeeting: 'How many weeks before the meeting.',
    by: 'Who has to deliver it, in words.',
    sources: 'Where it is stated.',
  },
});

@ObjectType({ description: 'The day something is due before one meeting ("frist").' })
export class DueItem {
  @Field(() => MeetingDeadline, { description: 'What is due.' })
  deadline!: Row<typeof MeetingDeadlineRecord>;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  due!: string;

  @Field(() => Boolean, { description: 'That day lies before `asOf`.' })
  isPassed!: boolean;

  @Extensions({ column: 'isPassed' })
  @Field(() => Boolean, { description: 'That day lies before `asOf`.', deprecationReason: useInstead('isPassed') })
  passed?: boolean;

  @Field(() => Int, { description: 'Days until it is due, negative once that day has passed.' })
  daysUntil!: number;

  @Field(() => Int, { nullable: true, description: 'Days until it is due; null once that day has passed.', deprecationReason: useInstead('daysUntil') })
  daysLeft?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days since it was due; null while that day has not passed.', deprecationReason: useInstead('daysUntil') })
  daysPast?: number | null;
}
