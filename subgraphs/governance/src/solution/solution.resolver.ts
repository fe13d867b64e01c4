import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { DocumentRecord } from '../document/document.entity.js';
import { Document } from '../document/document.type.js';
import { SolutionGovernanceRecord } from '../solution-governance/solution-governance.entity.js';
import { SolutionGovernance } from '../solution-governance/solution-governance.type.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @BatchField(() => SolutionGovernance, { needs: ['id'], nullable: true, description: 'How it is governed; null where no source or inference says.' })
  governance(solutions: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ id }) => rows.byKey(SolutionGovernanceRecord).load(id)));
  }

  @BatchField(() => [Document], { needs: ['id'], description: 'The documents whose scope names it.' })
  documents(solutions: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ id }) => rows.by(DocumentRecord, 'scopeSolutions').load(id)));
  }
}
