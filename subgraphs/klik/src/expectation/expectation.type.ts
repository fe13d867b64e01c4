import { Field, ObjectType } from 'type-graphql';
import { ObligationLevel } from './expectation.enums.js';

@ObjectType({ description: 'Something a municipality does, with how far its source binds it to that ("skal", "bør", "kan").' })
export class Expectation {
  @Field(() => String, { description: 'What it does.' })
  text!: string;

  @Field(() => ObligationLevel, { description: 'How far this statement binds.' })
  level!: string;

  @Field(() => String, { nullable: true, description: 'The word of the source that says so: "skal", "bør".' })
  levelRaw?: string | null;
}
