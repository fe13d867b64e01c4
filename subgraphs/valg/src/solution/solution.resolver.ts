import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { electionList } from '../election/election.list.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasMany(() => electionList, 'solution', { description: 'The elections held with it.' })
  elections: Declared;
}
