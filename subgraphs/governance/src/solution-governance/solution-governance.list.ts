import { Basis, defineList, enumFilter, IdFilter, onColumnNamed } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { SolutionGovernanceRecord } from './solution-governance.entity.js';
import { SolutionGovernance } from './solution-governance.type.js';

@InputType({ description: 'Conditions on how a solution is governed; all given ones must hold.' })
class SolutionGovernanceFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The solution.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The governance model.' })
  model?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The body that steers it.' })
  steeringBody?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A body that advises on it.' })
  advisoryBody?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The body that takes up its incidents.' })
  incidentBody?: IdFilter;

  @Field(() => enumFilter(Basis), { nullable: true, description: 'How it is known.' })
  basis?: object;
}

export const solutionGovernanceList = defineList({
  record: SolutionGovernanceRecord,
  node: () => SolutionGovernance,
  filter: SolutionGovernanceFilter,
  rules: { advisoryBody: onColumnNamed(SolutionGovernanceRecord, 'advisoryBodies') },
  orders: { SOLUTION: ['solution', "the solution's id"] },
  groups: { MODEL: ['model', 'governance model'], STEERING_BODY: ['steeringBody', 'the body that steers'], BASIS: ['basis', 'how it is known'] },
});
