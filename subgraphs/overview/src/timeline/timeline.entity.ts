import * as r from '@portfolio/records';
import { TimelineKind } from './timeline.enums.js';

/** Something with a date, at its place in the order of time; what is stated several times is one row. */
export const TimelineItemRecord = r.defineRecord({
  name: 'TimelineItem',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(/^[^/].*\/[A-Za-z]+\/timeline$/, 'the id of a row, the name of a field and "timeline", such as "flis-dba/deadline/timeline"'),
    kind: r.choice(TimelineKind),
    title: r.name(),
    when: r.approximateDate(),
    subject: r.name(),
    type: r.name(),
    field: r.name(),
    /** Ids of the other rows that state it. */
    alsoStatedAs: r.names(),
    solutions: r.references('Solution'),
    organisations: r.references('Organisation'),
    bodies: r.references('Body'),
    municipalities: r.references('Municipality'),
    kkrs: r.references('KkrGeography'),
    basis: r.basis(),
    sources: r.citations(),
    /** How often any of the above has changed, from 1. */
    version: r.integer(),
    /** When, as ISO 8601 in UTC. */
    changedAt: r.name(),
    /** No row states it any more. */
    withdrawn: r.flag(),
    /** Equal for equal values of the above. */
    fingerprint: r.name(),
  },
  indexes: ['solutions', 'municipalities', ['position', 'id']],
});

export type TimelineItemRow = r.Row<typeof TimelineItemRecord>;
