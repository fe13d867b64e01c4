import { recordInterface, recordType } from '@portfolio/graphql';
import { Agreement } from '../agreement/agreement.stub.js';
import { Event, Solution } from '../stubs.js';
import { TaskEventRecord, TaskRecord } from './task.entity.js';

export const Task = recordInterface(TaskRecord, {
  description: 'Something to be done: a KLIK task, a playbook activity or a follow-up ("opgave"). No source says which municipality has done it.',
  fields: {
    id: 'Its stable id, a slug.',
    kind: 'Where it comes from.',
    title: 'What it is called, or what is asked.',
    start: 'When it starts; counts by `from`.',
    end: 'When it ends, or is due; counts by `to`.',
    solutions: [() => Solution, 'The solutions it concerns, not their parts or parents.'],
    agreements: [() => Agreement, 'The agreements it is tied to.'],
    events: 'The events it is tied to, each with how that is known.',
    sources: 'Where it is stated.',
  },
});

export const TaskEvent = recordType(TaskEventRecord, {
  description: 'The tie between a task and an event ("tilknyttet begivenhed"): a webinar, a survey, a milestone.',
  fields: {
    task: 'The task.',
    event: [() => Event, 'The event.'],
    basis: 'How the tie is known.',
    sources: 'Where the task is stated.',
  },
});
