import { Field, ObjectType } from 'type-graphql';
import type { ChangeTypeRow, DecisionRightRow } from './change-type.entity.js';
import { ChangeType, DecisionRight } from './change-type.type.js';

@ObjectType({
  description:
    'Who does what in a type of change ("beslutningsvej"), each actor once in a role and in the order of the source; an empty role is one that no source fills.',
})
export class DecisionRoute {
  @Field(() => ChangeType, { description: 'The type of change.' })
  changeType!: ChangeTypeRow;

  @Field(() => [DecisionRight], {
    description: 'What each actor of these roles does, with how that is known and where it is stated, in the order of the source.',
  })
  rights!: DecisionRightRow[];

  @Field(() => [DecisionRight], { description: 'What is done beside these roles: monitoring, estimating, weighing and the like.' })
  other!: DecisionRightRow[];

  @Field(() => String, { nullable: true, description: 'Who approves it, in words.' })
  rule?: string | null;
}
