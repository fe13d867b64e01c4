import { DateTimeScalar, recordType } from '@portfolio/graphql';
import { Body, KkrGeography, Municipality, Organisation, Solution } from '../stubs.js';
import { TimelineItemRecord } from './timeline.entity.js';

export const TimelineItem = recordType(TimelineItemRecord, {
  description: 'Something with a date on the time line ("tidslinje"): what several rows state is one item.',
  fields: {
    kind: 'What it is.',
    when: 'When: of a task from the earliest day of its start to the latest of its end.',
    type: 'The type of the row that states it.',
    solutions: [() => Solution, 'The solutions that it concerns.'],
    organisations: [() => Organisation, 'The organisations that it names.'],
    bodies: [() => Body, 'The bodies that it names.'],
    municipalities: [() => Municipality, 'The municipalities that it concerns: all of them where it concerns every one.'],
    kkrs: [() => KkrGeography, 'The KKR geographies of these municipalities ("KKR").'],
    basis: 'How its date is known.',
    sources: 'Where it is stated.',
    version: 'How often what is said of it has changed, from 1.',
    changedAt: { type: () => DateTimeScalar, description: 'When what is said of it changed last, or when it was withdrawn.' },
    withdrawn: 'No row states it any more: it is as it was stated last.',
  },
});
