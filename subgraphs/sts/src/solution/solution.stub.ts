import { Basis, Node } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ implements: Node })
@Directive('@key(fields: "id")')
export class Solution {
  @Field(() => ID)
  id!: string;

  @Field(() => [ID])
  @Directive('@external')
  ancestorIds!: string[];

  @Field(() => [Basis])
  @Directive('@external')
  ancestorBases!: string[];
}
