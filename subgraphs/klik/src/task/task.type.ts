import { ApproximateDate, Basis, Citation } from '@portfolio/graphql';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Agreement } from '../agreement/agreement.stub.js';
import { Event, Solution } from '../stubs.js';
import { TaskKind } from './task.enums.js';

@InterfaceType({
  autoRegisterImplementations: false,
  description: 'Something to be done: a KLIK task, a playbook activity or a follow-up ("opgave"). No source says which municipality has done it.',
})
export class Task {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => TaskKind, { description: 'Where it comes from.' })
  kind!: string;

  @Field(() => String, { description: 'What it is called, or what is asked.' })
  title!: string;

  @Field(() => ApproximateDate, { description: 'When it starts; counts by `from`.' })
  start!: object;

  @Field(() => ApproximateDate, { description: 'When it ends, or is due; counts by `to`.' })
  end!: object;

  @Field(() => [Solution], { description: 'The solutions it concerns, not their parts or parents.' })
  solutions!: string[];

  @Field(() => [Agreement], { description: 'The agreements it is tied to.' })
  agreements!: string[];

  @Field(() => [TaskEvent], { description: 'The events it is tied to, each with how that is known.' })
  events!: object[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'The tie between a task and an event: a webinar, a survey, a milestone.' })
export class TaskEvent {
  @Field(() => Task, { description: 'The task.' })
  task!: string;

  @Field(() => Event, { description: 'The event.' })
  event!: string;

  @Field(() => Basis, { description: 'How the tie is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where the task is stated.' })
  sources!: object[];
}
