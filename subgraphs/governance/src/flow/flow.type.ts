import { Basis } from '@portfolio/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';

@ObjectType({ description: 'A step of a flow: what a body does when a matter reaches it.' })
export class FlowStep {
  @Field(() => GovernanceFlow, { description: 'The flow.' })
  flow!: string;

  @Field(() => Int, { description: 'Its number in the flow, from 1.' })
  order!: number;

  @Field(() => Body, { description: 'The body that acts.' })
  body!: string;

  @Field(() => String, { description: 'What it does.' })
  text!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'How a matter runs between the levels of a governance model ("flow").' })
export class GovernanceFlow {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => GovernanceModel, { description: 'The governance model.' })
  model!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Basis, { description: 'How the bodies of its steps are known.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => [FlowStep], { description: 'Its steps, first to last.' })
  steps!: object[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
