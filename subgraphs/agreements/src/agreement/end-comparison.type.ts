import { DateRelation } from '@portfolio/graphql';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One end set against another, by their latest days ("udløb").' })
@Directive('@shareable')
export class EndComparison {
  @Field(() => DateRelation, { description: 'How the first stands to the second.' })
  relation!: string;

  @Field(() => Int, { nullable: true, description: 'Days from the second to the first; negative where the first is earlier.' })
  days?: number | null;
}
