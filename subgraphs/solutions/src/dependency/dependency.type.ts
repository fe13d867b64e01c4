import { Basis, Citation } from '@portfolio/graphql';
import type { CitationValue } from '@portfolio/records';
import { Field, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { DependencyKind, DependencyStatus } from './dependency.enums.js';

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
  sources!: CitationValue[];
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
