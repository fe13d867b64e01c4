import { Basis, Citation, PartialDateScalar } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Contract } from '../contract/contract.type.js';
import { Organisation } from '../stubs.js';
import { SolutionKind, SolutionNameBasis, SolutionStatus } from './solution.enums.js';

@ObjectType({ description: 'An IT solution, platform, component, register, tool or standard that the documents name ("løsning").' })
@Directive('@key(fields: "id")')
export class Solution {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its abbreviation, "SAPA".' })
  abbreviation?: string | null;

  @Field(() => String, { description: 'Its name, "Sagsoverblik/Partskontakt".' })
  name!: string;

  @Field(() => SolutionNameBasis, { description: 'How the name is known.' })
  nameBasis!: string;

  @Field(() => String, { nullable: true, description: 'A remark on how the source spells the name.' })
  nameNote?: string | null;

  @Field(() => [String], { description: 'Other names in the sources.' })
  aliases!: string[];

  @Field(() => SolutionKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What its sources say of it, in one or two sentences.' })
  description?: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Who owns it; empty where that is not known. Systems that each municipality has its own of are owned by `kommunerne`.',
  })
  owner?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the owner is known; empty where there is none.' })
  ownerBasis?: string | null;

  @Field(() => Solution, { nullable: true, description: 'The solution it is part of.' })
  partOf?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How it is known what it is part of.' })
  partOfBasis?: string | null;

  @Field(() => [ID], { description: 'The ids of its `ancestors`, nearest first.' })
  ancestorIds!: string[];

  @Field(() => [Basis], { description: 'How each step of that chain is known: that it is part of the first, the first of the second, and so on.' })
  ancestorBases!: string[];

  @Field(() => SolutionStatus, { description: 'How far it is in its life.' })
  status!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The day, month or year the status holds for.' })
  statusAsOf?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the status is known; empty where no source says.' })
  statusBasis?: string | null;

  @Field(() => [Contract], { description: 'Its supplier contracts, concluded or in tender.' })
  contracts!: object[];

  @Field(() => [String], { description: 'What goes on when it closes.' })
  closingExceptions!: string[];

  @Field(() => String, { nullable: true, description: 'The rule behind what goes on when it closes.' })
  closingExceptionsRule?: string | null;

  @Field(() => [Citation], { description: 'Where it is named.' })
  sources!: object[];
}
