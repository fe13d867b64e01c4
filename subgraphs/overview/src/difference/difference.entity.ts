import * as r from '@portfolio/records';
import { DifferenceKind } from './difference.enums.js';

/** Two states of one thing, an earlier and a later: what differs between two days where it is in the first on one and in the second on the other. */
export const DifferenceRecord = r.defineRecord({
  name: 'Difference',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(
      /^[^/].*(\/\d{4}-\d\d-\d\d){2}\/difference$/,
      'what differs, the days from which it was no longer as before and is as after, and "difference", such as "aula-dba/2025-12-01/2025-12-01/difference"',
    ),
    kind: r.choice(DifferenceKind),
    title: r.name(),
    node: r.name(),
    type: r.name(),
    /** What the municipality is to do, where it is about that. */
    obligation: r.optionalName(),
    before: r.name(),
    after: r.name(),
    beforeFrom: r.optionalDay(),
    beforeTo: r.optionalDay(),
    afterFrom: r.optionalDay(),
    afterTo: r.optionalDay(),
    solutions: r.references('Solution'),
    agreement: r.optionalReference('Agreement'),
    municipality: r.optionalReference('Municipality'),
    kkr: r.optionalReference('KkrGeography'),
    sources: r.citations(),
  },
  indexes: ['obligation', ['afterFrom', 'id']],
});

export type DifferenceRow = r.Row<typeof DifferenceRecord>;
