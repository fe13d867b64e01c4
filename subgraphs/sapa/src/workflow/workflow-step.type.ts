import { Citation } from '@portfolio/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { KlikTask } from '../stubs.js';

@ObjectType({ description: 'A step of a municipality on its way from the work as it is to users trained in the tax data of SAPA.' })
export class SapaWorkflowStep {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Int, { description: 'Its place among the steps, from 1.' })
  order!: number;

  @Field(() => String, { description: 'What is done, "Afdæk as-is og to-be".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The code of its task in KLIK, "A11"; empty where the source gives none.' })
  klikCode?: string | null;

  @Field(() => KlikTask, { nullable: true, description: 'Its task in KLIK, where it has one known task.' })
  klikTask?: string | null;

  @Field(() => String, { description: 'How many tasks it has in KLIK, in words: one, one for each purpose, or none.' })
  klikRule!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
