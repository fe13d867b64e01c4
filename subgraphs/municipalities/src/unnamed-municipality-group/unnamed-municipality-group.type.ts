import { Citation } from '@portfolio/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Municipalities that a source counts but does not name.' })
export class UnnamedMunicipalityGroup {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Int, { description: 'How many municipalities it has.' })
  count!: number;

  @Field(() => String, { description: 'What they did, in words.' })
  text!: string;

  @Field(() => [Citation], { description: 'Where they are counted.' })
  sources!: object[];
}
