import { ApproximateDate } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
@Directive('@key(fields: "id")')
export class Agreement {
  @Field(() => ID)
  id!: string;

  @Field(() => ApproximateDate)
  @Directive('@external')
  deadline?: { to: string | null };
}
