import { recordType } from '@portfolio/graphql';
import { Event, Solution } from '../stubs.js';
import { ElectionNextStepRecord, ElectionRecord } from './election.entity.js';

export const ElectionNextStep = recordType(ElectionNextStepRecord, {
  description: 'What is to be done after an election ("næste skridt"), as its evaluation says.',
  fields: {
    election: 'The election it follows.',
    text: 'What is to be done.',
    event: [() => Event, 'The event in the timeline that it is, or leads to.'],
    sources: 'Where the evaluation is stated.',
  },
});

export const Election = recordType(ElectionRecord, {
  description: 'An election day held with a solution ("valg"), and how it went ("evaluering").',
  fields: {
    id: 'Its stable id, a slug.',
    name: 'Its name: KV and RV are the elections of municipal and regional councils ("kommunalvalg", "regionsrådsvalg").',
    solution: [() => Solution, 'The solution it was held with.'],
    when: 'The day it is held ("valgdag"); not stated while none is set.',
    event: [() => Event, 'The election day in the timeline.'],
    incidents: [() => Event, 'What went wrong ("hændelser"), in the order of the source; some concern another solution, as the public results on valg.dk.'],
    supportEvent: [() => Event, 'The account of the support ("supportstatus"); the event holds its figures.'],
    wentWell: 'What went well.',
    couldBeBetter: 'What could be better.',
    municipalFeedback: 'What municipalities reported back.',
    regionalFeedback: 'What regions reported back.',
    supportPattern: 'When and how users asked for support.',
    nextSteps: 'What is to be done next, in the order of the source.',
    contactRoles: 'The roles to contact about it, never a person.',
    sources: 'Where it is stated.',
  },
});
