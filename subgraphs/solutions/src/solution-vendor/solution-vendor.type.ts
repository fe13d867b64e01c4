import { Basis, Citation, PartialDateScalar } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { Organisation } from '../stubs.js';

@ObjectType({ description: 'An organisation that delivers a solution or a part of the work on it ("leverandør").' })
export class SolutionVendor {
  @Field(() => Solution, { description: 'The solution.' })
  solution!: string;

  @Field(() => Organisation, { description: 'The vendor.' })
  organisation!: string;

  @Field(() => String, { description: 'What it does for the solution.' })
  role!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The day, month or year it is stated for.' })
  asOf?: string | null;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
