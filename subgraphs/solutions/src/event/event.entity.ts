import * as r from '@portfolio/records';
import { z } from 'zod';
import { EventKind } from './event.enums.js';

const figure = z.strictObject({
  name: r.nameValue,
  value: z.int().nullable().default(null),
  values: z.array(z.int()).default([]),
  note: r.textValue.nullable().default(null),
  basis: z.enum(r.Basis).default('STATED'),
});

export const EventRecord = r.defineRecord({
  name: 'Event',
  subgraph: 'solutions',
  files: ['events'],
  columns: {
    id: r.key(),
    kind: r.choice(EventKind),
    title: r.text(),
    when: r.approximateDate(),
    solutions: r.references('Solution'),
    solutionsBasis: r.basisOf('solutions'),
    organisations: r.references('Organisation'),
    organisationsBasis: r.basisOf('organisations'),
    municipalities: r.references('Municipality'),
    figures: r.valueList(figure),
    cause: r.optionalText(),
    response: r.optionalText(),
    remark: r.optionalText(),
    suspected: r.optionalText(),
    suspicionConfirmed: r.optionalText(),
    time: r.optionalLocalTime(),
    link: r.optionalName(),
    note: r.optionalText(),
    purpose: r.optionalText(),
    topics: r.texts(),
    taskAttachment: r.optionalBasis(),
    staffingStep: r.optionalReference('StaffingStep'),
    sources: r.citations(),
  },
  indexes: ['solutions', 'organisations', 'municipalities', 'when', 'staffingStep'],
});

export type EventRow = r.Row<typeof EventRecord>;
