import { ApproximateDate, Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { Municipality, Organisation, StaffingStep } from '../stubs.js';
import { EventKind } from './event.enums.js';

@ObjectType({ description: 'A figure that an event reports.' })
export class EventFigure {
  @Field(() => String, { description: 'What it counts, "CASES_TOTAL".' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'The figure; empty where the source gives several.' })
  value?: number | null;

  @Field(() => [Int], { description: 'The figures in the order of the source, where it gives several.' })
  values!: number[];

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A remark on what it counts.' })
  note?: string | null;
}

@ObjectType({
  description: 'Something that happened, happens or is expected: a milestone, a meeting, a deadline, an incident ("hændelse"), a report of figures.',
})
@Directive('@key(fields: "id")')
export class Event {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => EventKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => String, { description: 'What happens, in one line.' })
  title!: string;

  @Field(() => ApproximateDate, { description: 'When.' })
  when!: object;

  @Field(() => String, { nullable: true, description: 'The time of the day, `20:30`.' })
  time?: string | null;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [Solution], { description: 'The solutions it concerns, not their parts or parents.' })
  solutions!: string[];

  @Field(() => Basis, { nullable: true, description: 'How the solutions are known, where the source does not state them.' })
  solutionsBasis?: string | null;

  @Field(() => [Organisation], { description: 'The organisations that take part or are named in it.' })
  organisations!: string[];

  @Field(() => Basis, { nullable: true, description: 'How the organisations are known, where the source does not state them.' })
  organisationsBasis?: string | null;

  @Field(() => [Municipality], { description: 'The municipalities that take part or are named in it.' })
  municipalities!: string[];

  @Field(() => String, { nullable: true, description: 'The cause of an incident, where one is stated.' })
  cause?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done about an incident.' })
  response?: string | null;

  @Field(() => String, { nullable: true, description: 'What a participant says about it.' })
  remark?: string | null;

  @Field(() => String, { nullable: true, description: 'Another cause that was asked about.' })
  suspected?: string | null;

  @Field(() => String, { nullable: true, description: 'What the source answers to the suspicion.' })
  suspicionConfirmed?: string | null;

  @Field(() => String, { nullable: true, description: 'Where more is found: an address on the web.' })
  link?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Field(() => [String], { description: 'What it is about.' })
  topics!: string[];

  @Field(() => Basis, { nullable: true, description: 'How it is known which KLIK task it belongs to, where it belongs to one.' })
  taskAttachment?: string | null;

  @Field(() => StaffingStep, { nullable: true, description: 'The step of the K98 staffing process that it is.' })
  staffingStep?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
