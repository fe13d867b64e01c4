import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';

@ObjectType({ description: 'What municipalities pay for shared IT, and by what measure ("buffetpris").' })
export class FinanceItem {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => GovernanceModel, { nullable: true, description: 'The governance model it belongs to, where it belongs to one.' })
  model?: string | null;

  @Field(() => Int, { nullable: true, description: 'The amount; empty where none is stated.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'The currency of the amount, "DKK".' })
  currency?: string | null;

  @Field(() => String, { description: 'What it is counted by, "per citizen".' })
  unit!: string;

  @Field(() => Body, { nullable: true, description: 'The body that takes it up.' })
  handledBy?: string | null;

  @Field(() => String, { description: 'What it is.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
