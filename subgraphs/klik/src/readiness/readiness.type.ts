import { Basis, Citation, DateScalar } from '@portfolio/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaybookActivity } from '../playbook-activity/playbook-activity.type.js';
import { Organisation } from '../stubs.js';

@ObjectType({ description: 'How a municipality shows that it is ready for a new solution ("parathedsanalyse", "parathedsmåling").' })
export class ReadinessRule {
  @Field(() => ID, { description: 'Its stable id.' })
  id!: string;

  @Field(() => Int, { description: 'How many months before implementation the prerequisites are told at the latest.' })
  informsBeforeMonths!: number;

  @Field(() => Organisation, { description: 'Who tells them.' })
  informsWho!: string;

  @Field(() => String, { nullable: true, description: 'A remark on that notice.' })
  informsNote?: string | null;

  @Field(() => Int, { description: 'How many months before implementation it is confirmed at the latest that they are met.' })
  confirmBeforeMonths!: number;

  @Field(() => Organisation, { description: 'Who confirms.' })
  confirmsWho!: string;

  @Field(() => String, { nullable: true, description: 'A remark on the confirmation.' })
  confirmNote?: string | null;

  @Field(() => PlaybookActivity, { description: 'The activity of the playbook that states it.' })
  activity!: string;

  @Field(() => [ReadinessCategory], { description: 'The categories that requirements fall within, in their order.' })
  categories!: object[];

  @Field(() => String, { nullable: true, description: 'A remark on the categories.' })
  categoriesNote?: string | null;

  @Field(() => [String], { description: 'Themes that lie across the categories.' })
  overarchingThemes!: string[];

  @Field(() => String, { nullable: true, description: 'A remark on these themes.' })
  overarchingThemesNote?: string | null;

  @Field(() => String, { nullable: true, description: 'How the prerequisites of a project are told.' })
  overviewNote?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'A category of readiness requirements.' })
export class ReadinessCategory {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => ReadinessRule, { description: 'The rule it belongs to.' })
  readiness!: string;

  @Field(() => Int, { description: 'Its number in the playbook.' })
  number!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PlaybookActivity, { nullable: true, description: 'The activity that deals with it.' })
  activity?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How that activity is known.' })
  activityBasis?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'The latest days of both notices before an implementation.' })
export class ReadinessDeadlines {
  @Field(() => DateScalar, { description: 'The last day for telling the prerequisites.' })
  inform!: string;

  @Field(() => DateScalar, { description: 'The last day for confirming that they are met.' })
  confirm!: string;
}
