import * as r from '@portfolio/records';
import { LifecycleKind } from './lifecycle-fact.enums.js';

export const LifecycleFactRecord = r.defineRecord({
  name: 'LifecycleFact',
  subgraph: 'solutions',
  columns: {
    id: r.nestedKey(['kind']),
    solution: r.parent(),
    kind: r.choice(LifecycleKind),
    text: r.text(),
    when: r.approximateDate(),
    basis: r.basis(),
    target: r.optionalReference('Solution'),
    sources: r.citations(),
  },
  label: { from: ['solution', 'kind'], text: ({ solution, kind }, nameOf) => `${nameOf(solution)}: ${r.valueLabel(LifecycleKind, kind)}` },
  indexes: ['solution', 'target'],
});
