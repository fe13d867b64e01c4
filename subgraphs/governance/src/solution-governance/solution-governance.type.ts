import { Basis } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { Solution } from '../stubs.js';

@ObjectType({ description: 'A remark on how a solution is governed.' })
export class AssignmentNote {
  @Field(() => SolutionGovernance, { description: 'The assignment it is about.' })
  assignment!: string;

  @Field(() => String, { description: 'The remark.' })
  note!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'How a solution is governed: by which model, and by which of its bodies.' })
export class SolutionGovernance {
  @Field(() => Solution, { description: 'The solution.' })
  solution!: string;

  @Field(() => GovernanceModel, { description: 'The governance model it falls under.' })
  model!: string;

  @Field(() => Body, { description: 'The body that steers it ("styregruppe").' })
  steeringBody!: string;

  @Field(() => [Body], { description: 'The bodies that advise on it.' })
  advisoryBodies!: string[];

  @Field(() => Body, { nullable: true, description: 'The body that takes up its outages and incidents ("hændelser"); empty where none is known.' })
  incidentBody?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the incident body is known.' })
  incidentBasis?: string | null;

  @Field(() => Basis, { description: 'How it is known that the model covers the solution.' })
  basis!: string;

  @Field(() => [AssignmentNote], { description: 'Remarks.' })
  notes!: object[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
