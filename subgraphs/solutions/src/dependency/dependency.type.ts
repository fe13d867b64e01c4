import { Basis, Citation, enumType } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import type { DEPENDENCY_KINDS } from './dependency.entity.js';

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

@ObjectType({ description: 'The fact that one solution depends on another.' })
export class Dependency {
  @Field(() => Solution, { description: 'The solution that depends.' })
  solution!: string;

  @Field(() => Solution, { description: 'The solution it depends on.' })
  dependsOn!: string;

  @Field(() => DependencyKind, { description: 'How it depends.' })
  kind!: string;

  @Field(() => String, { description: 'The fact in words.' })
  text!: string;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => Int, { description: 'How many steps it is from the solution that was asked: 1 = its own.' })
  depth!: number;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'Which other solutions an outage reaches; it passes over dependencies of the operational kinds only. Each list is sorted by id.' })
export class Impact {
  @Field(() => [Solution], { description: 'Those that depend on it.' })
  direct!: string[];

  @Field(() => [Solution], { description: 'Those that depend on a solution it reaches, and not on it.' })
  indirect!: string[];

  @Field(() => [Solution], { description: 'Those that depend on something it is part of, and that the outage reaches in no other way.' })
  possibleViaParent!: string[];
}
