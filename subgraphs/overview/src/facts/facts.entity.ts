import * as r from '@portfolio/records';
import { z } from 'zod';

/** What the graph said of a row, under its id: all that is kept here follows from these. */
export const FactRecord = r.defineRecord({
  name: 'Fact',
  subgraph: 'overview',
  seed: 'never',
  columns: { id: r.key(), type: r.name(), facts: r.value(z.unknown()) },
  indexes: ['type'],
});

/** What a task or an agreement asks of each municipality that it concerns, under its id. */
export const DutyRecord = r.defineRecord({
  name: 'Duty',
  subgraph: 'overview',
  seed: 'never',
  columns: { id: r.key(), duty: r.value(z.unknown()) },
});
