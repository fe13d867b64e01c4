import { Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.stub.js';
import { Contract, Organisation } from '../stubs.js';

@ObjectType({ description: 'A stage on the way from the old suppliers to the new ones ("transition").' })
export class TransitionStage {
  @Field(() => Retender, { description: 'The re-tender it belongs to.' })
  retender!: string;

  @Field(() => String, { description: 'Its name, "Transition til Driftsplatform".' })
  name!: string;

  @Field(() => [String], { description: 'What stands where at this stage, part by part.' })
  parts!: string[];

  @Field(() => [Organisation], { description: 'The suppliers at this stage that are known by name; those to be found by tender are not.' })
  vendors!: string[];

  @Field(() => [Citation], { description: 'Where the re-tender is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'A new tender of a solution that is already in use ("genudbud").' })
@Directive('@key(fields: "id")')
export class Retender {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Solution, { description: 'The solution that is tendered anew.' })
  solution!: string;

  @Field(() => [Contract], { description: 'The contracts that it leads to.' })
  contracts!: string[];

  @Field(() => String, { description: 'How supply is set up before it.' })
  fromSetup!: string;

  @Field(() => String, { description: 'How supply is set up after it.' })
  toSetup!: string;

  @Field(() => [String], { description: 'The layers of supply, from the application down to the infrastructure.' })
  layers!: string[];

  @Field(() => String, { nullable: true, description: 'What the source leaves open about the layers.' })
  layersNote?: string | null;

  @Field(() => [String], { description: 'What several suppliers are good for ("fordele").' })
  advantages!: string[];

  @Field(() => [String], { description: 'What the transition keeps to ("principper").' })
  principles!: string[];

  @Field(() => [TransitionStage], { description: 'The stages of the transition, in order.' })
  stages!: object[];

  @Field(() => Basis, { nullable: true, description: 'How the stages are known, where the source does not state them.' })
  stagesBasis?: string | null;

  @Field(() => [String], { description: 'The frame of the modernisation that follows the transition ("moderniseringsprojekt").' })
  modernisationFrame!: string[];

  @Field(() => [String], { description: 'The goals of the modernisation, in the words of the source.' })
  modernisationGoals!: string[];

  @Field(() => [String], {
    description: 'The areas of the solution that a source names for the modernisation: none does.',
    deprecationReason: 'No source names any; the working groups of April 2014 are an event of the solution. Goes on 2027-07-01.',
  })
  areasNamed!: string[];

  @Field(() => [String], { description: 'The roles to contact about it, never a person.' })
  contactRoles!: string[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
