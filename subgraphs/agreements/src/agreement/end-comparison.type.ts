import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { EndOrder } from './end-comparison.enums.js';

@ObjectType({ description: 'One end set against another, by their latest days ("udløb").' })
@Directive('@shareable')
export class EndComparison {
  @Field(() => EndOrder, { description: 'How the first stands to the second.' })
  order!: string;

  @Field(() => Int, { nullable: true, description: 'Days from the second to the first; negative where the first is earlier.' })
  days?: number | null;
}
