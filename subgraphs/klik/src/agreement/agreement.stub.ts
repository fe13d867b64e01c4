import { ApproximateDate, Node } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ implements: Node })
@Directive('@key(fields: "id")')
export class Agreement {
  @Field(() => ID)
  id!: string;

  @Field(() => ApproximateDate)
  @Directive('@external')
  deadline?: { to: string | null };
}
