import { recordType } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { DependencyRecord } from './dependency.entity.js';

export const Dependency = recordType(DependencyRecord, {
  description: 'The fact that one solution depends on another ("afhængighed").',
  fields: {
    solution: [() => Solution, 'The solution that depends.'],
    dependsOn: [() => Solution, 'The solution it depends on.'],
    kind: 'How it depends.',
    status: 'Whether it is there yet.',
    isOperational: {
      column: 'operational',
      description: 'An outage passes over it: its `kind` lets one pass, it is in effect, and neither solution is only intended or in its first tender.',
    },
    text: 'The fact in words.',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
  deprecated: { operational: 'isOperational' },
});

@ObjectType({
  description:
    'Which other solutions an outage ("nedbrud") reaches. It passes to the parts of what is down and over operational dependencies. Each list is sorted by id.',
})
export class Impact {
  @Field(() => [Solution], { description: 'Its parts, over all steps: they are down with it.' })
  parts!: string[];

  @Field(() => [Solution], { description: 'Those that depend on it.' })
  direct!: string[];

  @Field(() => [Solution], {
    description: 'Those that depend on one of its parts or on a solution it reaches, or are part of such a one, and do not depend on it.',
  })
  indirect!: string[];

  @Field(() => [Solution], {
    description: 'What it, or a solution it reaches, is part of, and those that depend on that; only those that it reaches in no other way.',
  })
  possibleViaParent!: string[];
}
