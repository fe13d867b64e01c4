import { recordType, useInstead } from '@portfolio/graphql';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Organisation } from '../organisation/organisation.type.js';
import { BodyTopicRecord } from './body.entity.js';
import { BodyVariantKind } from './body.enums.js';

@ObjectType({ description: 'How many members a body has in all ("antal medlemmer"), as its source gives it; see `size` for other numbers of other bodies.' })
export class MemberTotal {
  @Field(() => Int, { nullable: true, description: 'How many at least, without the seats whose number is not stated.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many at most; empty where there is no limit or it is not stated.' })
  max?: number | null;

  @Field(() => String, { nullable: true, description: 'How the total comes about, "14 + antallet af Fagråd".' })
  formula?: string | null;
}

@ObjectType({ description: 'How long members may sit ("udpegningsperiode").' })
export class TermRule {
  @Field(() => Int, { nullable: true, description: 'How many years at a time at most ("op til 5 år ad gangen").' })
  maxYears?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many years must pass before a new appointment.' })
  coolOffYears?: number | null;

  @Field(() => String, { nullable: true, description: 'Which members it is for.' })
  appliesTo?: string | null;
}

@ObjectType({ description: 'How much experience a body keeps when members are replaced ("anciennitet").' })
export class SeniorityRule {
  @Field(() => String, { description: 'The least share of members, as a fraction, "1/3".' })
  shareMin!: string;

  @Field(() => Int, { description: 'How many years those have sat at least.' })
  yearsMin!: number;

  @Field(() => Boolean, { description: 'It must be kept ("bindende"); otherwise it is aimed at.' })
  isBinding!: boolean;

  @Extensions({ column: 'isBinding' })
  @Field(() => Boolean, { description: 'It must be kept; otherwise it is aimed at.', deprecationReason: useInstead('isBinding') })
  binding?: boolean;

  @Field(() => String, { nullable: true, description: 'What else is said.' })
  remarks?: string | null;

  @Extensions({ column: 'remarks' })
  @Field(() => String, { nullable: true, description: 'What else is said.', deprecationReason: useInstead('remarks') })
  note?: string | null;
}

@ObjectType({ description: 'How often and how long a body meets ("møder").' })
export class MeetingRule {
  @Field(() => Int, { nullable: true, description: 'How many meetings a year at least.' })
  perYearMin?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many meetings a year at most.' })
  perYearMax?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes a meeting lasts ("varighed").' })
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'What else is said.' })
  remarks?: string | null;

  @Extensions({ column: 'remarks' })
  @Field(() => String, { nullable: true, description: 'What else is said.', deprecationReason: useInstead('remarks') })
  note?: string | null;
}

@ObjectType({ description: 'One of the forms a body has, such as law monitoring ("proaktiv", "reaktiv").' })
export class BodyVariant {
  @Field(() => BodyVariantKind, { description: 'Which form.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'By what means, or by whom.' })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'What it aims at.' })
  aim?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'Who is responsible.' })
  responsibleOrganisation?: string | null;
}

export const BodyTopic = recordType(BodyTopicRecord, {
  description: 'Something a body takes up ("emne").',
  fields: {
    id: 'Its stable id, a slug.',
    body: 'The body.',
    text: 'The topic.',
    sources: 'Where it is stated.',
  },
});
