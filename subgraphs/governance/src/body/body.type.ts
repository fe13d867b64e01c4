import { Basis } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ActorKind } from '../actor/actor.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { BodyVariant, MeetingRule, MemberTotal, SeniorityRule, TermRule } from './body-values.type.js';
import { BodyLevel, BodyScope } from './body.enums.js';
import { Seat } from './seat.type.js';

@ObjectType({ description: 'A body of a governance model: a board, a group, a function or a role ("styregruppe", "referencegruppe", "faggruppe").' })
@Directive('@key(fields: "id")')
export class Body {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names that the sources use for it.' })
  aliases!: string[];

  @Field(() => [GovernanceModel], { description: 'The governance models it is part of.' })
  models!: string[];

  @Field(() => BodyLevel, { description: 'Where it stands.' })
  level!: string;

  @Field(() => BodyScope, { nullable: true, description: 'What there is one of it for each of; empty where there is only one.' })
  per?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for ("formål").' })
  purpose?: string | null;

  @Field(() => [String], { description: 'What it may decide, approve or advise on ("mandat").' })
  mandates!: string[];

  @Field(() => Basis, { nullable: true, description: 'How its mandates are known, where the source does not state them.' })
  mandatesBasis?: string | null;

  @Field(() => [String], { description: 'What it is to do ("ansvar").' })
  responsibilities!: string[];

  @Field(() => [String], { description: 'When it is called on.' })
  occasions!: string[];

  @Field(() => [String], { description: 'What it brings about ("værdiskabelse").' })
  valueCreation!: string[];

  @Field(() => [String], { description: 'The ways it can be organised, where the source leaves that open.' })
  organisationOptions!: string[];

  @Field(() => [BodyVariant], { description: 'The forms it has, where it has more than one.' })
  variants!: object[];

  @Field(() => Organisation, { nullable: true, description: 'The organisation responsible for it.' })
  responsibleOrganisation?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the responsible organisation is known.' })
  responsibleBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'The role its chair comes from ("forperson"); never a person.' })
  chair?: string | null;

  @Field(() => [Seat], { description: 'Its seats ("bemanding"), in the order of the source; empty where none is stated.' })
  composition!: object[];

  @Field(() => MemberTotal, { nullable: true, description: 'How many members it has in all, where the source says.' })
  memberTotal?: object | null;

  @Field(() => TermRule, { nullable: true, description: 'How long members may sit, where the source says.' })
  termRule?: object | null;

  @Field(() => SeniorityRule, { nullable: true, description: 'How much experience it keeps, where the source says.' })
  seniorityRule?: object | null;

  @Field(() => MeetingRule, { nullable: true, description: 'How often it meets, where the source says.' })
  meetingRule?: object | null;

  @Field(() => [String], { description: 'How its meetings run.' })
  meetingProcess!: string[];

  @Field(() => String, { nullable: true, description: 'How its members are found ("rekruttering").' })
  recruitment?: string | null;

  @Field(() => [String], { description: 'The kinds of people it looks for ("profiler").' })
  profiles!: string[];

  @Field(() => [String], { description: 'What its members know and can ("kompetencer").' })
  competences!: string[];

  @Field(() => Body, { nullable: true, description: 'The body above it.' })
  parent?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the body above it is known; the lines of the charts are lost, so mostly inferred.' })
  parentBasis?: string | null;

  @Field(() => [Body], { description: 'The bodies it reports to, where it has no single one above it.' })
  refersTo!: string[];

  @Field(() => ActorKind, { nullable: true, description: 'Whether its secretariat is a body or an organisation.' })
  secretariatKind?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
