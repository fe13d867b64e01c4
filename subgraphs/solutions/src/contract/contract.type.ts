import { ApproximateDate, Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { Organisation } from '../stubs.js';

@ObjectType({ description: 'A prolongation of a contract ("forlængelse", "option").' })
export class ContractExtension {
  @Field(() => String, { nullable: true, description: 'What is taken, "last option".' })
  kind?: string | null;

  @Field(() => Int, { nullable: true, description: 'By how many years.' })
  years?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has been decided.' })
  decided?: boolean | null;

  @Field(() => Basis, { nullable: true, description: 'How that is known.' })
  decidedBasis?: string | null;

  @Field(() => ApproximateDate, { description: 'When the buyer takes it ("tiltræder").' })
  takesEffect!: object;
}

@ObjectType({ description: 'A supplier contract of a solution, concluded or in tender ("leverandørkontrakt").' })
@Directive('@key(fields: "id")')
export class Contract {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Solution, { description: 'The solution it is about.' })
  solution!: string;

  @Field(() => Organisation, { nullable: true, description: 'The supplier; empty while it is in tender ("leverandør").' })
  supplier?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The buyer ("ordregiver").' })
  buyer?: string | null;

  @Field(() => String, { nullable: true, description: 'The part of the solution it covers.' })
  scope?: string | null;

  @Field(() => ApproximateDate, { description: 'Its end without the extension.' })
  originalEnd!: object;

  @Field(() => ApproximateDate, { description: 'Its end.' })
  end!: object;

  @Field(() => String, { nullable: true, description: 'Its end in other words of the same source.' })
  endAltText?: string | null;

  @Field(() => ContractExtension, { nullable: true, description: 'Its extension.' })
  extension?: object | null;

  @Field(() => ApproximateDate, { description: 'When its tender was published ("udbud").' })
  tenderPublished!: object;

  @Field(() => ApproximateDate, { description: 'When it is expected to be concluded ("kontrakt").' })
  expectedAward!: object;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
