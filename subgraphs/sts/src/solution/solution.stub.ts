import { Basis } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
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
