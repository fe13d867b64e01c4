import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { electionList } from '../election/election.list.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @BatchField(() => electionList.Connection, { needs: ['id'], args: () => electionList.Args, description: 'The elections held with it.' })
  elections(solutions: { id: string }[], args: never, context: Context) {
    return electionList.pagesBy(
      'solution',
      solutions.map(({ id }) => id),
      args,
      context,
    );
  }
}
