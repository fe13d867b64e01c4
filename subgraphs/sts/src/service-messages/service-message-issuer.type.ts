import { Basis, Citation, PartialDateScalar } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.stub.js';
import { Organisation } from '../stubs.js';

@ObjectType({ description: 'Who tells the users of a solution about its operation ("servicemeddelelser"); what the messages hold is not stated.' })
export class ServiceMessageIssuer {
  @Field(() => Solution, { description: 'The solution that the messages are about, and its parts.' })
  solution!: string;

  @Field(() => String, { description: 'The issuer in the words of the source.' })
  issuerRaw!: string;

  @Field(() => Organisation, { description: 'The organisation that issues them.' })
  organisation!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was so: the month of the source.' })
  asOf?: string | null;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'Where the service messages of a solution come from, directly or by the solution it is a part of.' })
export class ServiceMessages {
  @Field(() => ServiceMessageIssuer, { description: 'Who issues them.' })
  issuer!: object;

  @Field(() => Boolean, { description: 'The source names the issuer for a solution that this one is a part of, not for this one itself.' })
  inherited!: boolean;

  @Field(() => Basis, {
    description: 'How it is known: as surely as the least sure of what it rests on, also that it is part of the solution the issuer is named for.',
  })
  basis!: string;

  @Field(() => Solution, { description: 'The solution that the source names the issuer for: this one or its nearest parent with one.' })
  from!: string;
}
