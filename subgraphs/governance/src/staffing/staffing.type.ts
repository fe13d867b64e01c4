import { ApproximateDate } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';

@ObjectType({ description: 'A step on the way to a staffed body, from the posting ("opslag") to the first meeting.' })
@Directive('@key(fields: "id")')
export class StaffingStep {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => StaffingProcess, { description: 'The process it is a step of.' })
  process!: string;

  @Field(() => String, { description: 'What happens.' })
  name!: string;

  @Field(() => ApproximateDate, { description: 'When; the years follow from the axis of the drawing.' })
  when!: object;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'How bodies are staffed ("bemandingsproces").' })
export class StaffingProcess {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => GovernanceModel, { description: 'The governance model.' })
  model!: string;

  @Field(() => [Body], { description: 'The bodies it staffs.' })
  bodies!: string[];

  @Field(() => String, { nullable: true, description: 'The years on the axis of the drawing.' })
  axis?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Which members the parameters are for.' })
  parametersApplyTo?: string | null;

  @Field(() => [String], { description: 'What the choice of members takes into account ("parametre").' })
  parameters!: string[];

  @Field(() => [String], { description: 'What an application states ("ansøgning").' })
  applicationForm!: string[];

  @Field(() => [String], { description: 'The roles to contact about it, never a person.' })
  contactRoles!: string[];

  @Field(() => [StaffingStep], { description: 'Its steps, in the order of the source.' })
  steps!: object[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
