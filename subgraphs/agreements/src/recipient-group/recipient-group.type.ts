import { Citation } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Municipality, Solution } from '../stubs.js';

@ObjectType({ description: 'A group of roles that agreements and follow-ups are addressed to ("modtagere"), never a person.' })
@Directive('@key(fields: "id")')
export class RecipientGroup {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name in the source, "SAPA systemansvarlige".' })
  name!: string;

  @Field(() => Solution, { nullable: true, description: 'The solution whose people it gathers.' })
  solution?: string | null;

  @Field(() => Municipality, { nullable: true, description: 'The one municipality it is limited to.' })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on how the source names it.' })
  note?: string | null;

  @Field(() => [Citation], { description: 'Where it is named.' })
  sources!: object[];
}
