import { Basis, recordType } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { Municipality, Organisation, StaffingStep } from '../stubs.js';
import { EventRecord } from './event.entity.js';

@ObjectType({ description: 'A figure that an event reports ("nøgletal").' })
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

export const Event = recordType(EventRecord, {
  description:
    'Something that happened, happens or is expected ("begivenhed"): a milestone, a meeting, a deadline, an incident ("hændelse"), a report of figures.',
  fields: {
    id: 'Its stable id, a slug.',
    kind: 'What it is.',
    title: 'What happens, in one line.',
    when: 'When.',
    time: 'The time of the day ("kl.").',
    solutions: { type: () => Solution, description: 'The solutions it concerns, not their parts or parents.', directives: ['@listSize(assumedSize: 3)'] },
    solutionsBasis: 'How the solutions are known; empty where there are none.',
    organisations: [() => Organisation, 'The organisations that take part or are named in it.'],
    organisationsBasis: 'How the organisations are known; empty where there are none.',
    municipalities: [() => Municipality, 'The municipalities that take part or are named in it.'],
    cause: 'The cause of an incident, where one is stated.',
    response: 'What was done about an incident.',
    remarks: { column: 'remark', description: 'What a participant says about it.' },
    suspected: 'Another cause that was asked about.',
    suspicionConfirmed: 'What the source answers to the suspicion.',
    link: 'Where more is found: an address on the web.',
    note: 'A remark on how the source was read.',
    purpose: 'What it is for.',
    subjects: { column: 'topics', description: 'What it is about ("emner").' },
    taskAttachment: 'How it is known which KLIK task it belongs to, where it belongs to one.',
    staffingStep: [() => StaffingStep, 'The step of the K98 staffing process that it is.'],
    sources: 'Where it is stated.',
  },
  deprecated: { remark: 'remarks', topics: 'subjects' },
});
