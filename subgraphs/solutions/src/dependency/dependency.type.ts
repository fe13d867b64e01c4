import { Basis, Citation, enumType } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import type { DEPENDENCY_KINDS, DEPENDENCY_STATUSES } from './dependency.entity.js';

export const DependencyKind = enumType<(typeof DEPENDENCY_KINDS)[number]>('DependencyKind', 'How one solution depends on another.', {
  DATA: 'It gets data from it. An outage passes over.',
  INTEGRATION: 'It is integrated with it ("integration"). An outage passes over.',
  ACCESS: 'Users get their rights through it ("adgangsstyring"). An outage passes over.',
  RUNTIME: 'It needs it while it runs. An outage passes over.',
  HOSTING: 'It runs on it ("drift"). An outage passes over.',
  FUNCTIONAL: 'It uses functions of it. An outage passes over.',
  CLASSIFICATION: 'It sorts its data by it. No outage passes over.',
  DOCUMENTS: 'It describes it. No outage passes over.',
  REQUIRES: 'It demands the use of it. No outage passes over.',
});

export const DependencyStatus = enumType<(typeof DEPENDENCY_STATUSES)[number]>('DependencyStatus', 'Whether a dependency is there yet.', {
  IN_EFFECT: 'It is there, as far as its source tells.',
  PLANNED: 'Its source says that it is to come. No outage passes over.',
});

@ObjectType({ description: 'The fact that one solution depends on another.' })
export class Dependency {
  @Field(() => Solution, { description: 'The solution that depends.' })
  solution!: string;

  @Field(() => Solution, { description: 'The solution it depends on.' })
  dependsOn!: string;

  @Field(() => DependencyKind, { description: 'How it depends.' })
  kind!: string;

  @Field(() => DependencyStatus, { description: 'Whether it is there yet.' })
  status!: string;

  @Field(() => Boolean, {
    description: 'An outage passes over it: its `kind` lets one pass, it is in effect, and neither solution is only intended or in its first tender.',
  })
  operational!: boolean;

  @Field(() => String, { description: 'The fact in words.' })
  text!: string;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => Int, { description: 'How many steps it is from the solution that was asked: 1 = its own.' })
  depth!: number;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({
  description: 'Which other solutions an outage reaches. It passes to the parts of what is down and over operational dependencies. Each list is sorted by id.',
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
