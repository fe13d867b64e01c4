import { Basis, enumType } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ActorKind } from '../actor/actor.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import type { Step } from '../rules/who-decides.js';

export const DecisionStep = enumType<Step>('DecisionStep', 'What an actor does in a change.', {
  MONITOR: 'Watches the law ("lovovervågning").',
  INITIATE: 'Starts it, or wishes for it.',
  ADVISE: 'Advises ("rådgiver").',
  DOCUMENT: 'Updates requirements and documentation.',
  ESTIMATE: 'Has it specified and estimated.',
  CONSULT: 'Is consulted ("dialog").',
  QUALIFY: 'Works out whether and how it can be done digitally.',
  PRIORITISE: 'Puts it in order with others of the same field.',
  WEIGH: 'Weighs it against those of other fields.',
  DECIDE: 'Decides ("beslutter").',
  APPROVE: 'Approves ("godkender").',
  EXECUTE: 'Carries it out.',
  INFORM: 'Is kept informed ("orienteres").',
  ACCOUNTABLE: 'Carries the authority responsibility ("myndighedsansvar") whoever does the work.',
});

@ObjectType({ description: 'What one actor does in a type of change.' })
export class DecisionRight {
  @Field(() => ChangeType, { description: 'The type of change.' })
  changeType!: string;

  @Field(() => DecisionStep, { description: 'What the actor does.' })
  step!: string;

  @Field(() => ActorKind, { description: 'Whether the actor is a body or an organisation.' })
  actorKind!: string;

  @Field(() => String, { nullable: true, description: 'What else is said.' })
  note?: string | null;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'A type of change that a governance model tells apart ("lovvedligehold", "videreudvikling").' })
@Directive('@key(fields: "id")')
export class ChangeType {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => GovernanceModel, { description: 'The governance model.' })
  model!: string;

  @Field(() => Int, { nullable: true, description: 'Its number in the source.' })
  number?: number | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it covers.' })
  definition!: string;

  @Field(() => [String], { description: 'What is done in it.' })
  activities!: string[];

  @Field(() => [ChangeType], { description: 'The types of change it leads to.' })
  leadsTo!: string[];

  @Field(() => String, { nullable: true, description: 'Who approves it, in words.' })
  approvalRule?: string | null;

  @Field(() => [DecisionRight], { description: 'What each actor does, in the order of the source.' })
  rights!: object[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
