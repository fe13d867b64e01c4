import { Basis, Citation } from '@portfolio/graphql';
import type { CitationValue } from '@portfolio/records';
import { Field, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { DependencyKind } from './dependency.enums.js';
import { SolutionStepKind } from './solution-step.enums.js';

@ObjectType({ description: 'A step ("trin") of a way between two solutions: one fact, with how it is known and where it is stated.' })
export class SolutionStep {
  @Field(() => Solution, { description: 'Where it starts.' })
  from!: string;

  @Field(() => Solution, { description: 'Where it leads.' })
  to!: string;

  @Field(() => SolutionStepKind, { description: 'What leads there.' })
  kind!: string;

  @Field(() => DependencyKind, { nullable: true, description: 'How the one depends on the other ("afhængighed"); null where one is part of the other.' })
  dependencyKind?: string | null;

  @Field(() => Basis, { description: 'How the fact is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where the fact is stated.' })
  sources!: readonly CitationValue[];
}

@ObjectType({ description: 'How an outage ("nedbrud") gets to a solution that it reaches.' })
export class OutagePath {
  @Field(() => Solution, { description: 'The solution it reaches.' })
  to!: string;

  @Field(() => [SolutionStep], { description: 'A shortest way there, from the solution that is down.' })
  steps!: object[];
}
