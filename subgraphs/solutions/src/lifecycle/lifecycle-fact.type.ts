import { recordType } from '@portfolio/graphql';
import { Solution } from '../solution/solution.type.js';
import { LifecycleFactRecord } from './lifecycle-fact.entity.js';

export const LifecycleFact = recordType(LifecycleFactRecord, {
  description: 'One fact of the life of a solution ("livscyklus"), from its tender to its end.',
  fields: {
    solution: [() => Solution, 'The solution it is told of.'],
    kind: 'What it tells.',
    text: 'The fact in words.',
    when: 'When it happened or will happen.',
    basis: 'How it is known.',
    target: [() => Solution, 'The other solution it names: the successor, the predecessor, the new platform.'],
    sources: 'Where it is stated.',
  },
});
