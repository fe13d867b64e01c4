import { ArgsType, Field, ID } from 'type-graphql';

/** The argument of every lookup by id. */
@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'Its id, a slug.' })
  id!: string;
}
