import { enumType } from '@portfolio/graphql';
import type { END_ORDERS } from '@portfolio/records';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

const EndOrder = enumType<(typeof END_ORDERS)[number]>('EndOrder', 'How one end stands to another, by their latest days.', {
  BEFORE: 'It is earlier.',
  SAME: 'They are the same day.',
  AFTER: 'It is later.',
  NOT_KNOWN: 'Either is not known.',
});

@ObjectType({ description: 'One end set against another, by their latest days.' })
@Directive('@shareable')
export class EndComparison {
  @Field(() => EndOrder, { description: 'How the first stands to the second.' })
  order!: string;

  @Field(() => Int, { nullable: true, description: 'Days from the second to the first; negative where the first is earlier.' })
  days?: number | null;
}
